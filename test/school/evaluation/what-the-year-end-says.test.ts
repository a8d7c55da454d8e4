import { blankPlan } from "../../../src/domain/blank-plan";
import { calendarDate } from "../../../src/domain/calendar-date";
import { cents } from "../../../src/domain/cents";
import { empty, filled } from "../../../src/domain/entry";
import type { Plan } from "../../../src/domain/plan";
import { programmes } from "../../../src/domain/programmes/programmes";
import type { CellValue } from "../../../src/workbook/snapshot";
import { completeEvaluation } from "../../domain/complete-evaluation";
import { completePlan } from "../../domain/complete-plan";
import { LiveForm } from "../live-form";
import { programme } from "../read-bytes";
import { evaluatedWorkbook } from "./evaluation-workbook";

type Typed = Readonly<Record<string, string | number | null>>;
const sheet = "Eindevaluatie";

/** What the year end of the complete plan says beside a row once this was typed in it, by column. */
function says(row: string, typed: Typed, column = "controle", form = new LiveForm(evaluatedWorkbook(completePlan))): CellValue {
  for (const [key, value] of Object.entries(typed)) form.type([sheet, row, key], value);
  return form.shows([sheet, row, column]);
} // prettier-ignore

describe("the year end beside a line of spending", () => {
  it.each([
    ["1", {}, "○ Nog invullen", ""],
    ["1", { gerealiseerd: 15_000 }, "✓", 0],
    ["1", { gerealiseerd: "15.000,-" }, "✗ Fout: bedrag telt niet mee", ""],
    ["1", { gerealiseerd: -10 }, "▲ Let op: staat negatief", 15_010],
    // More than 10 % and more than € 500 off.
    ["1", { gerealiseerd: 13_500 }, "✓", 1_500],
    ["1", { gerealiseerd: 13_499.99 }, "▲ Let op: licht kort toe", 1_500.01],
    ["1", { gerealiseerd: 16_500 }, "✓ boven begroot", -1_500],
    ["1", { gerealiseerd: 16_500.01 }, "▲ Let op: licht kort toe", -1_500.01],
    ["1", { gerealiseerd: 16_500.01, toelichting: "Extra dagen" }, "✓ boven begroot", -1_500.01],
    ["3", {}, "", ""],
    ["3", { toelichting: "Buiten de begroting" }, "○ Nog invullen", ""],
    ["3", { gerealiseerd: 5 }, "▲ Let op: licht kort toe", -5],
    ["3", { gerealiseerd: 5, toelichting: "Een boek" }, "✓ boven begroot", -5],
  ])("%s says of %p: %s", (id, typed, words, left) => {
    const form = new LiveForm(evaluatedWorkbook(completePlan));
    const row = `gerealiseerd.uitgave.${id}`;
    expect(says(row, typed, "controle", form)).toBe(words);
    const shown = form.shows([sheet, row, "resterend"]);
    expect(typeof shown === "number" ? Number(shown.toFixed(2)) : shown).toBe(left);
  });

  it("needs no words for a small line, however far it is off", () => {
    const small: Plan = { ...completePlan, expenses: [{ id: "1", description: "Boek", goal: empty, amount: filled(cents(10_000)) }] };
    const off = (gerealiseerd: number) =>
      says("gerealiseerd.uitgave.1", { gerealiseerd }, "controle", new LiveForm(evaluatedWorkbook(small)));
    expect([600, 600.01, 0].map(off)).toEqual(["✓ boven begroot", "▲ Let op: licht kort toe", "✓"]);
  }); // prettier-ignore

  it("shows which part was used, where something was planned", () => {
    expect(says("gerealiseerd.uitgave.1", { gerealiseerd: 3_750 }, "uitputting")).toBe(0.25);
    expect(says("gerealiseerd.uitgave.1", { gerealiseerd: "veel" }, "uitputting")).toBe("");
    expect(says("gerealiseerd.uitgave.3", { gerealiseerd: 3_750 }, "uitputting")).toBe("");
  });

  it("takes what was planned from the plan, as it is corrected there", () => {
    const form = new LiveForm(evaluatedWorkbook(completePlan));
    const shown = () => ["omschrijving", "begroot"].map((column) => form.shows([sheet, "gerealiseerd.uitgave.3", column]));
    expect(shown()).toEqual(["", ""]);
    form.type(["Begroting", "uitgave.3", "bedrag"], 250);
    expect(shown()).toEqual(["(zonder omschrijving)", 250]);
    form.type(["Begroting", "uitgave.3", "omschrijving"], "Tolk");
    expect(shown()).toEqual(["Tolk", 250]);
  }); // prettier-ignore
});

describe("the year end beside a line of income", () => {
  it.each([
    ["1", {}, "telt als begroot"],
    ["1", { gerealiseerd: 20_000 }, "✓"],
    ["1", { gerealiseerd: "veel" }, "✗ Fout: bedrag telt niet mee"],
    ["2", {}, ""],
    ["2", { gerealiseerd: 5 }, "✓"],
  ])("%s says of %p: %s", (id, typed, words) => {
    expect(says(`gerealiseerd.inkomst.${id}`, typed)).toBe(words);
  });
});

describe("the totals of the year end", () => {
  it("add up both tables, and tell what the rest means", () => {
    const form = new LiveForm(evaluatedWorkbook(completePlan));
    const spend = (row: string, value: number | null) => form.type([sheet, `gerealiseerd.${row}`, "gerealiseerd"], value);
    const total = (side: string) =>
      ["begroot", "gerealiseerd", "resterend", "uitputting"].map((column) => form.shows([sheet, `totaal.gerealiseerd.${side}`, column]));
    const state = () => form.shows([sheet, "financieel.stand", "nr"]);
    const destination = () => form.shows([sheet, "bestemming", "controle"]);
    const bar = "Een volle balk is 100 % of meer. ";
    expect(total("uitgave")).toEqual([25_000, 0, 25_000, 0]);
    expect([state(), destination()]).toEqual([`${bar}Er is nog niets ingevuld.`, "mag leeg"]);
    spend("uitgave.1", 15_000);
    expect([state(), destination()]).toEqual([`${bar}Nog niet alle uitgaven zijn ingevuld.`, "mag leeg"]);
    spend("uitgave.2", 10_000);
    expect([state(), destination()]).toEqual([`${bar}Alles is besteed.`, "mag leeg"]);
    spend("uitgave.2", 9_999.99);
    expect([state(), destination()]).toEqual([`${bar}Geef hieronder aan waar het resterende bedrag voor bestemd is.`, "○ Nog invullen"]);
    form.type([sheet, "bestemming", "nr"], "Boeken");
    expect(destination()).toBe("✓");
    spend("uitgave.30", 0.02);
    expect(state()).toBe(`${bar}▲ Let op: er is meer uitgegeven dan er aan inkomsten is.`);
    spend("inkomst.15", 100);
    expect(state()).toBe(`${bar}Er is meer uitgegeven dan begroot.`);
    expect(total("inkomst")).toEqual([25_000, 100, 24_900, 0.004]);
    expect(total("uitgave")[1]).toBeCloseTo(25_000.01, 6);
  }); // prettier-ignore

  it("show no part used where nothing was planned", () => {
    const form = new LiveForm(evaluatedWorkbook({ ...completePlan, expenses: [] }));
    expect(form.shows([sheet, "totaal.gerealiseerd.uitgave", "uitputting"])).toBe("");
  });

  it("say above which difference words are asked, in the regeling’s own amounts", () => {
    const own = { ...programme, rules: { ...programme.rules, explainAbove: { percent: 20, cents: cents(1_000_00) } } };
    const help = new LiveForm(evaluatedWorkbook(completePlan, undefined, own)).shows([
      sheet,
      "financieel.uitleg",
      "nr",
    ]);
    expect(help).toContain("meer dan 20 % én € 1.000 af");
  });
});

describe("the year end beside effects, lessons, counts and dates", () => {
  it.each([
    ["effect.1", {}, "○ Nog invullen"],
    ["effect.1", { uitputting: "Rust" }, "✓"],
    ["effect.3", {}, ""],
    ["effect.3", { uitputting: "Rust" }, ""],
    ["geleerd", {}, "mag leeg"],
    ["vervolgstappen", { nr: "Verder" }, "✓"],
    ["bereikt.tlv", {}, "○ Nog invullen"],
    ["bereikt.tlv", { resterend: 0 }, "✓"],
    ["bereikt.tlv", { resterend: "geen" }, "✗ Fout: geen getal"],
    ["gesprek", {}, "mag leeg"],
    ["gesprek", { begroot: 46_400 }, "✓"],
    ["gesprek", { begroot: "4 februari" }, "▲ Let op: geen datum"],
    ["leernetwerk.1", {}, "mag leeg"],
  ])("%s says of %p: %s", (row, typed, words) => {
    expect(says(row, typed)).toBe(words);
  });

  it("compares a count with its target, once both are numbers", () => {
    expect(says("bereikt.tlv", { resterend: 5 }, "uitputting")).toBe(3);
    expect(says("bereikt.tlv", { resterend: "vijf" }, "uitputting")).toBe("");
    const form = new LiveForm(evaluatedWorkbook(blankPlan(programme, "nieuw")));
    expect(says("bereikt.tlv", { resterend: 5 }, "uitputting", form)).toBe("");
  });

  it("asks no count where none was planned", () => {
    const form = new LiveForm(evaluatedWorkbook(blankPlan(programme, "nieuw")));
    expect(form.shows([sheet, "bereikt.tlv", "controle"])).toBe("mag leeg");
    form.type(["Kwantitatieve data", "aantal.tlv", "beoogd"], 3);
    expect(form.shows([sheet, "bereikt.tlv", "controle"])).toBe("○ Nog invullen");
    form.type(["Kwantitatieve data", "aantal.tlv", "beoogd"], null);
    form.type(["Kwantitatieve data", "aantal.tlv", "huidig"], 3);
    expect(form.shows([sheet, "bereikt.tlv", "controle"])).toBe("○ Nog invullen");
  });

  it("knows a date that stands there as text", () => {
    const conversation = { state: "text", value: calendarDate(2027, 2, 4), text: "4 februari 2027" } as const;
    const form = new LiveForm(evaluatedWorkbook(completePlan, { ...completeEvaluation, conversation }));
    expect(form.shows([sheet, "gesprek", "controle"])).toBe("▲ Let op: datum als tekst");
  });

  it("asks the effect of a goal that has words of any kind", () => {
    const form = new LiveForm(evaluatedWorkbook(completePlan));
    form.type(["Plan van aanpak", "doel.3", "rechts"], "Minder verzuim");
    expect(form.shows([sheet, "effect.3", "controle"])).toBe("○ Nog invullen");
  });

  it("names the money as the regeling does", () => {
    const words = programmes.map((own) => new LiveForm(evaluatedWorkbook(blankPlan(own, own.participations[0]), undefined, own)).shows([sheet, "borging.kop", "nr"]));
    expect(words[0]).toBe("Borging: Hoe zorgen jullie dat het blijft, ook zonder schoolbudget?");
    expect(new Set(words).size).toBeGreaterThan(2);
  }); // prettier-ignore
});

describe("the chart of the year end", () => {
  const chartOf = (plan: Plan) => {
    const { charts, cells } = evaluatedWorkbook(plan).sheets.find(({ name }) => name === sheet) ?? { charts: [], cells: [] };
    const [chart] = charts;
    if (chart === undefined) throw new Error("no chart");
    const key = (row: number) => cells.find((cell) => cell.column === 0 && cell.row === row)?.content;
    return { chart, key };
  };

  it("shows plan beside actual, from the first line of spending to the last that is used", () => {
    const expenses = [{ id: "4", description: "Tolk", goal: empty, amount: filled(cents(100)) }];
    for (const [plan, last] of [[completePlan, 2], [{ ...completePlan, expenses }, 4], [{ ...completePlan, expenses: [] }, 1]] as const) {
      const { chart, key } = chartOf(plan);
      for (const { area } of [chart.categories, ...chart.series.map(({ values }) => values)])
        expect([key(area.top), key(area.bottom)]).toEqual(["gerealiseerd.uitgave.1", `gerealiseerd.uitgave.${last}`]);
      expect(chart.series.map(({ name }) => name)).toEqual(["Begroot", "Gerealiseerd"]);
      expect(chart.series.map(({ values }) => values.area.left)).toEqual([chart.categories.area.left + 1, chart.categories.area.left + 2]);
      expect(chart).toMatchObject({ kind: "bar", legend: true });
    }
  });

  it("has room that grows with its lines, over rows of its own", () => {
    const { chart, key } = chartOf(completePlan);
    expect([key(chart.over.top), key(chart.over.bottom)]).toEqual(["grafiek.1", "grafiek.7"]);
    const expenses = Array.from({ length: 12 }, (_, index) => ({ id: String(index + 1), description: "x", goal: empty, amount: filled(cents(100)) }));
    const more = chartOf({ ...completePlan, expenses });
    expect(more.key(more.chart.over.bottom)).toBe("grafiek.15");
  });
}); // prettier-ignore
