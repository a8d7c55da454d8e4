// The files of a release, in an order and with times that are the same on every machine.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { zipSync } from "fflate";

/** The first moment that a zip can tell, on the clock of whatever machine: a zip knows no time zones. */
const noTime = new Date(1980, 0, 1);

/** The names of the files in a folder and below, with slashes. */
export function filesIn(folder) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .map((name) => name.replaceAll("\\", "/"))
    .sort();
}

/** A line for each file, as `sha256sum -c` reads them. */
export function checksumLines(folder) {
  const lines = filesIn(folder).map((name) => {
    const sum = createHash("sha256").update(readFileSync(path.join(folder, name)));
    return `${sum.digest("hex")}  ${name}\n`;
  });
  return lines.join("");
}

/** These files of a folder as a zip. */
export function zipOf(folder, names) {
  const files = names.map((name) => [name, new Uint8Array(readFileSync(path.join(folder, name)))]);
  return zipSync(Object.fromEntries(files), { level: 9, mtime: noTime });
}
