import fc from "fast-check";
import type { CalendarDate } from "../../../src/domain/calendar-date";
import { cents } from "../../../src/domain/cents";
import { describeRegionWorkbook } from "../../../src/region/describe-region-workbook";
import { gatherRegion } from "../../../src/region/gather/gather-region";
import { keptFromSnapshot } from "../../../src/region/kept/kept-from-snapshot";
import { evaluationReminder } from "../../../src/region/realisation/evaluation-reminder";
import { prognosisOf } from "../../../src/region/realisation/prognosis";
import { realisationSummary } from "../../../src/region/realisation/realisation-summary";
import { realisationCell } from "../../../src/region/explain/row-places";
import type { SubmissionFile } from "../../../src/region/submission-file";
import { surveyRegion } from "../../../src/region/survey/survey";
import { parseCell } from "../../../src/workbook/a1";
import { snapshotOf } from "../../../src/workbook/snapshot-of";
import { aPlan } from "../a-plan";
import { programme, readFile } from "../region-files";
import { tableOf, typeIn } from "../snapshot-of";
import { spent, withYearEnd, yearEndFiles } from "./year-end-files";

const gather = (files: readonly SubmissionFile[]) => gatherRegion(files, { programme });
const workbook = (files: readonly SubmissionFile[]) => snapshotOf(describeRegionWorkbook(gather(files)));
const summaryOf = (files: readonly SubmissionFile[]) => realisationSummary(surveyRegion(gather(files), null));

const linde = readFile({
  file: "linde.xlsx",
  plan: aPlan({
    school: "De Linde",
    brin: "11AA",
    expenseCents: 10_000_00,
    goal: "Samen",
    themes: ["visie", "ouders"],
  }),
});
const eik = readFile({
  file: "eik.xlsx",
  plan: aPlan({ school: "De Eik", brin: "22BB", expenseCents: 4_000_00, participation: "doorlopend" }),
});
const beuk = readFile({ file: "beuk.xlsx", plan: aPlan({ school: "De Beuk", brin: "33CC", expenseCents: 9_000_00 }) });
const evaluated = withYearEnd(linde, { evaluation: spent(linde, 0.4) });

describe("the inclusieagenda", () => {
  const snapshot = workbook([evaluated, eik]);

  it("gives what a school learned under each of its thema's, in the order of the form", () => {
    const rows = tableOf(snapshot, "Inclusieagenda").map((row) => [row["Thema"], row["School"], row["Geleerd"]]);
    expect(rows).toEqual([
      ["Visie inclusie en eigenaarschap", "De Linde", "Geleerd bij De Linde"],
      ["Ouderbetrokkenheid", "De Linde", "Geleerd bij De Linde"],
    ]);
  });

  it("gives effect and impact beside each goal", () => {
    expect(tableOf(snapshot, "Effect per doel")).toMatchObject([
      { Doel: "Samen", "Effect en impact": "Effect van doel 1" },
    ]);
  });

  it("lists a school without a thema as well", () => {
    const without = withYearEnd(beuk, { evaluation: spent(beuk, 1) });
    expect(tableOf(workbook([without]), "Inclusieagenda")).toMatchObject([
      { Thema: "(geen thema)", School: "De Beuk" },
    ]);
  });
});

describe("where a region stands with its year end", () => {
  it("adds up what was evaluated, and never waits for a school that was not awarded", () => {
    const summary = summaryOf([evaluated, eik, beuk]);
    expect(summary).toMatchObject({ schools: 2, evaluated: 1, plannedCents: 14_000_00 });
    expect(summary.amounts).toEqual({
      plannedCents: 10_000_00,
      actualCents: 4_000_00,
      remainingCents: 6_000_00,
      used: 0.4,
    });
    expect(summary.waiting.map(({ name }) => name.school)).toEqual(["De Eik"]);
    expect(summary.unexplained.map(({ name }) => name.school)).toEqual(["De Linde"]);
  });

  it("waits for a school once it is awarded, and not for a doorlopende school that is refused", () => {
    const first = workbook([evaluated, eik, beuk]);
    const rowOf = (school: string) =>
      String(tableOf(first, "Inzendingen").find(({ School }) => School === school)?.["Kenmerk"]);
    const decided = typeIn(first, [
      { sheet: "Inzendingen", row: rowOf("De Beuk"), column: "Besluit", value: "Toegekend" },
      { sheet: "Inzendingen", row: rowOf("De Eik"), column: "Besluit", value: "Niet toegekend" },
    ]);
    const survey = surveyRegion(gather([evaluated, eik, beuk]), keptFromSnapshot(decided));
    expect(realisationSummary(survey).waiting.map(({ name }) => name.school)).toEqual(["De Beuk"]);
  });

  it("says to the cent what the table says", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 14 }), fc.nat(14), fc.nat(500), (schools, count, seed) => {
        const files = yearEndFiles(schools, count, seed);
        const rows = tableOf(workbook(files), "Realisatie per school");
        const { amounts, evaluated: number } = summaryOf(files);
        const sum = (column: string) =>
          rows.reduce((total, row) => total + Math.round(Number(row[column] || 0) * 100), 0);
        if (number === 0) expect(rows).toEqual([]);
        expect(amounts?.actualCents ?? 0).toBe(sum("Gerealiseerd"));
        expect(amounts?.remainingCents ?? 0).toBe(sum("Resterend"));
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  it("leads to the row of a school, also after its table was sorted", () => {
    const snapshot = workbook([evaluated, eik]);
    for (const { kenmerk, name } of summaryOf([evaluated, eik]).waiting) {
      const { sheet = "", cell = "" } = realisationCell(snapshot, kenmerk) ?? {};
      const at = parseCell(cell ?? "");
      const cells = snapshot.sheets.find((each) => each.name === sheet)?.cells ?? [];
      expect(cells.find(({ row, column }) => row === at?.row && column === at.column)?.value).toBe(name.school);
    }
  });

  it("writes a reminder that names the school and what is asked", () => {
    const { waiting, unexplained } = summaryOf([evaluated, eik]);
    const mail = ([school]: typeof waiting) =>
      school === undefined ? "" : evaluationReminder(school, "", programme, "nl").text;
    expect(mail(waiting)).toContain("nog geen eindevaluatie van De Eik (22BB00)");
    expect(mail(unexplained)).toContain("Bij 1 uitgave wijkt");
  });
});

describe("the prognosis", () => {
  const of = (day: string) => prognosisOf(cents(10_000_00), day as CalendarDate, "2026-2027");

  it("is in proportion to the days that passed", () => {
    expect(of("2027-01-31")).toBe(Math.round((10_000_00 * 365) / 184));
  });

  it("is there neither in the first months nor at the end of the year, nor without a date", () => {
    expect([of("2026-10-31"), of("2027-06-01"), of("2028-01-31")]).toEqual([null, null, null]);
    expect(prognosisOf(cents(1), null, "2026-2027")).toBeNull();
  });

  it("stands in the table of a school that evaluates halfway, and is never asked back", () => {
    const halfway = withYearEnd(linde, { evaluation: spent(linde, 0.4), savedAt: "2027-01-31T10:00:00Z" });
    const description = describeRegionWorkbook(gather([halfway]));
    expect(tableOf(snapshotOf(description), "Realisatie per school")[0]?.["Prognose schooljaar"]).toBe(7934.78);
    expect(JSON.stringify(description)).not.toMatch(/terug ?te ?betalen|terugbetal/i);
  });
});
