import { readFileSync } from "node:fs";
import { nodePlatform } from "../../src/cli/node-inflate";
import { readSubmission } from "../../src/cli/read-submission";
import { programmes } from "../../src/domain/programmes/programmes";
import { describeSurvey } from "../../src/region/describe-region-workbook";
import { memoryMarker, memorySheetName, memoryVersion } from "../../src/region/memory/memory-sheet";
import { importInto, openRegion } from "../../src/region/open-region";
import type { SubmissionFile } from "../../src/region/submission-file";
import { surveyRegion } from "../../src/region/survey/survey";
import { version } from "../../src/texts/version";
import type { CellValue, WorkbookSnapshot } from "../../src/workbook/snapshot";
import { patchWorkbook } from "../../src/xlsx/patch/patch-workbook";
import { readSnapshot } from "../../src/xlsx/read-snapshot";
import { regionFacts } from "../fixtures/fixture-facts";
import { formatFolders, type FormatFolder } from "../fixtures/format-folders";

/** A region on the disk, refreshed with these files as the command line does. */
async function refreshed(bytes: Uint8Array, files: readonly SubmissionFile[]): Promise<Uint8Array> {
  const open = openRegion(readSnapshot(bytes, nodePlatform));
  const region = importInto(open, files, { programme: programmes[0] });
  return patchWorkbook(bytes, describeSurvey(region, surveyRegion(region, open.kept), open.kept), nodePlatform);
}

const schoolFiles = ({ expected, file }: FormatFolder) =>
  expected.schools.map((each) => {
    const submission = readSubmission(file(each.file), { language: "nl", linkOf: () => null });
    return { ...submission, file: each.file };
  });

describe.each(formatFolders)("a region of $name", (format) => {
  const { expected, file } = format;
  const then = new Uint8Array(readFileSync(file("regio.xlsx")));
  const { notes } = expected.region;

  it("reads as it did then: totals, remembered plans, every note", () => {
    expect(regionFacts(then, notes)).toMatchObject(expected.region);
  });

  it("is refreshed without losing a plan, a note or a setting, and then stays as it is", async () => {
    const now = await refreshed(then, []);
    expect(regionFacts(now, notes)).toMatchObject(expected.region);
    expect(Buffer.compare(await refreshed(now, []), now)).toBe(0);
    const memory = readSnapshot(now, nodePlatform).sheets.find(({ name }) => name === memorySheetName);
    expect(memory?.cells.slice(0, 3).map(({ value }) => value)).toEqual([memoryMarker, memoryVersion, version]);
  }, 60_000);

  it("takes in today the workbooks of then, and finds none of them changed that had not", async () => {
    const facts = regionFacts(await refreshed(then, schoolFiles(format)), notes);
    expect(facts.notes).toEqual(notes);
    for (const school of expected.schools) {
      const plan = facts.plans.find(({ file: name, digest }) => name === school.file && digest === school.digest);
      expect([school.file, plan?.totals, plan?.stamp, plan?.findings]).toEqual([
        school.file, school.totals, school.stamp, school.findings,
      ]); // prettier-ignore
    }
  }, 60_000);
});

describe("a region of a newer version", () => {
  const snapshot = readSnapshot(
    new Uint8Array(readFileSync(String(formatFolders.at(-1)?.file("regio.xlsx")))),
    nodePlatform,
  );
  const changed = (value: CellValue, change: (programme: string) => string): CellValue =>
    typeof value === "string" && value.startsWith('{"id":"schoolbudget') ? change(value) : value;
  const maker = { row: 0, column: 2, value: "9.0.0", isFormula: false };
  const remembering = (change: (programme: string) => string): WorkbookSnapshot => {
    const sheets = snapshot.sheets.map((sheet) => {
      if (sheet.name !== memorySheetName) return sheet;
      const cells = sheet.cells.map((cell) => ({ ...cell, value: changed(cell.value, change) }));
      const [marker, layout, ...others] = cells.filter(({ row, column }) => row !== 0 || column < 2);
      return { ...sheet, cells: [marker, layout, maker, ...others].filter((cell) => cell !== undefined) };
    });
    return { ...snapshot, sheets };
  };

  it("opens as long as we know everything that it says of its regelingen", () => {
    expect(openRegion(remembering((programme) => programme)).remembered).toHaveLength(11);
  });

  it("is refused when it says more of a regeling than we know, because refreshing would lose that", () => {
    const open = () =>
      openRegion(remembering((programme) => programme.replace('"rules":{', '"rules":{"hoursAbove":40,')));
    expect(open).toThrow(expect.objectContaining({ code: "newer-format", detail: "9.0.0" }) as Error);
  });
});
