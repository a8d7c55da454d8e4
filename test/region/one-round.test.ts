import fc from "fast-check";
import { inclusieImpuls } from "../../src/domain/programmes/inclusie-impuls";
import { koersVoImpulsregelingInclusie } from "../../src/domain/programmes/koers-vo-impulsregeling-inclusie";
import { describeSurvey } from "../../src/region/describe-region-workbook";
import { gatherRegion } from "../../src/region/gather/gather-region";
import { givenFiles, takenFiles } from "../../src/region/import/given-files";
import { importInto, openRegion, type OpenRegion } from "../../src/region/open-region";
import { regionTotals } from "../../src/region/region-totals";
import type { SubmissionFile } from "../../src/region/submission-file";
import { surveyRegion } from "../../src/region/survey/survey";
import { snapshotOf as read } from "../../src/workbook/snapshot-of";
import { aPlan } from "./a-plan";
import { programme, readFile, sampleFiles } from "./region-files";
import { snapshotOf, tableOf, typeIn } from "./snapshot-of";

const lastYear = { ...programme, schoolYear: "2025-2026" as const };
const school = (brin: string, of = programme) =>
  readFile({ file: `${brin}.xlsx`, plan: aPlan({ brin }), programme: of });

function importing(open: OpenRegion | null, files: readonly SubmissionFile[]) {
  const region = importInto(open, files, { programme });
  const survey = surveyRegion(region, open?.kept ?? null);
  return { region, survey, workbook: snapshotOf(describeSurvey(region, survey, open?.kept ?? null)) };
}

describe("a region about one regeling in one school year", () => {
  it("is about what most plans are about, and refuses the others by name, also last year's of the same regeling", () => {
    const files = [school("11AA"), school("22BB"), school("33CC", inclusieImpuls), school("44DD", lastYear)];
    const { submissions, rejected, programme: own } = gatherRegion(files, { programme: inclusieImpuls });
    expect(own).toBe(programme);
    expect(submissions.map(({ file }) => file)).toEqual(["11AA.xlsx", "22BB.xlsx"]);
    expect(rejected.map(({ code, message }) => [code, message])).toEqual([
      [
        "other-programme",
        "Dit plan hoort bij Inclusie impuls 2026-2027; deze werkmap gaat over Schoolbudget inclusie 2026-2027. Maak daarvoor een eigen regiowerkmap.",
      ],
      [
        "other-programme",
        "Dit plan hoort bij Schoolbudget inclusie 2025-2026; deze werkmap gaat over Schoolbudget inclusie 2026-2027. Maak daarvoor een eigen regiowerkmap.",
      ],
    ]);
  });

  it("tells regelingen of one name apart by their ids", () => {
    const namesake = { ...programme, id: "eigen-regeling" };
    const { rejected } = gatherRegion([school("11AA"), school("22BB"), school("33CC", namesake)], { programme });
    expect(rejected[0]?.message).toContain("2026-2027 (eigen-regeling); deze werkmap gaat over");
  });

  it("adds up its own plans and nothing else, whatever comes with them and in whatever order", () => {
    const own = sampleFiles(8, 3);
    const totals = regionTotals(importing(null, own).survey);
    const others = [inclusieImpuls, koersVoImpulsregelingInclusie].flatMap((each) => sampleFiles(3, 2, each));
    const all = [...own, ...others];
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (files) => {
        const { region, survey } = importing(null, files);
        expect(regionTotals(survey)).toEqual(totals);
        expect(region.rejected).toHaveLength(others.length);
        const { submissions, rejected } = givenFiles(region, files);
        expect(submissions.length + rejected.length).toBe(files.length);
      }),
      { numRuns: 10 },
    );
  });

  it("stays what it is, also when it holds no plan, or the new files are mostly of another regeling", () => {
    const impuls = sampleFiles(5, 4, inclusieImpuls);
    for (const first of [[school("11AA")], []]) {
      const open = openRegion(importing(null, first).workbook);
      expect(open.programme).toEqual(programme);
      const { region } = importing(open, impuls);
      expect(region.programme.id).toBe(programme.id);
      expect(region.submissions).toHaveLength(first.length);
      expect(region.rejected.every(({ code }) => code === "other-programme")).toBe(true);
      expect(takenFiles(region, impuls, "en").map(({ outcome }) => outcome)).toContainEqual({
        kind: "unreadable",
        code: "other-programme",
        message: "This plan belongs to Inclusie impuls 2026-2027; this workbook is about Schoolbudget inclusie 2026-2027. Make a regional workbook of its own for it.",
      });
    } // prettier-ignore
  });

  it("forgets a refused plan once a file of that name is handed in that fits", () => {
    const open = openRegion(importing(null, [school("11AA"), school("22BB", inclusieImpuls)]).workbook);
    expect(importing(open, []).region.rejected).toHaveLength(1);
    expect(importing(open, [school("22BB")]).region.rejected).toEqual([]);
  });

  it("refuses what a workbook of before took in of another regeling, with the notes on it", () => {
    const files = [school("11AA"), school("22BB"), school("33CC", inclusieImpuls)];
    const both = gatherRegion(files.slice(0, 2), { programme });
    const other = gatherRegion(files.slice(2), { programme: inclusieImpuls });
    const mixed = { ...both, submissions: [...both.submissions, ...other.submissions] };
    const workbook = read(describeSurvey(mixed, surveyRegion(mixed, null), null));
    const sheets = workbook.sheets.map((sheet) =>
      sheet.name === "_schoolbudget_inzendingen" ? { ...sheet, cells: sheet.cells.filter(({ row }) => row !== 3) } : sheet,
    );
    const kenmerk = String(tableOf(workbook, "Inzendingen").find(({ BRIN }) => BRIN === "33CC00")?.["Kenmerk"]);
    const typed = typeIn({ ...workbook, sheets }, [
      { sheet: "Inzendingen", row: kenmerk, column: "Opmerking", value: "Mooi plan" },
    ]);
    const rows = tableOf(importing(openRegion(typed), []).workbook, "Inzendingen");
    expect(rows.find(({ Opmerking }) => Opmerking === "Mooi plan")).toMatchObject({ Bestand: "33CC.xlsx", Status: "✗ Onleesbaar" });
  }); // prettier-ignore
});
