import { readFileSync } from "node:fs";
import path from "node:path";
import type { CDPSession } from "playwright-core";
import { findBrowser } from "../e2e/find-browser";
import { launchBrowser } from "../e2e/launch-browser";
import type { Section } from "./report";

const pageFolder = path.join(path.dirname(process.argv[1] ?? ""), "page");
const address = "http://localhost/";
const rounds = 8;

/** What the page is asked, and how that is called in the table; the first is the floor of the others. */
const jobs = [
  ["bench.inflateByLibrary()", "inflating the needed parts with fflate, as the pane does"],
  ["bench.inflateByBrowser()", 'inflating them with the browser\'s DecompressionStream("deflate-raw")'],
  ["bench.read()", "bytes to cells"],
  ["bench.readInPool(1)", "read and checked by the pane's pool of one worker, starting it included"],
  ["bench.readInPool(2)", "the same by two workers"],
] as const;

/** Reading in a headless browser with the pane's own code; null where no browser is installed. */
export async function workersSection(files: readonly string[]): Promise<Section | null> {
  if (findBrowser() === null) return null;
  const least = await measure(files);
  const floor = least[0] ?? NaN;
  return {
    id: "workers",
    title: `Reading ${files.length} workbooks in a browser, with the pane's own code`,
    head: ["job", "each workbook", "x inflating with fflate"],
    rows: jobs.map(([, name], index) => {
      const time = least[index] ?? NaN;
      return [name, `${(time / files.length).toFixed(2)} ms`, `${(time / floor).toFixed(2)} x`];
    }),
    targets: [],
  };
}

/** The least processor time of each job in milliseconds, of the page and its workers together. */
async function measure(files: readonly string[]): Promise<readonly number[]> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.route("**/*", (route) => route.fulfill(answer(new URL(route.request().url()).pathname, files)));
    await page.goto(address);
    await page.evaluate(`bench.load(${files.length})`);
    const session = await browser.newBrowserCDPSession();
    const least = jobs.map(() => Infinity);
    for (let round = 0; round < rounds; round++) {
      for (const [index, [job]] of jobs.entries()) {
        const start = await rendererTime(session);
        await page.evaluate(job);
        least[index] = Math.min(least[index] ?? Infinity, (await rendererTime(session)) - start);
      }
    }
    return least;
  } finally {
    await browser.close();
  }
}

function answer(name: string, files: readonly string[]): { contentType?: string; body: Buffer | string } {
  if (name === "/") return { contentType: "text/html", body: "<!doctype html><script src=/page.js></script>" };
  const [, index] = /^\/files\/(\d+)$/.exec(name) ?? [];
  if (index !== undefined) return { body: readFileSync(files[Number(index)] ?? "") };
  if (!name.endsWith(".js")) return { body: "" };
  return { contentType: "text/javascript", body: readFileSync(path.join(pageFolder, path.basename(name))) };
}

/** The browser counts in hundredths of a second. */
async function rendererTime(session: CDPSession): Promise<number> {
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  return processInfo.reduce((sum, { type, cpuTime }) => sum + (type === "renderer" ? cpuTime * 1000 : 0), 0);
}
