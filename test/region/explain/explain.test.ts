import fc from "fast-check";
import type { PlanPosition } from "../../../src/domain/finding";
import { valueOf } from "../../../src/domain/entry";
import { describeRegionWorkbook } from "../../../src/region/describe-region-workbook";
import { Explainer } from "../../../src/region/explain/explainer";
import type { Explanation, NumberExplanation, Part } from "../../../src/region/explain/explanation";
import { planPositions } from "../../../src/region/explain/plan-cells";
import { StandingTables } from "../../../src/region/explain/standing-tables";
import { regionForm } from "../../../src/region/form/region-form";
import { openRegion, surveyOf } from "../../../src/region/open-region";
import { gatherRegion } from "../../../src/region/gather/gather-region";
import type { SubmissionFile } from "../../../src/region/submission-file";
import { cellAddress, parseCell } from "../../../src/workbook/a1";
import type { CellValue, WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { snapshotOf } from "../../../src/workbook/snapshot-of";
import { aPlan } from "../a-plan";
import { programme, readFile, sampleFiles, unreadableFile } from "../region-files";
import { tableOf, typeIn } from "../snapshot-of";

/** A workbook of these files after the controller typed in it and imported once more, so that its numbers are final. */
function workbookOf(
  files: readonly SubmissionFile[],
  type: (first: WorkbookSnapshot) => WorkbookSnapshot = (as) => as,
) {
  const gathered = gatherRegion(files, { programme });
  const typed = type(snapshotOf(describeRegionWorkbook(gathered)));
  return snapshotOf(describeRegionWorkbook(gathered, openRegion(typed).kept));
}
const explainerOf = (snapshot: WorkbookSnapshot) => new Explainer(snapshot, surveyOf(openRegion(snapshot), programme));
const cellsOf = (snapshot: WorkbookSnapshot, sheet: string) =>
  snapshot.sheets.find(({ name }) => name === sheet)?.cells ?? [];
const at = (sheet: string, address: string) => ({ sheet, ...(parseCell(address) ?? { row: -1, column: -1 }) });
const change = (snapshot: WorkbookSnapshot, sheet: string, cells: (old: WorkbookSnapshot["sheets"][number]["cells"]) => WorkbookSnapshot["sheets"][number]["cells"]): WorkbookSnapshot => ({
  ...snapshot,
  sheets: snapshot.sheets.map((each) => (each.name === sheet ? { ...each, cells: cells(each.cells) } : each)),
}); // prettier-ignore

function asNumber(explanation: Explanation): NumberExplanation {
  if (explanation.kind !== "number") throw new Error(`it is explained as ${explanation.kind}`);
  return explanation;
}

const add = (parts: readonly Part[]) => parts.reduce((sum, { amount }) => sum + amount, 0);

/** What the terms give, by this test's own arithmetic over their parts; in the unit that the cell shows. */
function recombined({ how, terms, unit }: NumberExplanation): number | string {
  const [first = 0, second = 0, ...others] = terms.map(({ parts, place, value }) =>
    parts.length === 0 && place !== null ? value : add(parts),
  );
  const all = [first, second, ...others];
  const scale = unit === "money" ? 100 : 1;
  if (how === "difference") return (first - second) / scale;
  if (how === "share") return second === 0 ? 0 : first / second;
  if (how === "change") return first === 0 ? "" : (second - first) / first;
  if (how === "covered") return all.filter((value) => value > 0).length;
  return all.reduce((sum, value) => sum + value, 0) / scale;
}

const shownAs = (value: CellValue) => (typeof value === "number" ? Number(value.toFixed(9)) : value);

describe("every number on the dashboard", () => {
  const region = fc.record({
    schools: fc.integer({ min: 0, max: 24 }),
    seed: fc.nat(10_000),
    unreadable: fc.boolean(),
    choices: fc.array(fc.constantFrom("Toegekend", "Niet toegekend", "In gesprek", null), { minLength: 30, maxLength: 30 }),
    counts: fc.array(fc.constantFrom("Ja", "Nee", null, null, null), { minLength: 30, maxLength: 30 }),
    countErrors: fc.constantFrom("Ja", "Nee"),
    target: fc.nat(9),
  }); // prettier-ignore

  it("is the sum, count, difference or share of parts that give exactly that number", () => {
    let explained = 0;
    fc.assert(
      fc.property(region, ({ schools, seed, unreadable, choices, counts, countErrors, target }) => {
        const files = [...sampleFiles(schools, seed), ...(unreadable ? [unreadableFile("kapot.xlsx")] : [])];
        const snapshot = workbookOf(files, (first) => {
          const rows = tableOf(first, "Inzendingen").map(({ Kenmerk }) => String(Kenmerk));
          const typed = rows.flatMap((row, index) => [
            { sheet: "Inzendingen", row, column: "Besluit", value: choices[index % 30] ?? null },
            { sheet: "Inzendingen", row, column: "Meetellen", value: counts[index % 30] ?? null },
          ]);
          const noted = typeIn(
            first,
            typed.flatMap((each) =>
              each.value === null || each.row === "undefined" ? [] : [{ ...each, value: each.value }],
            ),
          );
          return setSettings(noted, {
            "Plannen met fouten meetellen": countErrors,
            "Streefaantal nieuwe scholen per werkgebied": target,
          });
        });
        const explainer = explainerOf(snapshot);
        for (const { row, column, value } of cellsOf(snapshot, "Dashboard")) {
          if (typeof value !== "number") continue;
          const explanation = asNumber(explainer.explain({ sheet: "Dashboard", row, column }));
          expect([cellAddress(row, column), shownAs(recombined(explanation))]).toEqual([
            cellAddress(row, column),
            shownAs(value),
          ]);
          expect(explanation.value).toBe(explanation.shown);
          explained++;
        }
      }),
      { numRuns: 25 },
    );
    expect(explained).toBeGreaterThan(5_000);
  }, 120_000);

  it("has a label of its own", () => {
    const snapshot = workbookOf(sampleFiles(12));
    const explainer = explainerOf(snapshot);
    const labels = cellsOf(snapshot, "Dashboard").flatMap(({ row, column, value }) =>
      typeof value === "number" ? [asNumber(explainer.explain({ sheet: "Dashboard", row, column })).label] : [],
    );
    expect(labels.filter((label) => label.trim() === "")).toEqual([]);
    expect(labels.length - new Set(labels).size).toBeLessThan(labels.length / 20);
  });
});

function setSettings(snapshot: WorkbookSnapshot, values: Readonly<Record<string, CellValue>>): WorkbookSnapshot {
  return change(snapshot, "Instellingen", (cells) => {
    const places = cells.flatMap(({ row, value }) =>
      typeof value === "string" && value in values ? [{ row, value: values[value] ?? "" }] : [],
    );
    return cells.map((cell) => {
      const set = places.find(({ row }) => row === cell.row);
      return set !== undefined && cell.column === 2 ? { ...cell, value: set.value } : cell;
    });
  });
}

describe("a part of a number", () => {
  const linde = aPlan({ school: "De Linde", brin: "11AA", board: "SCOH", werkgebied: "Laak", arrangementen: [6, 4], otherIncomeCents: 1_000_50 }); // prettier-ignore
  const esdoorn = aPlan({ school: "De Esdoorn", brin: "22BB", board: "SCOH", werkgebied: "Laak", arrangementen: [5, 5], themes: ["visie"] }); // prettier-ignore
  const files = [
    readFile({ file: "map/linde.xlsx", plan: linde, link: "map/linde.xlsx" }),
    readFile({ file: "esdoorn.xlsx", plan: esdoorn }),
  ];
  const snapshot = workbookOf(files);

  function partsOf(label: string, of = snapshot): readonly Part[] {
    const explainer = explainerOf(of);
    const explanations = cellsOf(of, "Dashboard").map(({ row, column }) =>
      explainer.explain({ sheet: "Dashboard", row, column }),
    );
    const found = explanations.find((each) => each.kind === "number" && each.label === label);
    return asNumber(found ?? { kind: "nothing" }).terms.flatMap(({ parts }) => parts);
  }

  it("names the school, its file, and the sheet and cell of the plan", () => {
    expect(partsOf("Arrangementen, huidige situatie · Laak")).toMatchObject([
      { school: "De Esdoorn", brin: "22BB00", file: "esdoorn.xlsx", amount: 5 },
      { school: "De Linde", brin: "11AA00", file: "map/linde.xlsx", link: "map/linde.xlsx", amount: 6 },
    ]);
    const [, part] = partsOf("Arrangementen, huidige situatie · Laak");
    const checked = files[0]?.outcome.kind === "read" ? files[0].outcome.checked : null;
    expect(part?.source).toEqual(checked?.locate("count.arrangementen.current"));
  });

  it("finds its row of the regional table, also after sorting, moving and renaming", () => {
    const [, part] = partsOf("Arrangementen, huidige situatie · Laak");
    const before = new StandingTables(snapshot).find(part?.marks ?? []);
    expect(before).toMatchObject({ sheet: "Kwantitatief", value: 6 });
    const sorted = {
      ...snapshot,
      sheets: snapshot.sheets.map((sheet) => {
        if (sheet.name !== "Kwantitatief") return sheet;
        const turned = sheet.cells.map((cell) => ({ ...cell, column: cell.column + 3, row: cell.row < 5 ? cell.row : 11 - cell.row })); // prettier-ignore
        turned.sort((one, other) => one.row - other.row || one.column - other.column);
        return { ...sheet, name: "Aantallen", cells: turned };
      }),
    };
    const after = new StandingTables(sorted).find(part?.marks ?? []);
    expect(after).toMatchObject({ sheet: "Aantallen", value: 6 });
    expect(after?.cell).not.toBe(before?.cell);
  });

  it("of money leads to its row on Inzendingen, and names every line that it adds up", () => {
    const [part] = partsOf("Ingediend, Inkomsten · Laak").filter(({ school }) => school === "De Linde");
    expect(new StandingTables(snapshot).find(part?.marks ?? [])).toMatchObject({ sheet: "Inzendingen", value: (part?.amount ?? 0) / 100 }); // prettier-ignore
    const lines = planPositions(linde, "Inkomsten", regionForm(programme)).map((position) => amountAt(linde, position));
    expect(lines.reduce((sum, cents) => sum + cents, 0)).toBe(part?.amount);
  });

  it("of a count that another version wins is looked up on Inzendingen, because Kwantitatief has accepted plans alone", () => {
    const older = readFile({ file: "oud.xlsx", plan: { ...linde, reason: "eerder" }, submittedAt: "2026-05-01T10:00:00Z" }); // prettier-ignore
    const both = workbookOf([...files, older], (first) => {
      const row = tableOf(first, "Inzendingen").find(({ Status }) => Status === "– Vervangen");
      return typeIn(first, [{ sheet: "Inzendingen", row: String(row?.["Kenmerk"]), column: "Meetellen", value: "Ja" }]);
    });
    const part = partsOf("Arrangementen, huidige situatie · Laak", both).find(({ file }) => file === "oud.xlsx");
    expect(new StandingTables(both).find(part?.marks ?? [])).toMatchObject({ sheet: "Inzendingen", value: 6 });
  });
});

describe("a row that the controller added by hand", () => {
  it("is a part like any other, without a file", () => {
    const snapshot = workbookOf([readFile({ file: "linde.xlsx", plan: aPlan({ school: "De Linde", brin: "11AA", arrangementen: [6, 4] }) })], (first) =>
      change(first, "Inzendingen", (cells) => {
        const head = (name: string) => cells.find(({ row, value }) => row === 4 && value === name)?.column ?? -1;
        const own = { Status: "✓ Klaar", School: "Met de hand", "Arr. nu": 3 };
        const row = Math.max(...cells.map((cell) => cell.row)) + 1;
        return [...cells, ...Object.entries(own).map(([name, value]) => ({ row, column: head(name), value, isFormula: false }))];
      }),
    ); // prettier-ignore
    const explainer = explainerOf(snapshot);
    const all = cellsOf(snapshot, "Dashboard").map(({ row, column }) => explainer.explain({ sheet: "Dashboard", row, column })); // prettier-ignore
    const total = asNumber(all.find((each) => each.kind === "number" && each.label === "Arrangementen, huidige situatie") ?? { kind: "nothing" }); // prettier-ignore
    expect([total.value, total.shown]).toEqual([9, 9]);
    const part = total.terms[0]?.parts.find(({ school }) => school === "Met de hand");
    expect(part).toMatchObject({ amount: 3, file: "", source: null });
    expect(new StandingTables(snapshot).find(part?.marks ?? [])).toMatchObject({ sheet: "Inzendingen", value: 3 });
  });
});

function amountAt(plan: ReturnType<typeof aPlan>, position: PlanPosition): number {
  const [side, id] = position.split(".");
  const lines = side === "income" ? plan.income : plan.expenses;
  const line = lines.find((each) => each.id === id);
  return line === undefined ? 0 : (valueOf(line.amount) ?? 0);
}

describe("a cell that is no number of ours", () => {
  const snapshot = workbookOf(sampleFiles(6));
  const tile = at("Dashboard", "B6");

  it("is no answer: a text, an empty cell, another sheet, a number beside the tables", () => {
    const beside = change(snapshot, "Dashboard", (cells) => [...cells, { row: 70, column: 30, value: 12, isFormula: false }]); // prettier-ignore
    const explainer = explainerOf(beside);
    for (const place of [at("Dashboard", "B2"), at("Dashboard", "Z99"), at("Instellingen", "C6"), at("Weg", "A1")])
      expect(explainer.explain(place)).toEqual({ kind: "nothing" });
    expect(explainer.explain({ sheet: "Dashboard", row: 70, column: 30 })).toEqual({ kind: "nothing" });
  });

  it("is explained all the same when somebody typed over it, with both numbers", () => {
    const typed = change(snapshot, "Dashboard", (cells) =>
      cells.map((cell) => (cell.row === tile.row && cell.column === tile.column ? { ...cell, value: 99 } : cell)),
    );
    const { value, shown } = asNumber(explainerOf(typed).explain(tile));
    expect([value, shown]).toEqual([6, 99]);
  });

  it("is explained on a dashboard that was renamed", () => {
    const sheets = snapshot.sheets.map((sheet) => (sheet.name === "Dashboard" ? { ...sheet, name: "Overzicht" } : sheet)); // prettier-ignore
    expect(asNumber(explainerOf({ ...snapshot, sheets }).explain({ ...tile, sheet: "Overzicht" })).value).toBe(6);
  });

  it("is outdated when the dashboard is laid out for other lists", () => {
    const listed = change(snapshot, "Instellingen", (cells) => {
      const last = cells.filter(({ value }) => value === "Segbroek").at(-1);
      const next = { row: (last?.row ?? 0) + 1, column: last?.column ?? 0, value: "Nieuwveld", isFormula: false };
      return [...cells, next].sort((one, other) => one.row - other.row || one.column - other.column);
    });
    const explainer = explainerOf(listed);
    expect(asNumber(explainer.explain(tile)).value).toBe(6);
    const kinds = cellsOf(listed, "Dashboard").flatMap(({ row, column, value }) =>
      typeof value === "number" && row > 90 ? [explainer.explain({ sheet: "Dashboard", row, column }).kind] : [],
    );
    expect(new Set(kinds)).toEqual(new Set(["outdated"]));
  });
});

describe("a row of a table", () => {
  const snapshot = workbookOf(sampleFiles(12));
  const explainer = explainerOf(snapshot);
  const rowOf = (sheet: string, index: number, head: string) => {
    const heads = cellsOf(snapshot, sheet).filter(({ row }) => row === 4);
    return { sheet, row: 5 + index, column: heads.find(({ value }) => value === head)?.column ?? -1 };
  };

  it("of Bevindingen says which school, file, sheet and cell it is about, and the rule's sentence", () => {
    const [row] = tableOf(snapshot, "Bevindingen");
    expect(explainer.explain(rowOf("Bevindingen", 0, "Bevinding"))).toEqual({
      kind: "row",
      sheet: "Bevindingen",
      school: row?.["School"],
      brin: row?.["BRIN"],
      file: row?.["Bestand"],
      source: asPlace(String(row?.["Waar"])),
      column: "Bevinding",
      value: row?.["Bevinding"],
      finding: { severity: row?.["Ernst"], sentence: row?.["Bevinding"], code: row?.["Regel"] },
    });
  });

  it.each(["Inzendingen", "Begrotingsregels", "Kwantitatief", "Doelen", "Wijzigingen"])(
    "of %s says where it comes from",
    (sheet) => {
      const [row] = tableOf(snapshot, sheet);
      expect(explainer.explain(rowOf(sheet, 0, "School"))).toMatchObject({
        kind: "row",
        school: row?.["School"],
        file: row?.["Bestand"],
        source: asPlace(String(row?.["Waar"])),
        finding: null,
      });
    },
  );

  it("is nothing in the head, above it or below the table", () => {
    for (const index of [-1, -3, 400])
      expect(explainer.explain(rowOf("Inzendingen", index, "School"))).toEqual({ kind: "nothing" });
  });
});

function asPlace(where: string) {
  const [sheet, cell = null] = where.split(", ");
  return { sheet, cell };
}
