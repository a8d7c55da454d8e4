import fc from "fast-check";
import { WorkbookError } from "../../src/workbook/workbook-error";
import { readInventory, type WorkbookInventory } from "../../src/xlsx/read-inventory";
import { nodePlatform } from "../../src/cli/node-inflate";
import { browserPlatform } from "../xlsx/build-workbook";
import { bytesOf, seedNamed, valuesCase, xmlCase, zipCase, type FuzzCase } from "./fuzz-case";
import { handedIn } from "./fuzz-seeds";
import { goesOn } from "./goes-on";
import { judge } from "./judge";
import { packed } from "./package-parts";
import { withXmlMutations } from "./xml-mutations";

/** Checks that cases never end in a crash, and never in another plan without a word. `npm run fuzz` does more of them. */
function checkCases(cases: fc.Arbitrary<FuzzCase>, numRuns: number): void {
  fc.assert(
    fc.property(cases, (fuzzCase) => {
      expect(judge(seedNamed(fuzzCase.seed), bytesOf(fuzzCase)).kind).not.toBe("silent");
    }),
    { numRuns },
  );
}

/** What is in a file besides cells; null when it is refused. */
function listed(bytes: Uint8Array): WorkbookInventory | null {
  try {
    return readInventory(bytes, nodePlatform);
  } catch (error) {
    if (error instanceof WorkbookError) return null;
    throw error;
  }
}

// A busy machine may take minutes over what takes a free one seconds.
jest.setTimeout(300_000);

describe("files that were changed", () => {
  test.each(handedIn.map((seed) => [seed.name, seed] as const))("%s is the same when nothing changed", (_, seed) => {
    expect(seed.checked.stamp).not.toBeNull();
    expect(judge(seed, packed(seed.parts))).toEqual({ kind: "same" });
    expect(judge(seed, withXmlMutations(seed, []))).toEqual({ kind: "same" });
  });

  test("in their zip are refused, the same, or said to differ", () => checkCases(zipCase, 3000));
  test("in their XML are refused, the same, or said to differ", () => checkCases(xmlCase, 1500));
  test("in their cells are refused, the same, or said to differ", () => checkCases(valuesCase, 600));

  test("in their zip become the same in the pane as on the command line", () => {
    fc.assert(
      fc.property(zipCase, (fuzzCase) => {
        const [seed, bytes] = [seedNamed(fuzzCase.seed), bytesOf(fuzzCase)];
        expect(judge(seed, bytes, browserPlatform)).toEqual(judge(seed, bytes));
      }),
      { numRuns: 500 },
    );
  });

  test("can be listed or are refused", () => {
    fc.assert(
      fc.property(fc.oneof(zipCase, xmlCase), (fuzzCase) => {
        expect(() => listed(bytesOf(fuzzCase))).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });

  test("can be handed in again and taken into a region, when they are read", () => {
    fc.assert(
      fc.property(fc.oneof(xmlCase, valuesCase), (fuzzCase) => {
        goesOn(bytesOf(fuzzCase));
      }),
      { numRuns: 60 },
    );
  });
});
