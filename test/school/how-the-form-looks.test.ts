import fc from "fast-check";
import { blankPlan } from "../../src/domain/blank-plan";
import { cents } from "../../src/domain/cents";
import { empty, filled } from "../../src/domain/entry";
import type { Plan } from "../../src/domain/plan";
import { programmes } from "../../src/domain/programmes/programmes";
import type { Programme } from "../../src/domain/programme";
import type { Area } from "../../src/workbook/a1";
import { areaAddress } from "../../src/workbook/a1";
import type { CellDescription, SheetDescription, WorkbookDescription } from "../../src/workbook/description";
import { arbitraryEvaluation } from "../domain/arbitrary-evaluation";
import { arbitraryPlan } from "../domain/arbitrary-plan";
import { completePlan } from "../domain/complete-plan";
import { completePlanOf } from "../domain/complete-plan-of";
import { arbitraryProgramme } from "../programmes/arbitrary-programme";
import { evaluatedWorkbook } from "./evaluation/evaluation-workbook";
import { LiveForm } from "./live-form";
import { programme } from "./read-bytes";

const formNames = ["Plan van aanpak", "Kwantitatieve data", "Begroting", "Plan voor gezien", "Eindevaluatie"];
const formSheets = ({ sheets }: WorkbookDescription) => sheets.filter(({ name }) => formNames.includes(name));
const sheetOf = (workbook: WorkbookDescription, name: string): SheetDescription => {
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
};
const blank = (own: Programme) => evaluatedWorkbook(blankPlan(own, own.participations[0]), undefined, own);
const everyProgramme = programmes.map((own) => ({ name: own.id, own }));

/** The text that a cell shows, formulas by their value. */
function textOf({ content }: CellDescription): string {
  if (content !== null && typeof content === "object" && "runs" in content) return content.runs.map(({ text }) => text).join("");
  const value = content !== null && typeof content === "object" ? content.value : content;
  return value !== null && typeof value === "object" ? value.error : String(value ?? "");
} // prettier-ignore
const rowOf = (sheet: SheetDescription, key: string): number =>
  sheet.cells.find(({ column, content }) => column === 0 && content === key)?.row ?? -1;
const keyOf = (sheet: SheetDescription, row: number): unknown =>
  sheet.cells.find((cell) => cell.column === 0 && cell.row === row)?.content;
/** The rows of a table that show, by their number. */
function shownLines(sheet: SheetDescription, table: string): readonly number[] {
  const hidden = new Set(sheet.rows.filter((row) => row.hidden).map(({ row }) => row));
  return sheet.cells.flatMap(({ row, column, content }) => {
    const id =
      column === 0 && typeof content === "string" ? new RegExp(`^${table}\\.(\\d+)$`).exec(content)?.[1] : null;
    return id === undefined || id === null || hidden.has(row) ? [] : [Number(id)];
  });
}
const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

describe.each(everyProgramme)("the sheets of $name", ({ own }) => {
  let workbook: WorkbookDescription;
  beforeEach(() => {
    workbook = blank(own);
  });

  it("keep their keys out of sight, their head in view, and their rows free to grow", () => {
    for (const sheet of formSheets(workbook)) {
      expect(sheet.columns.filter(({ hidden }) => hidden).map(({ column }) => column)).toEqual([0]);
      expect(sheet.rows.find(({ row }) => row === 0)?.hidden).toBe(true);
      expect([sheet.visibility, sheet.freeze]).toEqual(["visible", { rows: rowOf(sheet, "kop.lijn") + 1, columns: 0 }]);
      expect(sheet.protection).toEqual({ formatRows: true, formatColumns: true });
    }
  });

  it("print upright, whole, each page with the name of the sheet and of the school", () => {
    for (const { print, ...sheet } of formSheets(evaluatedWorkbook(completePlanOf(own), undefined, own))) {
      const last = Math.max(...sheet.rows.map(({ row }) => row));
      const right = Math.max(...sheet.columns.map(({ column }) => column));
      expect(print).toMatchObject({ orientation: "portrait", area: { top: 1, left: 1, bottom: last, right } });
      expect(print?.repeatRows).toEqual({ first: rowOf({ print, ...sheet }, "kop.titel"), last: rowOf({ print, ...sheet }, "kop.ondertitel") });
      expect(print?.footer.left).toBe(completePlanOf(own).header.school);
    }
    for (const { print } of formSheets(workbook)) expect(print?.footer.left).toBe(`${own.name} ${own.schoolYear}`.slice(0, 80));
  });

  it("show a few lines of each table, and hide none that is used", () => {
    const [goals, budget] = [sheetOf(workbook, "Plan van aanpak"), sheetOf(workbook, "Begroting")];
    const hasGoals = own.parts.includes("goals");
    expect([shownLines(goals, "doel"), shownLines(budget, "inkomst"), shownLines(budget, "uitgave")]).toEqual([
      upTo(hasGoals ? 5 : 0),
      upTo(5),
      upTo(10),
    ]);
    const line = (id: string) => ({ id, description: "Tolk", amount: filled(cents(100)) });
    const used: Plan = {
      ...blankPlan(own, own.participations[0]),
      goals: hasGoals ? [{ id: "8", goal: "Rust", approach: "", result: "" }] : [],
      income: [line("1"), line("9")],
      expenses: [{ ...line("12"), goal: empty }],
    };
    const later = evaluatedWorkbook(used, undefined, own);
    expect([
      shownLines(sheetOf(later, "Plan van aanpak"), "doel"),
      shownLines(sheetOf(later, "Begroting"), "inkomst"),
      shownLines(sheetOf(later, "Begroting"), "uitgave"),
      shownLines(sheetOf(later, "Eindevaluatie"), "gerealiseerd\\.inkomst"),
      // One more than the plan has, for what was bought outside it.
      shownLines(sheetOf(later, "Eindevaluatie"), "gerealiseerd\\.uitgave"),
      shownLines(sheetOf(later, "Eindevaluatie"), "effect"),
    ]).toEqual([upTo(hasGoals ? 8 : 0), upTo(9), upTo(12), [1, 9], [12, 13], hasGoals ? [8] : []]);
  });

  it("hide nothing that somebody typed, whatever that is", () => {
    fc.assert(
      fc.property(fc.tuple(arbitraryPlan(own), arbitraryEvaluation(own)), ([plan, evaluation]) => {
        for (const sheet of formSheets(evaluatedWorkbook(plan, evaluation, own))) {
          const hidden = new Set(sheet.rows.filter((row) => row.hidden && row.row > 0).map(({ row }) => row));
          const typed = sheet.cells.filter((cell) => cell.style.unlocked === true && textOf(cell) !== "");
          expect(typed.filter(({ row }) => hidden.has(row)).map(({ row }) => keyOf(sheet, row))).toEqual([]);
        }
      }),
      { numRuns: 10 },
    );
  });

  it("warn about what is typed in a box, and never stop anyone", () => {
    for (const sheet of formSheets(workbook))
      for (const { areas, prompt, alert } of sheet.validations) {
        expect([alert?.style, alert?.title, alert?.text, prompt?.title, prompt?.text]).not.toContain("");
        expect(alert?.style).toBe("warning");
        for (const area of areas)
          for (const cell of cellsIn(sheet, area))
            expect([keyOf(sheet, cell.row), cell.style.unlocked === true || isGrant(sheet, cell)]).toEqual([keyOf(sheet, cell.row), true]);
      }
  });

  it("colour every word of Controle by its sign", () => {
    const form = new LiveForm(workbook);
    const coloursOf = (value: string) => {
      const colours = new Map<string, unknown>();
      for (const sheet of formSheets(workbook)) {
        const column = sheet.cells.find(({ row, content }) => row === 0 && content === "controle")?.column ?? -1;
        for (const cell of sheet.cells) {
          const key = keyOf(sheet, cell.row);
          if (cell.column !== column || cell.content === null || typeof cell.content !== "object" || typeof key !== "string") continue;
          form.type([sheet.name, key, "controle"], value);
          colours.set(`${sheet.name} ${key}`, form.colours([sheet.name, key, "controle"])["color"]);
        }
      }
      return [...new Set(colours.values())];
    };
    expect(["✗ Fout: x", "▲ Let op: x", "○ Nog x"].map(coloursOf)).toEqual([["9B1C1C"], ["7A4A00"], ["0B5A6B"]]);
  });
}); // prettier-ignore

const cellsIn = ({ cells }: SheetDescription, { top, left, bottom, right }: Area) =>
  cells.filter(({ row, column }) => row >= top && row <= bottom && column >= left && column <= right);
/** The box of a fixed grant is locked. */
const isGrant = (sheet: SheetDescription, { row }: CellDescription) => keyOf(sheet, row) === "inkomst.1";

describe("boxes that ask something of what is typed", () => {
  /** Each rule with the keys of its first and its last box. */
  const rulesOf = (own: Programme): readonly string[] =>
    formSheets(blank(own)).flatMap((sheet) => {
      const column = (at: number) =>
        sheet.cells
          .filter((cell) => cell.row === 0 && cell.column === at)
          .map(textOf)
          .join();
      const place = (row: number, at: number) => `${String(keyOf(sheet, row))} ${column(at)}`;
      return sheet.validations.map(({ areas, rule }) => {
        const places = areas.map(({ top, left, bottom, right }) => {
          const [first, last] = [place(top, left), place(bottom, right)];
          return first === last ? first : `${first} – ${last}`;
        });
        const { kind, ...more } = rule;
        const words = kind === "listRange" ? areaAddress(rule.area) : Object.values(more).join();
        return `${places.join(" en ")}: ${kind} ${words}`;
      });
    });

  it("are the choices, amounts, counts, dates and codes of the form", () => {
    expect(rulesOf(programme)).toEqual([
      "kop.brin midden: custom AND(LEN(E9)>=4,LEN(E9)<=8)",
      "kop.bestuur midden: listRange B2:B4",
      "kop.werkgebied midden: listRange A2:A11",
      "kop.deelname midden: listRange C2:C3",
      "kop.leernetwerk midden: list Ja",
      "uitgangspunt.context keuze – uitgangspunt.wijk keuze: list Ja",
      "thema.visie keuze – thema.ouders keuze: list Ja",
      "aantal.arrangementen huidig – aantal.samenwerkingen beoogd: whole 0,9999",
      "inkomst.1 bedrag – inkomst.15 bedrag en uitgave.1 bedrag – uitgave.30 bedrag: decimal 0,10000000",
      "uitgave.1 doel – uitgave.30 doel: listRange D2:D13",
      "voorwaarde.bestuur keuze – voorwaarde.adviseur keuze: list Ja",
      "teken.datum invoer: date 43831,73050",
      "gerealiseerd.inkomst.1 gerealiseerd – gerealiseerd.inkomst.15 gerealiseerd en gerealiseerd.uitgave.1 gerealiseerd – gerealiseerd.uitgave.30 gerealiseerd: decimal -10000000,10000000",
      "bereikt.arrangementen resterend – bereikt.samenwerkingen resterend: whole 0,9999",
      "gesprek begroot en leernetwerk.1 begroot – leernetwerk.2 uitputting: date 43831,73050",
    ]);
  });

  it("ask five figures of a schoolbestuur, and numbers in the columns that a regeling adds", () => {
    const rules = programmes.filter(({ id }) => id !== programme.id).flatMap(rulesOf);
    expect(rules).toEqual(
      expect.arrayContaining([
        "kop.brin midden: custom LEN(E9)=5",
        "uitgave.1 detail.uren – uitgave.30 detail.uren: whole 0,99999",
      ]),
    );
  });

  it("offer exactly what the regeling lists", () => {
    fc.assert(
      fc.property(arbitraryProgramme, (own) => {
        const workbook = blank(own);
        const lists = sheetOf(workbook, "Lijsten");
        const offered = formSheets(workbook).flatMap(({ validations }) =>
          validations.flatMap(({ rule }) => (rule.kind === "listRange" ? [cellsIn(lists, rule.area).map(textOf)] : [])),
        );
        const { werkgebieden, boards, participations, expenseColumns } = own;
        const wanted = [werkgebieden.names, boards.names, ...expenseColumns.map(({ choices }) => choices)].filter((names) => names.length > 0);
        expect(offered).toEqual(expect.arrayContaining(wanted.map((names) => [...names])));
        expect(offered.length).toBe(wanted.length + (participations.length > 1 ? 1 : 0) + (own.parts.includes("goals") ? 1 : 0));
        expect([lists.visibility, lists.protection]).toEqual(["hidden", { formatRows: true, formatColumns: true }]);
      }),
      { numRuns: 30 },
    );
  }); // prettier-ignore
});

describe("what is wrong on the budget", () => {
  const red = { fill: "FBE4E2", color: "9B1C1C" };
  const typed = (row: string, values: Readonly<Record<string, string | number>>) => {
    const form = new LiveForm(blank(programme));
    for (const [column, value] of Object.entries(values)) form.type(["Begroting", row, column], value);
    return form;
  };

  it.each(["inkomst.2", "inkomst.15", "uitgave.1", "uitgave.30"])("is red in line %s", (row) => {
    const colours = (column: string, values: Readonly<Record<string, string | number>>) =>
      typed(row, values).colours(["Begroting", row, column]);
    expect(colours("bedrag", { bedrag: "€ 25.000,-" })).toEqual(red);
    expect(colours("bedrag", { bedrag: -0.01 })).toEqual(red);
    for (const bedrag of [0, 5]) expect(colours("bedrag", { bedrag })).toEqual({});
    expect(colours("bedrag", {})).toEqual({});
    expect(colours("omschrijving", { bedrag: 5 })).toEqual({ fill: red.fill });
    expect(colours("omschrijving", { bedrag: 5, omschrijving: "Tolk" })).toEqual({});
    expect(colours("omschrijving", {})).toEqual({});
  });

  it("is red in the difference, once it is below zero by a cent", () => {
    const colours = (bedrag: number) => {
      const form = typed("uitgave.1", { bedrag });
      return [form.colours(["Begroting", "verschil", "bedrag"]), form.colours(["Begroting", "tegel.getal", "bedrag"])];
    };
    expect(colours(25_000.004)).toEqual([{}, {}]);
    expect(colours(25_000.01)).toEqual([{ bold: true, ...red }, { bold: true, color: red.color }]);
  }); // prettier-ignore

  it("is red at the year end where an amount is no number, or more was spent than planned", () => {
    const form = new LiveForm(evaluatedWorkbook(completePlan));
    const colours = (row: string, column: string) => form.colours(["Eindevaluatie", row, column]);
    const spend = (row: string, value: string | number) => form.type(["Eindevaluatie", row, "gerealiseerd"], value);
    expect([colours("gerealiseerd.uitgave.1", "gerealiseerd"), colours("gerealiseerd.uitgave.1", "resterend")]).toEqual([{}, {}]);
    spend("gerealiseerd.uitgave.1", 15_000.01);
    expect(colours("gerealiseerd.uitgave.1", "resterend")).toEqual({ bold: true, color: red.color });
    expect(colours("totaal.gerealiseerd.uitgave", "resterend")).toEqual({});
    spend("gerealiseerd.uitgave.2", 10_000);
    expect(colours("totaal.gerealiseerd.uitgave", "resterend")).toEqual({ bold: true, color: red.color });
    for (const row of ["gerealiseerd.uitgave.30", "gerealiseerd.inkomst.15"]) {
      spend(row, "veel");
      expect(colours(row, "gerealiseerd")).toEqual(red);
    }
    spend("gerealiseerd.inkomst.1", 99_999);
    expect(colours("gerealiseerd.inkomst.1", "resterend")).toEqual({});
  }); // prettier-ignore
});

describe("rows", () => {
  const heightOf = (workbook: WorkbookDescription, name: string, keys: readonly string[]) => {
    const sheet = sheetOf(workbook, name);
    const rows = keys.map((key) => sheet.rows.find(({ row }) => row === rowOf(sheet, key))?.height ?? 0);
    for (const height of rows) expect(height).toBeLessThanOrEqual(409);
    return rows.reduce((total, height) => total + height, 0);
  };
  const words = (length: number) => "zin van woorden ".repeat(300).slice(0, length).trim();
  const long = (length: number): Plan => ({
    ...completePlan,
    header: { ...completePlan.header, leernetwerkNames: words(length) },
    reason: words(length),
    themes: { ...completePlan.themes, visie: { ticked: empty, remark: words(length) } },
    goals: [{ id: "1", goal: words(length), approach: "", result: "" }],
    counts: { ...completePlan.counts, tlv: { current: empty, target: empty, story: words(length) } },
    partnerNames: words(length),
    income: [...completePlan.income, { id: "2", description: words(length), amount: empty }],
    expenses: [{ id: "1", description: words(length), goal: empty, amount: empty }],
    explanation: words(length),
  });
  const boxes: readonly (readonly [sheet: string, keys: readonly string[], width: number])[] = [
    ["Plan van aanpak", ["kop.leernetwerknamen"], 62],
    ["Plan van aanpak", ["aanleiding", "aanleiding.vervolg1", "aanleiding.vervolg2"], 100],
    ["Plan van aanpak", ["thema.visie"], 31],
    ["Plan van aanpak", ["doel.1"], 31],
    ["Kwantitatieve data", ["aantal.tlv"], 40],
    ["Kwantitatieve data", ["partners"], 75],
    ["Begroting", ["inkomst.2"], 75],
    ["Begroting", ["uitgave.1"], 38],
    ["Begroting", ["toelichting", "toelichting.vervolg1", "toelichting.vervolg2"], 97],
  ];

  it.each(boxes)("on %s show the whole of a long text in %p", (sheet, keys, width) => {
    for (const length of [300, 700]) {
      const height = heightOf(evaluatedWorkbook(long(length)), sheet, keys);
      // A line of text takes 15 points.
      expect(height).toBeGreaterThanOrEqual(Math.ceil(length / width) * 15);
      expect(height).toBeLessThan(Math.max(230, Math.ceil(length / width) * 15 * 1.4 + 40));
    }
  });

  it("stop at what Excel can show, however long a text is; a box of three rows holds 4,000 characters", () => {
    for (const [sheet, keys] of boxes) heightOf(evaluatedWorkbook(long(4000)), sheet, keys);
    expect(heightOf(evaluatedWorkbook(long(4000)), "Plan van aanpak", ["aanleiding", "aanleiding.vervolg1", "aanleiding.vervolg2"])).toBeGreaterThan(600);
  }); // prettier-ignore

  it("make room for every line that somebody began", () => {
    const lines = { ...long(1), reason: "a\n".repeat(40) };
    const keys = ["aanleiding", "aanleiding.vervolg1", "aanleiding.vervolg2"];
    expect(heightOf(evaluatedWorkbook(lines), "Plan van aanpak", keys)).toBeGreaterThan(40 * 15);
  });
});
