import { empty, valueOf } from "../../src/domain/entry";
import type { Plan } from "../../src/domain/plan";
import type { Programme } from "../../src/domain/programme";
import { programmes } from "../../src/domain/programmes/programmes";
import { describeRegionWorkbook } from "../../src/region/describe-region-workbook";
import { Explainer } from "../../src/region/explain/explainer";
import { gatherRegion } from "../../src/region/gather/gather-region";
import { keptFromSnapshot } from "../../src/region/kept/kept-from-snapshot";
import { importInto, openRegion, surveyOf } from "../../src/region/open-region";
import { regionTotals } from "../../src/region/region-totals";
import { boardFiles } from "../../src/region/share/board-files";
import { describeBoardWorkbook } from "../../src/region/share/board-workbook";
import { wideFile } from "../../src/region/share/wide-file";
import { surveyRegion } from "../../src/region/survey/survey";
import type { SubmissionFile } from "../../src/region/submission-file";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { describeWithOffice } from "../xlsx/find-office";
import { computed, described } from "./computed-by-office";
import { spent, withYearEnd } from "./realisation/year-end-files";
import { sampleFiles, unreadableFile } from "./region-files";
import { snapshotOf, tableOf, typeIn } from "./snapshot-of";

const cases = programmes.map((programme) => [programme.id, programme] as const);
const filesOf = (programme: Programme) => [...sampleFiles(12, 5, programme), unreadableFile("kapot.xlsx")];
const gather = (files: readonly SubmissionFile[], programme: Programme) => gatherRegion(files, { programme });
const make = (files: readonly SubmissionFile[], programme: Programme) =>
  snapshotOf(describeRegionWorkbook(gather(files, programme)));

/** The first half of the schools a year later, with what they spent. */
function yearEnds(programme: Programme): readonly SubmissionFile[] {
  const files = sampleFiles(12, 5, programme);
  return files.slice(0, 6).map((file, index) => {
    return withYearEnd(file, { evaluation: spent(file, 0.7 + 0.1 * index), file: `jaareinde ${index}.xlsx` });
  });
}

/** The newest version of each plan. */
function plansOf(files: readonly SubmissionFile[], programme: Programme): readonly Plan[] {
  return gather(files, programme).submissions.flatMap(({ standing, checked }) =>
    standing === "accepted" ? [checked.plan] : [],
  );
}

/** Whole cents, so that sums of euros are exact. */
const sum = (numbers: readonly (number | null)[]) =>
  numbers.reduce<number>((all, each) => all + Math.round((each ?? 0) * 100), 0) / 100;
const sheetNames = ({ sheets }: WorkbookSnapshot) => sheets.map(({ name }) => name);
const numbersOn = (snapshot: WorkbookSnapshot, sheet: string) =>
  snapshot.sheets.find(({ name }) => name === sheet)?.cells.flatMap(({ value }) => (typeof value === "number" ? [value] : [])) ?? []; // prettier-ignore

/** What the lines of spending add up to, straight from the plans: numbers together, and euros of each choice. */
function detailSums(plans: readonly Plan[], { expenseColumns }: Programme): readonly (readonly [string, number])[] {
  const lines = plans.flatMap(({ expenses }) => expenses);
  return expenseColumns.flatMap(({ id, label, kind, choices }) => {
    const valueIn = (line: (typeof lines)[number]) => valueOf(line.details?.[id] ?? empty);
    if (kind === "count") return [[label, sum(lines.map((line) => Number(valueIn(line) ?? 0)))] as const];
    return choices.map((choice) => {
      const amounts = lines.map((line) => (valueIn(line) === choice ? valueOf(line.amount) : 0));
      return [`${label}: ${choice}`, sum(amounts) / 100] as const;
    });
  });
}

describe.each(cases)("a region of %s", (_, programme) => {
  const files = filesOf(programme);
  const plans = plansOf(files, programme);
  const first = make(files, programme);

  it("adds up to what the plans say, on Inzendingen, on the dashboard and as data", () => {
    const rows = tableOf(first, "Inzendingen").filter((row) => row["Telt mee"] === 1);
    const column = (name: string) => sum(rows.map((row) => Number(row[name] ?? 0)));
    const income = sum(plans.flatMap((plan) => plan.income.map(({ amount }) => valueOf(amount))));
    const expense = sum(plans.flatMap((plan) => plan.expenses.map(({ amount }) => valueOf(amount))));
    const totals = regionTotals(surveyRegion(gather(files, programme), null));
    expect(totals).toMatchObject({ schools: plans.length, incomeCents: income, expenseCents: expense });
    expect([column("Inkomsten"), column("Uitgaven")]).toEqual([income / 100, expense / 100]);
    expect(numbersOn(first, "Dashboard")).toEqual(
      expect.arrayContaining([plans.length, income / 100, expense / 100, ...detailSums(plans, programme).map(([, total]) => total)]),
    );
    for (const { id, short } of programme.counts) {
      const target = sum(plans.map((plan) => valueOf(plan.counts[id]?.target ?? empty)));
      expect([totals.counts[id]?.target, column(`${short} beoogd`)]).toEqual([target, target]);
    }
    expect(Object.keys(totals.counts)).toEqual(programme.counts.map(({ id }) => id));
  }); // prettier-ignore

  it("adds up the columns that the regeling adds to the spending, plan by plan and together", () => {
    const rows = tableOf(first, "Inzendingen").filter((row) => row["Telt mee"] === 1);
    const lines = tableOf(first, "Begrotingsregels").filter((row) => row["Kant"] === "Uitgaven");
    for (const [name, total] of detailSums(plans, programme))
      expect([name, sum(rows.map((row) => Number(row[name])))]).toEqual([name, total]);
    for (const { id, label } of programme.expenseColumns) {
      const typed = plans.flatMap(({ expenses }) => expenses.flatMap(({ details = {} }) => valueOf(details[id] ?? empty) ?? []));
      expect(lines.flatMap((line) => line[label] ?? []).sort()).toEqual(typed.sort());
    }
  }); // prettier-ignore

  it("has the sheets and columns that the form asks, and no others", () => {
    const names = sheetNames(make([...files, ...yearEnds(programme)], programme));
    const asks = (part: (typeof programme.parts)[number]) => programme.parts.includes(part);
    expect(names.includes("Kwantitatief")).toBe(programme.counts.length > 0);
    expect(names.includes("Doelen")).toBe(asks("goals"));
    expect(names.includes("Effect per doel")).toBe(asks("goals"));
    expect(names.includes("Leernetwerk")).toBe(asks("leernetwerk"));
    expect(names.includes("Thema's")).toBe(asks("goals") && programme.themes.length > 0);
    expect(names.includes("Schoolbesturen")).toBe(programme.applicant === "board");
    const heads = Object.keys(Object.assign({}, ...tableOf(first, "Inzendingen")) as object);
    expect(heads.includes("BRIN")).toBe(programme.applicant === "school");
    expect(heads.includes("Bestuursnummer")).toBe(programme.applicant === "board");
    expect(heads.includes("Werkgebied")).toBe(programme.werkgebieden.names.length > 0);
    expect(heads.includes("Soort")).toBe(programme.participations.length > 1);
    expect(heads).toContain(programme.organisation);
    for (const { label } of programme.themes) expect(heads).toContain(label);
  });

  it("stays as it is when it is refreshed with the same files, and keeps what the controller wrote", () => {
    const all = [...files, ...yearEnds(programme)];
    const before = make(all, programme);
    const [row] = tableOf(before, "Inzendingen");
    const kenmerk = String(row?.["Kenmerk"]);
    const typed = typeIn(before, [
      { sheet: "Inzendingen", row: kenmerk, column: "Besluit", value: "Toegekend" },
      { sheet: "Inzendingen", row: kenmerk, column: "Opmerking", value: "Gebeld" },
    ]);
    const list = programme.applicant === "board" ? "Schoolbesturen" : "Scholen";
    const code = programme.applicant === "board" ? "Bestuursnummer" : "BRIN";
    const listed = String(tableOf(before, list)[1]?.[code]);
    const noted = typeIn(typed, [{ sheet: list, row: listed, column: "Opmerking", value: "Belt terug" }]);
    const refreshed = (existing: WorkbookSnapshot) =>
      snapshotOf(describeRegionWorkbook(gather(all, programme), keptFromSnapshot(existing)));
    const once = refreshed(noted);
    expect(refreshed(once)).toEqual(once);
    expect(tableOf(once, "Inzendingen")[0]).toMatchObject({ Kenmerk: kenmerk, Besluit: "Toegekend", Opmerking: "Gebeld" });
    expect(tableOf(once, list).find((each) => each[code] === listed)).toMatchObject({ Opmerking: "Belt terug" });
    expect(tableOf(once, list)).toHaveLength(tableOf(before, list).length);
  }); // prettier-ignore

  it("remembers its regeling and every plan whole", () => {
    const open = openRegion(first);
    expect(open.programme).toEqual(gather(files, programme).programme);
    expect(snapshotOf(describeRegionWorkbook(importInto(open, [], { programme: programmes[0] })))).toEqual(first);
  });

  it("explains each of its numbers as the cell shows it", () => {
    const survey = surveyOf(openRegion(first), programme);
    const explainer = new Explainer(first, survey);
    const cells = first.sheets[0]?.cells.filter(({ value, isFormula }) => isFormula && typeof value === "number") ?? [];
    expect(cells.length).toBeGreaterThan(15);
    for (const { row, column } of cells) {
      const explanation = explainer.explain({ sheet: "Dashboard", row, column });
      if (explanation.kind !== "number") throw new Error(`no explanation of ${row} ${column}: ${explanation.kind}`);
      expect([explanation.label, explanation.value ?? explanation.shown]).toEqual([explanation.label, explanation.shown]);
    }
  }); // prettier-ignore

  it("is shared widely without a word of a school, and with each board its own plans", () => {
    const survey = surveyRegion(gather(files, programme), null);
    const wide = snapshotOf(wideFile(survey).description);
    expect(sheetNames(wide)).toEqual(["Dashboard", programme.applicant === "board" ? "Schoolbesturen" : "Scholen"]);
    const texts = JSON.stringify(wide);
    for (const { reason, expenses } of plans)
      for (const text of [reason, ...expenses.map(({ description }) => description)])
        if (text.length > 3) expect(texts).not.toContain(JSON.stringify(text).slice(1, -1));
    const boards = boardFiles(survey, { withDecision: false });
    const shared = boards.map(({ share }) => tableOf(snapshotOf(describeBoardWorkbook(share)), "Plannen"));
    const named = plans.filter(({ header }) => header.board !== "");
    expect(sum(shared.map((rows) => rows.length))).toBe(named.length);
  });
});

describeWithOffice("every formula of the regional workbook of every regeling", () => {
  it.each(cases)("gives in LibreOffice what we computed: %s", async (_, programme) => {
    const files = [...filesOf(programme), ...yearEnds(programme)];
    const first = make(files, programme);
    const typed = typeIn(first, tableOf(first, "Inzendingen").slice(0, 6).map((row, index) => ({
      sheet: "Inzendingen",
      row: String(row["Kenmerk"]),
      column: index === 0 ? "Meetellen" : "Besluit",
      value: index === 0 ? "Nee" : "Toegekend",
    })));
    const description = describeRegionWorkbook(gather(files, programme), keptFromSnapshot(typed));
    expect(described(description).size).toBeGreaterThan(80);
    expect(await computed(description)).toEqual(described(description));
  }, 120_000); // prettier-ignore
});
