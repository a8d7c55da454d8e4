import fc from "fast-check";
import { describeRegionWorkbook } from "../../src/region/describe-region-workbook";
import { gatherRegion } from "../../src/region/gather/gather-region";
import { surveyRegion } from "../../src/region/survey/survey";
import { regionTotals } from "../../src/region/region-totals";
import type { SubmissionFile } from "../../src/region/submission-file";
import { assertDescription } from "../../src/workbook/assert-description";
import { aPlan } from "./a-plan";
import { programme, readFile, sampleFiles, unreadableFile } from "./region-files";
import { snapshotOf, tableOf } from "./snapshot-of";

const describeFiles = (files: readonly SubmissionFile[]) => describeRegionWorkbook(gatherRegion(files, { programme }));
const dashboardOf = (files: readonly SubmissionFile[]) => snapshotOf(describeFiles(files)).sheets[0]?.cells ?? [];

/** Figures in the rows of a breakdown: the value in one column beside each name, between its head and its total. */
function breakdown(files: readonly SubmissionFile[], title: string, offset: number) {
  const cells = dashboardOf(files);
  const top = cells.find(({ value }) => value === title)?.row ?? Number.NaN;
  const end = cells.find(({ row, value }) => row > top && value === "Totaal")?.row ?? Number.NaN;
  const at = (row: number, column: number) => cells.find((cell) => cell.row === row && cell.column === column)?.value;
  const rows = Array.from({ length: end - top - 3 }, (_, index) => top + 3 + index);
  return {
    names: rows.map((row) => at(row, 1)),
    figures: rows.map((row) => at(row, offset)),
    total: at(end, offset),
  };
}
const column = { plans: 2, income: 6, expense: 7, arrangementenNow: 4 };

describe("the regional workbook", () => {
  const files = [...sampleFiles(40, 5), unreadableFile("map/De Linde.xlsx")];

  it("can be written, with its sheets and tables", () => {
    const description = describeFiles(files);
    expect(() => assertDescription(description)).not.toThrow();
    expect(description.sheets.map(({ name }) => name)).toEqual([
      "Dashboard", "Inzendingen", "Begrotingsregels", "Kwantitatief", "Doelen", "Bevindingen", "Wijzigingen", "Scholen",
      "Leernetwerk", "Gesprekken", "Netwerk", "Thema's", "Instellingen",
      "_schoolbudget_inzendingen", "_schoolbudget_cellen",
    ]); // prettier-ignore
    expect(description.sheets.flatMap(({ tables }) => tables.map(({ name }) => name))).toEqual([
      "Inzendingen", "Begrotingsregels", "Kwantitatief", "Doelen", "Bevindingen", "Wijzigingen", "Scholen",
      "Leernetwerk", "Gesprekken", "Netwerk", "Themas",
    ]); // prettier-ignore
  });

  it("can be written for a region to which nothing was handed in yet", () => {
    const description = describeFiles([]);
    expect(() => assertDescription(description)).not.toThrow();
    expect(tableOf(snapshotOf(description), "Inzendingen")).toEqual([{ "Telt mee": 0 }]);
    expect(description.properties.savedAt).toBe("2026-08-01T00:00:00Z");
  });

  it("is the same whatever the order of the files", () => {
    const description = describeFiles(files);
    fc.assert(
      fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
        expect(describeFiles(shuffled)).toEqual(description);
      }),
      { numRuns: 5 },
    );
  });

  it("has a row for every file, and says of each whether it counts", () => {
    const rows = tableOf(snapshotOf(describeFiles(files)), "Inzendingen");
    expect(rows).toHaveLength(files.length);
    expect(new Set(rows.map(({ Kenmerk }) => Kenmerk)).size).toBe(files.length);
    const unreadable = rows.filter(({ Status }) => Status === "✗ Onleesbaar");
    expect(unreadable).toEqual([
      {
        Status: "✗ Onleesbaar",
        School: "(De Linde.xlsx)",
        "Telt mee": 0,
        Reden: "Dit bestand heeft een wachtwoord. Haal het eraf en stuur het opnieuw.",
        Bestand: "map/De Linde.xlsx",
        Kenmerk: "bestand:map/De Linde.xlsx|",
      },
    ]);
    expect(rows.filter(({ Status }) => Status === "– Vervangen").every((row) => row["Telt mee"] === 0)).toBe(true);
  });

  it("shows details of the version that counts only, each with its file and cell", () => {
    const old = readFile({ file: "oud.xlsx", plan: aPlan({ goal: "Oud", expenseCents: 100 }), submittedAt: "2026-05-01T10:00:00Z" });
    const recent = readFile({ file: "nieuw.xlsx", plan: aPlan({ goal: "Nieuw", expenseCents: 250_50 }) });
    const snapshot = snapshotOf(describeFiles([old, recent]));
    expect(tableOf(snapshot, "Doelen").map(({ Doel }) => Doel)).toEqual(["Nieuw"]);
    const lines = tableOf(snapshot, "Begrotingsregels");
    expect(lines.map(({ Kant, Bedrag }) => [Kant, Bedrag])).toEqual([["Inkomsten", 25_000], ["Uitgaven", 250.5]]);
    for (const line of lines) {
      expect(line["Bestand"]).toBe("nieuw.xlsx");
      expect(line["Waar"]).toMatch(/^Begroting, E\d+$/);
    }
  }); // prettier-ignore

  it("links a file only when it is told where that is", () => {
    const linked = readFile({ file: "a.xlsx", plan: aPlan({ brin: "12AB" }), link: "plannen/a.xlsx" });
    const unlinked = readFile({ file: "b.xlsx", plan: aPlan({ brin: "34CD" }) });
    const sheet = describeFiles([linked, unlinked]).sheets.find(({ name }) => name === "Inzendingen");
    const targets = sheet?.cells.flatMap(({ hyperlink }) => (hyperlink === undefined ? [] : [hyperlink.target]));
    expect(targets).toEqual(["plannen/a.xlsx"]);
  });

  it("keeps texts from schools texts, whatever they look like", () => {
    const plan = aPlan({ school: "=1+1", board: "@SUM(A1)", werkgebied: "-5", goal: "+31 6" });
    const { sheets } = describeFiles([readFile({ file: "=cmd.xlsx", plan })]);
    const contents = sheets.flatMap(({ cells }) => cells.map(({ content }) => content));
    for (const text of ["=1+1", "@SUM(A1)", "-5", "+31 6", "=cmd.xlsx"]) expect(contents).toContain(text);
    const formulas = contents.flatMap((content) => (typeof content === "object" && content !== null && "formula" in content ? [content.formula] : []));
    expect(formulas.filter((formula) => /1\+1|SUM\(A1\)|cmd/.test(formula))).toEqual([]);
  }); // prettier-ignore

  it("preserves totals: by werkgebied, by board and by plan they are the same", () => {
    const schools = fc.array(
      fc.record({
        board: fc.constantFrom("SCOH", "scoh", "Lucas Onderwijs", "", ">5", "*"),
        werkgebied: fc.constantFrom("Laak", "laak ", "Centrum", "", "<>", "Zee"),
        otherIncomeCents: fc.integer({ min: 0, max: 5_000_000 }),
        expenseCents: fc.integer({ min: 0, max: 5_000_000 }),
        arrangementen: fc.tuple(fc.nat(20), fc.nat(20)),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(schools, (abouts) => {
        const files = abouts.map((about, index) =>
          readFile({ file: `${index}.xlsx`, plan: aPlan({ ...about, brin: `1${index}AB` }) }),
        );
        const totals = regionTotals(surveyRegion(gatherRegion(files, { programme }), null));
        expect(totals.schools).toBe(abouts.length);
        const sum = (values: readonly (number | undefined)[]) => values.reduce<number>((all, value) => all + (value ?? 0), 0);
        expect(totals.expenseCents).toBe(sum(abouts.map(({ expenseCents }) => expenseCents)));
        for (const dimension of ["werkgebied", "schoolbestuur"]) {
          const expected = [
            [`Per ${dimension}: begroting`, column.plans, totals.schools],
            [`Per ${dimension}: begroting`, column.income, totals.incomeCents / 100],
            [`Per ${dimension}: begroting`, column.expense, totals.expenseCents / 100],
            [`Per ${dimension}: scholen en aantallen`, column.arrangementenNow, totals.counts["arrangementen"]?.current ?? 0],
          ] as const;
          for (const [title, offset, total] of expected) {
            const found = breakdown(files, title, offset);
            expect(found.total).toBeCloseTo(total, 6);
            expect(sum(found.figures.map(Number))).toBeCloseTo(total, 6);
          }
        }
      }),
      { numRuns: 25 },
    );
  }); // prettier-ignore

  it("has a row for plans without werkgebied, and asks no target of it", () => {
    const files = [readFile({ file: "a.xlsx", plan: aPlan({ werkgebied: "" }) })];
    const { names, figures } = breakdown(files, "Per werkgebied: scholen en aantallen", 3);
    expect(names.at(-1)).toBe("(niet ingevuld)");
    expect(figures.at(-1)).toBeUndefined();
    expect(figures[0]).toBe(3);
  });

  it("says in words what stands out, also with ties", () => {
    const themed = (brin: string, themes: string[]) => readFile({ file: `${brin}.xlsx`, plan: aPlan({ brin, themes }) });
    const said = (files: readonly SubmissionFile[]) => dashboardOf(files).map(({ value }) => value);
    const all = programme.themes.map(({ id }) => id);
    expect(said([])).toContain("Nog geen thema’s gekozen");
    expect(said([themed("11AA", all)])).toContain("Alle thema’s zijn even vaak gekozen (1 plan)");
    expect(said([themed("11AA", all.slice(1))])).toContain(`Het minst gekozen thema is ${programme.themes[0]?.label} (0 plannen)`);
    expect(said([themed("11AA", all.slice(2)), themed("22BB", all.slice(2))])).toContain("2 thema’s zijn het minst gekozen (0 plannen)");
  }); // prettier-ignore

  it("says how many plans with errors are in the totals", () => {
    const files = [readFile({ file: "a.xlsx", plan: aPlan() })];
    expect(dashboardOf(files).map(({ value }) => value)).toContain("▲ 1 plan met fouten telt mee in alle totalen");
  });
});
