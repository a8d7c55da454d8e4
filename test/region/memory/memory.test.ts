import fc from "fast-check";
import { describeRegionWorkbook } from "../../../src/region/describe-region-workbook";
import { gatherRegion } from "../../../src/region/gather/gather-region";
import { inPieces } from "../../../src/region/memory/in-pieces";
import { mergeFiles } from "../../../src/region/memory/merge-files";
import { memorySheetName } from "../../../src/region/memory/memory-sheet";
import { rememberedFiles } from "../../../src/region/memory/remembered-files";
import { plainValue } from "../../../src/region/kept/read-table";
import type { SubmissionFile } from "../../../src/region/submission-file";
import { toPlainPlan } from "../../../src/school/plain-checked-plan";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { snapshotOf } from "../../../src/workbook/snapshot-of";
import type { WorkbookError } from "../../../src/workbook/workbook-error";
import { aPlan } from "../a-plan";
import { programme, readFile, sampleFiles, unreadableFile } from "../region-files";

const gather = (files: readonly SubmissionFile[]) => gatherRegion(files, { programme });
const workbook = (files: readonly SubmissionFile[]) => snapshotOf(describeRegionWorkbook(gather(files)));

/** A file as plain data, so that two of them can be compared. */
const plain = ({ outcome, ...file }: SubmissionFile) => ({
  ...file,
  outcome: outcome.kind === "read" ? toPlainPlan(outcome.checked) : outcome,
});
const byFile = (files: readonly SubmissionFile[]) =>
  files.map(plain).sort((left, right) => (left.file < right.file ? -1 : 1));

const linde = readFile({ file: "linde.xlsx", plan: aPlan({ school: "De Linde", brin: "11AA" }) });
const esdoorn = readFile({ file: "esdoorn.xlsx", plan: aPlan({ school: "De Esdoorn", brin: "22BB" }) });

function withMemory(snapshot: WorkbookSnapshot, change: (value: string) => string): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((sheet) =>
    sheet.name !== memorySheetName
      ? sheet
      : { ...sheet, cells: sheet.cells.map((cell) => ({ ...cell, value: change(String(plainValue(cell.value))) })) },
  );
  return { ...snapshot, sheets };
}

describe("the memory of a regional workbook", () => {
  it("gives every file back as it was read, unreadable ones too", () => {
    const files = [...sampleFiles(40), unreadableFile("kapot.xlsx")];
    expect(byFile(rememberedFiles(workbook(files)))).toEqual(byFile(files));
  });

  it("makes the same workbook from what it remembers as from the files", () => {
    const first = workbook([...sampleFiles(30), unreadableFile("kapot.xlsx")]);
    expect(workbook(rememberedFiles(first))).toEqual(first);
  });

  it("remembers nothing of a workbook from before there was a memory", () => {
    const snapshot = workbook([linde]);
    const sheets = snapshot.sheets.filter(({ name }) => name !== memorySheetName);
    expect(rememberedFiles({ ...snapshot, sheets })).toEqual([]);
  });

  it("lists a plan of which somebody damaged the cells as an unreadable file", () => {
    const damaged = withMemory(workbook([linde, esdoorn]), (value) => value.replace("De Linde", '"'));
    expect(rememberedFiles(damaged).map(({ file, outcome }) => [file, outcome.kind])).toEqual([
      ["linde.xlsx", "unreadable"],
      ["esdoorn.xlsx", "read"],
    ]);
  });

  it("refuses what a newer version of this program wrote", () => {
    const newer = withMemory(workbook([linde]), (value) => (value === "1" ? "2" : value));
    expect(() => rememberedFiles(newer)).toThrow(expect.objectContaining({ code: "newer-format" }) as WorkbookError);
  });

  it("cuts a text of any length and any characters into cells without losing one", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" })), fc.nat(90_000), (texts, spaces) => {
        const value = [...texts, " ".repeat(spaces), "😀".repeat(spaces)];
        const pieces = inPieces(JSON.stringify(value));
        expect(JSON.parse(pieces.join(""))).toEqual(value);
        expect(pieces.every((piece) => piece.length <= 32_767 && !/\p{Cs}/u.test(piece))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe("importing a few files", () => {
  it("keeps every other plan", () => {
    const merged = mergeFiles([esdoorn], [linde]);
    expect(merged.map(({ file }) => file)).toEqual(["esdoorn.xlsx", "linde.xlsx"]);
  });

  it("takes a plan that is there already once, as it comes now", () => {
    const renamed = { ...linde, file: "map/linde (2).xlsx" };
    expect(mergeFiles([renamed], [linde, esdoorn]).map(({ file }) => file)).toEqual([
      "map/linde (2).xlsx",
      "esdoorn.xlsx",
    ]);
  });

  it("lets a readable file take the place of the unreadable one of the same name", () => {
    const mended = { ...linde, file: "kapot.xlsx" };
    expect(mergeFiles([mended], [unreadableFile("kapot.xlsx"), unreadableFile("ook.xlsx")])).toHaveLength(2);
  });

  it("keeps the readable plan of a file that can't be read any more", () => {
    const broken = unreadableFile("linde.xlsx");
    expect(mergeFiles([broken], [linde])).toEqual([broken, linde]);
  });

  it("gives the same in any order of importing", () => {
    const files = [...sampleFiles(12), unreadableFile("kapot.xlsx")];
    fc.assert(
      fc.property(fc.shuffledSubarray(files), fc.shuffledSubarray(files), (some, others) => {
        const both = workbook(mergeFiles(some, others));
        expect(workbook(mergeFiles(others, some))).toEqual(both);
        expect(workbook(mergeFiles(some, mergeFiles(others, some)))).toEqual(both);
      }),
      { numRuns: 25 },
    );
  });
});
