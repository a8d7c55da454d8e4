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
import { bookedUntil } from "../../../src/school/evaluation/booked-until";
import { rememberedFiles } from "../../../src/region/memory/remembered-files";
import { nodePlatform } from "../../../src/cli/node-inflate";
import { readSnapshot } from "../../../src/xlsx/read-snapshot";
import { writeWorkbook } from "../../../src/xlsx/write-workbook";
import { check, evaluatedWorkbook } from "../../school/evaluation/evaluation-workbook";
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

describe("a school's own workbook with its year end", () => {
  it("says in the region to the cent what it says itself, with the cells to look at", async () => {
    const plan = aPlan({ school: "De Linde", brin: "11AA", expenseCents: 10_000_00, goal: "Samen" });
    const bytes = await writeWorkbook(evaluatedWorkbook(plan, spent(linde, 0.40001)));
    const checked = check(readSnapshot(bytes, nodePlatform));
    const file: SubmissionFile = { file: "linde.xlsx", link: null, outcome: { kind: "read", checked } };
    const first = workbook([file]);
    const [row] = tableOf(first, "Realisatie per school");
    expect(row).toMatchObject({ Begroot: 10_000, Gerealiseerd: 4_000.1, Resterend: 5_999.9, "Arr. bereikt": 3 });
    expect(row?.["Waar"]).toMatch(/^Eindevaluatie, [A-Z]+\d+$/);
    expect(workbook(rememberedFiles(first))).toEqual(first);
  });
});

describe("how far the bookkeeping in a workbook goes", () => {
  const sheet = (name: string, rows: readonly (readonly (string | number)[])[]) => ({
    name,
    visibility: "visible" as const,
    cells: rows.flatMap((values, row) => values.map((value, column) => ({ row, column, value, isFormula: false }))),
  });
  const heads = ["Nr", "Datum", "Boekstuk", "Begrotingsregel"];
  const read = (...sheets: readonly ReturnType<typeof sheet>[]) =>
    bookedUntil({ date1904: false, names: new Map(), sheets, savedAt: null });

  it("is the day of its last posting, in whatever order and under whatever name the sheet has", () => {
    expect(read(sheet("Kopie", [["Boekingen"], heads, [1, 46_400, "A"], [2, 46_410, "B"], [3, 46_405, "C"]]))).toBe(
      "2027-01-23",
    );
  });

  it("is not known from other sheets with dates, or without a posting", () => {
    expect(read(sheet("Planning", [["Datum"], [46_400]]), sheet("Boekingen", [heads]))).toBeNull();
  });
});

describe("the prognosis", () => {
  const of = (day: string, booked: string | null = null) =>
    prognosisOf(
      cents(10_000_00),
      { madeOn: day as CalendarDate, bookedUntil: booked as CalendarDate | null },
      "2026-2027",
    );

  it("is in proportion to the days that passed", () => {
    expect(of("2027-01-31")).toBe(Math.round((10_000_00 * 365) / 184));
  });

  it("is there neither in the first months nor at the end of the year, nor without a date", () => {
    expect([of("2026-10-31"), of("2027-06-01"), of("2028-01-31")]).toEqual([null, null, null]);
    expect(prognosisOf(cents(1), { madeOn: null, bookedUntil: null }, "2026-2027")).toBeNull();
  });

  it("goes by whole months of the bookkeeping where that was read, and never beyond the day of the file", () => {
    expect(of("2027-03-20", "2027-01-12")).toBe(of("2027-01-31"));
    expect(of("2027-01-10", "2027-01-05")).toBe(of("2027-01-10"));
    expect([of("2026-12-20", "2026-09-04"), of("2027-07-01", "2027-04-30")]).toEqual([null, null]);
  });

  it("stands in the table of a school that evaluates halfway, and is never asked back", () => {
    const halfway = withYearEnd(linde, { evaluation: spent(linde, 0.4), savedAt: "2027-01-31T10:00:00Z" });
    const description = describeRegionWorkbook(gather([halfway]));
    expect(tableOf(snapshotOf(description), "Realisatie per school")[0]?.["Prognose schooljaar"]).toBe(7934.78);
    expect(JSON.stringify(description)).not.toMatch(/terug ?te ?betalen|terugbetal/i);
  });
});
