// Mutation testing of one room: `npm run mutation -- domain` (see docs/mutation-testing.md). scripts/mutate.mjs says which.
import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What is mutated, and by whose tests it is judged: a room answers for itself, so other rooms' tests don't count. */
const rooms = {
  domain: {
    // What a regeling and its form say is data: nobody's behaviour depends on the words.
    mutate: ["src/domain/**/*.ts", "!src/domain/programmes/**"],
    tests: ["test/domain"],
  },
  school: {
    mutate: ["src/school/**/*.ts"],
    tests: ["test/school"],
    // Names of sheets, keys and styles are made when a file loads, and are met by every test.
    ignoreStatic: true,
    // Seconds each, for nearly every mutant: whole files, all boxes one by one, values changed at random.
    leftOut: /from the bytes of a file|own SDK|whichever cell|every box of every form|every other value|no folder/,
    // Nearly every mutant of a form shows in the first plan that is tried on it.
    examples: 3,
  },
  reader: {
    mutate: ["src/xlsx/*.ts", "!src/xlsx/write-*.ts", "!src/xlsx/{draft-cell,rewrite-part,undate-zip,zip-files}.ts"],
    tests: ["test/xlsx"],
    // What is made when a file loads is met by every test, and those of the reader take minutes together.
    ignoreStatic: true,
    // Seconds each, for nearly every mutant: grids of another library, bytes changed at random, files beyond a limit.
    leftOut: /write-workbook|agreement|changed at random|one another|too many (cells|links)|grows too much/,
  },
};

/** Tests that start LibreOffice or a browser would do so for each mutant. */
const slowTests = /recalculated|printed|newer-migration|\/patch\//;

const testsIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((file) => `${folder}/${file}`)
    .filter((file) => file.endsWith(".test.ts") && !slowTests.test(file));

const room = process.env.MUTATED_ROOM ?? "domain";
if (!(room in rooms)) throw new Error(`Which room? One of: ${Object.keys(rooms).join(", ")}.`);

/** Test files from the project's folder, and the tests in them that are not run, by their names. */
export const leftOut = rooms[room].leftOut ?? /^$/;
/** On how many examples a property is tried, at most. */
export const examples = rooms[room].examples ?? Infinity;
export const testFiles = rooms[room].tests.flatMap(testsIn);

export default {
  testRunner: "in-process",
  plugins: ["./scripts/mutation-runner.mjs"],
  mutate: rooms[room].mutate,
  ignoreStatic: rooms[room].ignoreStatic ?? false,
  coverageAnalysis: "perTest",
  concurrency: 1,
  // A busy machine is no endless loop.
  timeoutFactor: 4,
  timeoutMS: 20000,
  ignorePatterns: ["dist", "docs/examples", "docs/pictures", "test/e2e"],
  tempDirName: join(tmpdir(), "schoolbudget-mutation", room),
  incremental: true,
  incrementalFile: `dist/mutation/${room}.incremental.json`,
  reporters: ["progress-append-only", "clear-text", "html", "json"],
  htmlReporter: { fileName: `dist/mutation/${room}.html` },
  jsonReporter: { fileName: `dist/mutation/${room}.json` },
  clearTextReporter: { reportTests: false },
};
