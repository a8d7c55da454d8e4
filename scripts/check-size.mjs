// What a school waits for: the scripts that the built page loads before Start or Work can show, gzipped, without Office.js.
import { readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { gzipSync } from "node:zlib";

const budget = 200 * 1024;
const folder = path.join(import.meta.dirname, "../dist/pane");
const page = readFileSync(path.join(folder, "taskpane.html"), "utf8");

const scripts = [...page.matchAll(/<script[^>]* src="?([^" >]+)/g)].map((match) => match[1]);
const own = scripts.filter((address) => !address.startsWith("https://"));
if (own.length === 0) throw new Error("dist/pane/taskpane.html loads no script of ours");

const sizes = own.map((file) => ({ file, bytes: gzipSync(readFileSync(path.join(folder, file))).length }));
const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);

for (const { file, bytes } of sizes) console.log(`${file}: ${kilobytes(bytes)}`);
console.log(`Start and Work: ${kilobytes(total)} of ${kilobytes(budget)}`);
if (total > budget) process.exitCode = 1;

function kilobytes(bytes) {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
