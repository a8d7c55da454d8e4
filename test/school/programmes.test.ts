import fc from "fast-check";
import { nodePlatform } from "../../src/cli/node-inflate";
import { blankPlan } from "../../src/domain/blank-plan";
import type { Plan } from "../../src/domain/plan";
import type { Programme } from "../../src/domain/programme";
import { programmes } from "../../src/domain/programmes/programmes";
import { checkWorkbook } from "../../src/school/check-workbook";
import { describeSchoolWorkbook } from "../../src/school/describe-school-workbook";
import { assertDescription } from "../../src/workbook/assert-description";
import { readSnapshot } from "../../src/xlsx/read-snapshot";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { arbitraryEvaluation } from "../domain/arbitrary-evaluation";
import { arbitraryPlan } from "../domain/arbitrary-plan";
import { completePlanOf } from "../domain/complete-plan-of";
import { snapshotOf } from "../workbook/snapshot-of";
import { validateOoxml } from "../xlsx/validate-ooxml";
import { evaluatedWorkbook } from "./evaluation/evaluation-workbook";
import { named, savedAt, sha256 } from "./read-bytes";

const describe_ = (plan: Plan, programme: Programme) =>
  describeSchoolWorkbook(plan, programme, { stamp: null, savedAt });
const check = (description: ReturnType<typeof describe_>) =>
  checkWorkbook(snapshotOf(description), { sha256, today: null });
const read = (plan: Plan, programme: Programme) => check(describe_(plan, programme));
const byName = programmes.map((programme) => ({ name: programme.id, programme }));

describe.each(byName)("the form of $name", ({ programme }) => {
  it("gives the same plan and the same programme back, for any plan", () => {
    fc.assert(
      fc.property(arbitraryPlan(programme), (plan) => {
        const description = describe_(plan, programme);
        assertDescription(description);
        const checked = check(description);
        expect({ ...checked.plan, printedTotals: null }).toEqual(plan);
        expect(checked.programme).toEqual(programme);
        expect(checked.findings.filter(({ code }) => code === "R33" || code === "S02")).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it("gives plan and year end back from the bytes of a file, for any of both", async () => {
    const both = fc.tuple(arbitraryPlan(programme), arbitraryEvaluation(programme));
    await fc.assert(
      fc.asyncProperty(both, async ([plan, evaluation]) => {
        const bytes = await writeWorkbook(evaluatedWorkbook(plan, evaluation, programme));
        const checked = checkWorkbook(readSnapshot(bytes, nodePlatform), { sha256, today: null });
        expect({ ...checked.plan, printedTotals: null }).toEqual(plan);
        expect(checked.evaluation?.evaluation).toEqual(evaluation);
        const aboutTheSheet = checked.evaluation?.findings.filter(({ code }) => /^(R33|S)/.test(code));
        expect(aboutTheSheet).toEqual([]);
      }),
      { numRuns: 5 },
    );
  });

  it("has nothing to say about a plan in which everything is filled in", () => {
    expect(named(read(completePlanOf(programme), programme))).toEqual([]);
  });

  it("says of an empty form only what is not filled in yet", () => {
    const { findings } = read(blankPlan(programme, programme.participations[0]), programme);
    expect(findings.length).toBeGreaterThan(5);
    expect(findings.filter(({ kind }) => kind !== "missing")).toEqual([]);
  });

  it("has a cell for whatever the rules find in it", () => {
    fc.assert(
      fc.property(arbitraryPlan(programme), (plan) => {
        const { findings, locate } = read(plan, programme);
        for (const { at } of findings) expect(locate(at).cell).not.toBeNull();
      }),
      { numRuns: 20 },
    );
  });

  it("is a valid workbook for Microsoft's own SDK, with its year end", async () => {
    const verdict = await validateOoxml(
      await writeWorkbook(evaluatedWorkbook(completePlanOf(programme), undefined, programme)),
    );
    expect(verdict).toEqual({ ok: true, errors: [] });
  }, 60_000);
});

/** The texts that stand on a sheet. */
function textsOn(sheet: string, plan: Plan, programme: Programme): readonly string[] {
  const { cells } = snapshotOf(describe_(plan, programme)).sheets.find(({ name }) => name === sheet) ?? { cells: [] };
  return cells.flatMap(({ value }) => (typeof value === "string" ? [value] : []));
}
function formOf(id: string): Programme {
  const programme = programmes.find((each) => each.id === id);
  if (programme === undefined) throw new Error(id);
  return programme;
}

describe("a form that asks less, or other things", () => {
  const impuls = formOf("inclusie-impuls");
  const wijk = formOf("schoolontwikkeling-wijk");
  const koers = formOf("koers-vo-impulsregeling-inclusie");

  it("has no sheet for counts where there is nothing to count, and numbers its parts without it", () => {
    const names = describe_(blankPlan(impuls, "nieuw"), impuls).sheets.map(({ name }) => name);
    expect(names).toEqual(["Plan van aanpak", "Begroting", "Plan voor gezien", "Lijsten", "_schoolbudget"]);
    const part = textsOn("Begroting", blankPlan(impuls, "nieuw"), impuls).filter((text) => text.includes("onderdeel"));
    expect(part).toEqual(["Nog geen school ingevuld  ·  onderdeel 2 van 3"]);
  });

  it("is called what the programme calls it", () => {
    expect(textsOn("Plan van aanpak", blankPlan(wijk, "nieuw"), wijk)).toEqual(
      expect.arrayContaining(["Plan expertise voor de wijk", "Wat bieden jullie, en waarom?", "Expertise"]),
    );
    expect(describe_(blankPlan(koers, "nieuw"), koers).properties.title).toBe(
      "Plan impulsregeling inclusie Impulsregeling inclusie 2026-2027",
    );
  });

  it("asks a schoolbestuur for itself: once, by its number, and as the one that signs", () => {
    const texts = textsOn("Plan van aanpak", blankPlan(koers, "nieuw"), koers);
    expect(texts).toEqual(expect.arrayContaining(["Schoolbestuur", "Bestuursnummer", "Contactpersoon"]));
    expect(texts).not.toEqual(expect.arrayContaining(["Werkgebied"]));
    expect(texts).not.toEqual(expect.arrayContaining(["Soort deelname"]));
    const signed = textsOn("Plan voor gezien", blankPlan(koers, "nieuw"), koers);
    expect(signed).toEqual(expect.arrayContaining(["Naam bestuurder", "Schoolbestuur"]));
    expect(signed).not.toEqual(expect.arrayContaining(["Bestuur"]));
  });

  it("keeps the noughts in front of a bestuursnummer", async () => {
    const bytes = await writeWorkbook(describe_(completePlanOf(koers), koers));
    const { plan } = checkWorkbook(readSnapshot(bytes, nodePlatform), { sha256, today: null });
    expect(plan.header.brin).toBe("01234");
  });

  it("adds up the hours below their column", () => {
    const { sheets } = snapshotOf(describe_(completePlanOf(wijk), wijk));
    const cells = sheets.find(({ name }) => name === "Begroting")?.cells ?? [];
    const column = cells.find(({ row, value }) => row === 0 && value === "detail.uren")?.column;
    const row = cells.find((cell) => cell.column === 0 && cell.value === "totaal.uitgaven")?.row;
    expect(cells.find((cell) => cell.row === row && cell.column === column)).toMatchObject({
      value: 48,
      isFormula: true,
    });
  });

  it("keeps what was typed in a column that asks something else, and says so", () => {
    const complete = completePlanOf(wijk);
    const typed = { state: "unreadable", text: "een dagdeel", reason: "not-a-value" } as const;
    const expenses = complete.expenses.map((line) => ({ ...line, details: { ...line.details, uren: typed } }));
    const checked = read({ ...complete, expenses }, wijk);
    expect(checked.plan.expenses[0]?.details?.["uren"]).toEqual(typed);
    expect(named(checked)).toEqual(["R20 warning Begroting!F33", "R20 warning Begroting!F34"]);
  });

  it("reads what stands in the columns of a row that someone inserted", () => {
    const snapshot = snapshotOf(describe_(completePlanOf(wijk), wijk));
    const inserted = snapshot.sheets.map((sheet) => {
      if (sheet.name !== "Begroting") return sheet;
      const at = (row: number, key: string, value: string | number) => ({
        row,
        column: sheet.cells.find((cell) => cell.row === 0 && cell.value === key)?.column ?? -1,
        value,
        isFormula: false,
      });
      const below = sheet.cells.find((cell) => cell.column === 0 && cell.value === "uitgave.1")?.row ?? -1;
      const typed = [["omschrijving", "Tolk"], ["detail.school", "De Duinpan"], ["detail.uren", 8], ["bedrag", 400]] as const; // prettier-ignore
      const moved = sheet.cells.map((cell) => (cell.row > below ? { ...cell, row: cell.row + 1 } : cell));
      const cells = [...moved, ...typed.map(([key, value]) => at(below + 1, key, value))];
      return { ...sheet, cells: cells.sort((one, other) => one.row - other.row || one.column - other.column) };
    });
    const { plan } = checkWorkbook({ ...snapshot, sheets: inserted }, { sha256, today: null });
    expect(plan.expenses.find(({ id }) => id === "+1")).toMatchObject({
      description: "Tolk",
      details: { school: { value: "De Duinpan" }, uren: { value: 8 } },
    });
  });

  it("misses only the sheets that it has", () => {
    const without = (programme: Programme, sheet: string) => {
      const snapshot = snapshotOf(describe_(completePlanOf(programme), programme));
      const sheets = snapshot.sheets.filter(({ name }) => name !== sheet);
      return checkWorkbook({ ...snapshot, sheets }, { sha256, today: null }).findings.map(({ code }) => code);
    };
    expect(without(impuls, "Kwantitatieve data")).toEqual([]);
    expect(without(wijk, "Kwantitatieve data")).toContain("R33");
  });

  it("says where the amounts come from, when not from the organisation's own form", () => {
    expect(textsOn("Begroting", blankPlan(koers, "nieuw"), koers)).toContain(koers.sourceNote);
  });
});
