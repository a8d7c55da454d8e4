import { programmes } from "../../src/domain/programmes/programmes";
import { checkWorkbook } from "../../src/school/check-workbook";
import { describeSchoolWorkbook } from "../../src/school/describe-school-workbook";
import { describeEvaluatedWorkbook, stampEvaluation } from "../../src/school/evaluation/describe-evaluation";
import { findingText } from "../../src/texts/finding-text";
import { completeEvaluation } from "../domain/complete-evaluation";
import { completePlan } from "../domain/complete-plan";
import { completePlanOf } from "../domain/complete-plan-of";
import { snapshotOf } from "../workbook/snapshot-of";
import { ChangedForm } from "./changed-form";
import { evaluatedWorkbook } from "./evaluation/evaluation-workbook";
import { programme, savedAt, sha256 } from "./read-bytes";

const [plan, counts, budget, signOff] = [
  "Plan van aanpak",
  "Kwantitatieve data",
  "Begroting",
  "Plan voor gezien",
] as const;
let form: ChangedForm;
beforeEach(() => {
  form = new ChangedForm(snapshotOf(describeSchoolWorkbook(completePlan, programme, { stamp: null, savedAt })));
});

/** What is said about the workbook as a form: where, how badly, and in which words. */
const told = (changed: ChangedForm): readonly string[] => {
  const { findings, locate } = changed.check();
  return findings
    .filter(({ code }) => code === "R33" || code.startsWith("S"))
    .map((finding) => {
      const { sheet, cell } = locate(finding.at);
      return `${finding.severity} ${finding.kind} ${sheet}!${cell ?? "*"}: ${findingText(finding, "nl")}`;
    });
};

describe("a form that someone changed by hand says so where it is", () => {
  it("says nothing of the form as it was issued, nor of what is merely typed in its boxes", () => {
    expect(told(form)).toEqual([]);
    expect(told(form.type([budget, "uitgave.9", "omschrijving"], "Tolk").type([plan, "doel.7", "links"], "Nog een"))).toEqual([]);
  });

  it("when a sheet has another name, or is gone", () => {
    expect(told(form.rename(budget, "Geld"))).toEqual([
      "warning wrong Geld!*: Dit blad heette ‘Begroting’ en heet nu ‘Geld’. We lezen het gewoon.",
    ]);
    for (const name of [plan, counts, budget, signOff, "_schoolbudget"])
      expect(told(form.without(name))).toEqual([`warning wrong ${plan}!*: Het blad ‘${name}’ ontbreekt.`]);
  });

  it("when it is an older lay-out, whose labels may differ", () => {
    const older = form.remember("sjabloon.versie", 0);
    const said = [`warning wrong ${plan}!*: Dit is een ouder sjabloon: versie 0, nu is het 1.`];
    expect(told(older)).toEqual(said);
    expect(told(older.type([plan, "kop.brin", "keuze"], "BRIN-nummer"))).toEqual(said);
  });

  it("when a column, or all keys, are gone", () => {
    expect(told(form.deleteColumn(budget, "bedrag"))).toEqual([
      "warning wrong Begroting!*: De kolom ‘bedrag’ van het formulier ontbreekt.",
    ]);
    const keyless = form.onSheet(budget, (cells) => cells.filter(({ row, column }) => column > 0 || row === 0));
    expect(told(keyless)[0]).toBe("warning wrong Begroting!*: De kolom ‘A’ van het formulier ontbreekt.");
    expect(told(keyless).filter((each) => each.includes("kolom"))).toHaveLength(1);
    expect(keyless.check().plan.expenses).toEqual([]);
  });

  it("when a row with a box is gone: a line by its number, another by its label; a row of ours is no loss", () => {
    expect(told(form.deleteRow(plan, "kop.werkgebied"))).toEqual([
      `warning wrong ${plan}!*: De rij ‘Werkgebied’ van het formulier ontbreekt.`,
    ]);
    expect(told(form.deleteRow(budget, "uitgave.7"))).toEqual([
      "warning wrong Begroting!*: De rij ‘uitgave 7’ van het formulier ontbreekt.",
    ]);
    expect(told(form.deleteRow(budget, "inkomst.4"))).toEqual([
      "warning wrong Begroting!*: De rij ‘inkomst 4’ van het formulier ontbreekt.",
    ]);
    expect(told(form.deleteRow(plan, "doel.3"))).toEqual([
      `warning wrong ${plan}!*: De rij ‘doel 3’ van het formulier ontbreekt.`,
    ]);
    expect(told(form.deleteRow(budget, "inkomsten.wit"))).toEqual([]);
  });

  it("when a row stands twice: a line is an extra one, of another row the first counts", () => {
    expect(told(form.copyBelow(budget, "uitgave.1"))).toEqual([
      "warning wrong Begroting!A32: Uitgave 1 staat twee keer in dit blad, ook bij A31. Laat er één staan.",
      "info note Begroting!G32: Deze ingevoegde rij lezen we als extra regel.",
    ]);
    expect(told(form.copyBelow(plan, "doel.1"))).toEqual([
      `warning wrong ${plan}!A49: Doel 1 staat twee keer in dit blad, ook bij A48. Laat er één staan.`,
      `info note ${plan}!D49: Deze ingevoegde rij lezen we als extra regel.`,
    ]);
    const twice = form.copyBelow(plan, "kop.brin");
    expect(told(twice)[0]).toBe(
      `error wrong ${plan}!A10: Kop brin staat twee keer in dit blad, ook bij A9. Laat er één staan.`,
    );
    expect(twice.check().plan.header.brin).toBe("12AB00");
  });

  it("when a column stands twice, and the first counts", () => {
    const doubled = form.put(budget, 0, 20, "bedrag").put(budget, 30, 20, 99);
    expect(told(doubled)).toEqual([
      "error wrong Begroting!U1: Bedrag staat twee keer in dit blad, ook bij G1. Laat er één staan.",
      "warning wrong Begroting!U31: ‘99’ staat buiten de velden van het formulier en telt niet mee.",
    ]);
    expect(doubled.check().plan.expenses).toEqual(completePlan.expenses);
  });

  it("when formulas are typed over: once for a column, and each total by itself", () => {
    const over = form
      .type([budget, "uitgave.3", "controle"], "x")
      .type([budget, "uitgave.9", "controle"], 5)
      .type([budget, "tegel.getal", "nr"], 5)
      .type([budget, "verschil", "bedrag"], 5)
      .type([budget, "totaal.inkomsten", "bedrag"], null);
    const words = "Over een formule is heen getypt; deze cel rekent niet meer mee.";
    expect(told(over)).toEqual([
      `warning wrong Begroting!H33: ${words} Dat geldt hier voor 2 cellen.`,
      `warning wrong Begroting!G27: ${words}`,
      `warning wrong Begroting!C6: ${words}`,
      `warning wrong Begroting!G62: ${words}`,
    ]);
  });

  it("when a label says something else, not when a computer broke its lines otherwise", () => {
    const said = `warning wrong ${plan}!C9: De tekst van het formulier is hier veranderd. Er stond ‘BRIN en vestiging’.`;
    expect(told(form.type([plan, "kop.brin", "keuze"], "BRIN"))).toEqual([said]);
    expect(told(form.type([plan, "kop.brin", "keuze"], null))).toEqual([said]);
    expect(told(form.type([plan, "kop.brin", "keuze"], " BRIN  en\r\nvestiging "))).toEqual([]);
  });

  it("not when the grant is called otherwise, because a school that goes on may have another", () => {
    expect(told(form.type([budget, "inkomst.1", "omschrijving"], "Ons budget"))).toEqual([]);
    expect(told(form.type([budget, "inkomsten", "omschrijving"], "Wat komt er in?"))).toHaveLength(1);
  });

  it("when something stands beside the boxes, at most 100 characters of it", () => {
    const beside = (cell: string, text: string) =>
      `warning wrong ${cell}: ‘${text}’ staat buiten de velden van het formulier en telt niet mee.`;
    expect(told(form.put(budget, 100, 1, "x".repeat(150)))).toEqual([beside("Begroting!B101", "x".repeat(100))]);
    expect(told(form.put(budget, 5, 12, 3))).toEqual([beside("Begroting!M6", "3")]);
    expect(told(form.put(plan, 6, 5, true))).toEqual([beside(`${plan}!F7`, "WAAR")]);
    expect(told(form.put(budget, 31, 1, "hier"))).toEqual([beside("Begroting!B32", "hier")]);
    expect(told(form.type([budget, "uitgave.3", "nr"], 33))).toEqual([beside("Begroting!C33", "33")]);
    expect(told(form.put(budget, 101, 3, " ").put(budget, 102, 3, "").put(budget, 0, 30, "x"))).toEqual([]);
  });

  it("when a row was put in a table, with whatever stands in it beside its boxes", () => {
    const line = { omschrijving: "Tolk", bedrag: 400 };
    const read = (cell: string) => `info note Begroting!${cell}: Deze ingevoegde rij lezen we als extra regel.`;
    for (const [above, cell] of [["uitgaven", "G31"], ["uitgave.1", "G32"], ["uitgave.30", "G61"], ["inkomst.2", "G14"], ["inkomst.15", "G27"]] as const)
      expect(told(form.insertBelow(budget, above, line))).toEqual([read(cell)]);
    const withMore = { ...line, nr: "hm", controle: "let op" };
    expect(told(form.insertBelow(budget, "uitgave.1", withMore))).toEqual([
      read("G32"),
      "warning wrong Begroting!C32: ‘hm’ staat buiten de velden van het formulier en telt niet mee.",
      "warning wrong Begroting!H32: ‘let op’ staat buiten de velden van het formulier en telt niet mee.",
    ]);
    expect(told(form.insertBelow(budget, "uitgave.1", { ...line, nr: 2, controle: 0 }))).toEqual([read("G32")]);
  });

  it("when a row was put in where the form has no table, and reads it as none", () => {
    const outside = ["totaal.uitgaven", "totaal.inkomsten", "inkomsten.kop", "verschil"].map((above) =>
      form.insertBelow(budget, above, { omschrijving: "Tolk", bedrag: 400 }),
    );
    for (const changed of outside) {
      expect(told(changed)).toHaveLength(2);
      expect(changed.check().plan.income).toEqual(completePlan.income);
      expect(changed.check().plan.expenses).toEqual(completePlan.expenses);
    }
  });

  it("when an amount stands in a table far below its last row with a key", () => {
    const below = form.deleteRow(budget, "totaal.uitgaven").insertBelow(budget, "uitgave.30", { bedrag: 400 });
    expect(told(below).at(-1)).toBe("warning wrong Begroting!G61: ‘400’ staat buiten de velden van het formulier en telt niet mee.");
  });
}); // prettier-ignore

describe("rows that someone put in", () => {
  it("are numbered from the top of their own table, whatever is typed in the others", () => {
    const changed = form
      .insertBelow(budget, "uitgave.2", { omschrijving: "tweede", bedrag: 2 })
      .insertBelow(budget, "uitgave.1", { omschrijving: "eerste", bedrag: 1 })
      .insertBelow(budget, "inkomst.3", { omschrijving: "gemeente", bedrag: 3 })
      .insertBelow(plan, "doel.2", { rechts: "alleen een resultaat" })
      .check().plan;
    expect(changed.expenses.map(({ id, description }) => [id, description])).toEqual([
      ["1", "Coach voor de inloop"],
      ["+1", "eerste"],
      ["2", "Begeleiding intervisie"],
      ["+2", "tweede"],
    ]);
    expect(changed.income.map(({ id }) => id)).toEqual(["1", "+1"]);
    expect(changed.goals.at(-1)).toEqual({ id: "+1", goal: "", approach: "", result: "alleen een resultaat" });
  });

  it("are no lines as long as only formulas came along", () => {
    const copied = form
      .copyBelow(budget, "uitgave.20")
      .onSheet(budget, (cells) => cells.filter(({ row, column, isFormula }) => row !== 50 || isFormula || column > 8));
    expect(told(copied)).toEqual([]);
    expect(copied.check().plan).toEqual(form.check().plan);
  });
});

describe("the memory of a workbook", () => {
  let handedIn: ChangedForm;
  beforeEach(() => {
    const stamp = stampEvaluation({ plan: completePlan, evaluation: completeEvaluation }, "v1.a", savedAt, sha256);
    const options = { stamp: null, evaluationStamp: stamp, savedAt };
    handedIn = new ChangedForm(snapshotOf(describeEvaluatedWorkbook(completePlan, completeEvaluation, programme, options)));
  });

  it("knows of a year end that was handed in and is gone", () => {
    expect(told(handedIn)).toEqual([]);
    expect(told(handedIn.without("Eindevaluatie"))).toEqual([`warning wrong ${plan}!*: Het blad ‘Eindevaluatie’ ontbreekt.`]);
  });

  it.each(["eindevaluatie.id", "eindevaluatie.tijd", "eindevaluatie.digest"])("is damaged without %s", (key) => {
    expect(handedIn.remember(key, null).check().findings.map(({ params }) => params["reason"])).toEqual(["damaged-stamp"]);
  });

  it("is damaged when a time is no time, or a stamp is no text", () => {
    for (const [key, value] of [["eindevaluatie.tijd", "gisteren"], ["eindevaluatie.tijd", 46_185], ["eindevaluatie.id", 7], ["eindevaluatie.digest", true]] as const)
      expect(handedIn.remember(key, value).check().findings.map(({ params }) => params["reason"])).toEqual(["damaged-stamp"]);
  });

  it.each(programmes.map(({ id }) => id))("of a school of %s goes by that regeling when its amounts are lost", (id) => {
    const own = programmes.find((each) => each.id === id) ?? programme;
    const lost = new ChangedForm(snapshotOf(evaluatedWorkbook(completePlanOf(own), undefined, own))).remember("regeling.grantCents", null);
    expect(lost.check().programme).toEqual(own);
    expect(lost.check().findings.map(({ params }) => params["reason"])).toContain("programme-changed");
  });
}); // prettier-ignore

describe("a file of schools that the controller knows", () => {
  it("is checked against their list of BRINs, where there is one", () => {
    const codes = (knownBrins?: ReadonlySet<string>) =>
      checkWorkbook(form.snapshot, {
        sha256,
        today: null,
        ...(knownBrins === undefined ? {} : { knownBrins }),
      }).findings.map(({ code }) => code);
    expect(codes()).toEqual([]);
    expect(codes(new Set(["12AB00"]))).toEqual([]);
    expect(codes(new Set(["99ZZ00"]))).not.toEqual([]);
  });
});
