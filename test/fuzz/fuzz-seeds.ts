import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { nodePlatform } from "../../src/cli/node-inflate";
import { sha256 } from "../../src/cli/read-submission";
import { checkWorkbook } from "../../src/school/check-workbook";
import { listsSheetName } from "../../src/school/form-sheets";
import type { CheckedPlan } from "../../src/school/submission";
import { readSnapshot } from "../../src/xlsx/read-snapshot";
import type { ReadingPlatform } from "../../src/xlsx/reading-platform";
import { isRead, partsOf, type Part } from "./package-parts";
import { parseXml, type XmlNode } from "./xml-tree";

/** A sound workbook to start from, and what is read from it. */
export interface FuzzSeed {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly parts: readonly Part[];
  /** The parts that reading looks at, by name. */
  readonly trees: ReadonlyMap<string, XmlNode>;
  readonly checked: CheckedPlan;
}

/** Plans that were handed in: of a new school, of one that goes on, as LibreOffice saved it, and with its year end. */
export const handedIn: readonly FuzzSeed[] = ["ingediend", "doorlopend", "libreoffice", "eindevaluatie"].map(seed);
/** Forms without a stamp: empty, and with mistakes in it. */
export const inProgress: readonly FuzzSeed[] = ["leeg", "met-fouten"].map(seed);

function seed(name: string): FuzzSeed {
  const bytes = new Uint8Array(readFileSync(path.join(newestFixtures(), `${name}.xlsx`)));
  const parts = partsOf(bytes);
  const trees = parts
    .filter((part) => isRead(part.name))
    .map((part) => [part.name, parseXml(Buffer.from(part.bytes).toString("utf8"))] as const);
  return { name, bytes, parts, trees: new Map(trees), checked: readAndCheck(bytes) };
}

/** From the root of the project, because the fuzzer also runs as a bundle that lies elsewhere. */
function newestFixtures(): string {
  const folder = path.resolve("test/fixtures");
  const versions = readdirSync(folder).flatMap((name) => /^format-(\d+)$/.exec(name)?.[1] ?? []);
  return path.join(folder, `format-${Math.max(...versions.map(Number))}`);
}

/** Reads and checks a file as the command line and the pane do. */
export function readAndCheck(bytes: Uint8Array, platform: ReadingPlatform = nodePlatform): CheckedPlan {
  const snapshot = readSnapshot(bytes, platform, { wantSheet: (name) => name !== listsSheetName });
  return checkWorkbook(snapshot, { sha256, today: null });
}
