import type { FuzzSeed } from "./fuzz-seeds";
import { seedNamed } from "./fuzz-case";
import { readAndCheck } from "./fuzz-seeds";
import { newFindings } from "./judge";
import { stableText } from "./stable-text";
import { cellAddresses, withValueMutations, type TypedValue } from "./value-mutations";

/** Sheets that people type in, by the marker in their first cell; cells of the hidden row and column of keys are ours. */
const isTypedIn = (address: string) => !/^A\d|^[A-Z]+1$/.test(address);

/** The name of the grant is the regeling's own; the place to sign is for a pen on paper. */
const mayBeDeaf = ["3!D12", "4!E16"];

/** The cells of a form in which something can be typed of which then nothing is heard: not in the plan, and no finding. */
function deafCells(seed: FuzzSeed, value: TypedValue, heard: RegExp): readonly string[] {
  const deaf: string[] = [];
  for (let sheet = 0; sheet < 4; sheet++) {
    cellAddresses(seed, sheet).forEach((address, cell) => {
      if (!isTypedIn(address)) return;
      const now = readAndCheck(withValueMutations(seed, [{ kind: "type", sheet, cell, value }]));
      const { printedTotals: _printed, ...plan } = now.plan;
      if (!heard.test(stableText(plan)) && newFindings(seed.checked, now).length === 0)
        deaf.push(`${sheet + 1}!${address}`);
    });
  }
  return deaf.filter((cell) => !mayBeDeaf.includes(cell));
}

// A busy machine may take minutes over what takes a free one seconds.
jest.setTimeout(300_000);

describe("nothing that is typed anywhere on a form vanishes unseen", () => {
  test.each(["leeg", "libreoffice"].map((name) => [name, seedNamed(name)] as const))(
    "%s: neither a text nor a number",
    (_, seed) => {
      expect(deafCells(seed, "Zeldzaam", /Zeldzaam/)).toEqual([]);
      expect(deafCells(seed, 7391, /7391|1920-03-26/)).toEqual([]);
    },
  );
});
