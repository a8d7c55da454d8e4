// Mutation testing of one room: `npm run mutation -- domain` (see docs/mutation-testing.md). scripts/mutate.mjs says which.
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
  },
  reader: {
    mutate: ["src/xlsx/*.ts", "!src/xlsx/write-*.ts", "!src/xlsx/draft-cell.ts", "!src/xlsx/rewrite-part.ts"],
    tests: ["test/xlsx"],
  },
};

/** Tests that start LibreOffice or a browser would do so for each mutant. */
const slowTests = ["recalculated", "printed", "newer-migration", "/patch/", "libre-office", "validate"];

const room = process.env.MUTATED_ROOM ?? "domain";
if (!(room in rooms)) throw new Error(`Which room? One of: ${Object.keys(rooms).join(", ")}.`);

export default {
  testRunner: "jest",
  plugins: ["@stryker-mutator/jest-runner"],
  jest: {
    configFile: "jest.config.cjs",
    config: {
      // With src among the roots jest knows which tests lead to a file, also through other files.
      roots: ["<rootDir>/src", ...rooms[room].tests.map((folder) => `<rootDir>/${folder}`)],
      testPathIgnorePatterns: ["/node_modules/", "\\.e2e\\.test\\.ts$", ...slowTests],
    },
    enableFindRelatedTests: true,
  },
  mutate: rooms[room].mutate,
  coverageAnalysis: "perTest",
  // Mutants of constants that are made when a file loads would need every test again, one by one.
  ignoreStatic: true,
  concurrency: 1,
  // A busy machine is no endless loop.
  timeoutFactor: 4,
  timeoutMS: 20000,
  ignorePatterns: ["dist", "docs/examples", "docs/pictures", "test/e2e"],
  tempDirName: join(tmpdir(), "schoolbudget-mutation", room),
  incremental: true,
  incrementalFile: `dist/mutation/${room}.incremental.json`,
  reporters: ["clear-text", "html", "json"],
  htmlReporter: { fileName: `dist/mutation/${room}.html` },
  jsonReporter: { fileName: `dist/mutation/${room}.json` },
  clearTextReporter: { reportTests: false },
};
