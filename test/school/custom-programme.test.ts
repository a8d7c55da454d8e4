import fc from "fast-check";
import { cents } from "../../src/domain/cents";
import { blankPlan } from "../../src/domain/blank-plan";
import type { Plan } from "../../src/domain/plan";
import type { Programme, Topic } from "../../src/domain/programme";
import { formParts } from "../../src/domain/programme-form";
import { schoolontwikkelingWijk } from "../../src/domain/programmes/schoolontwikkeling-wijk";
import { checkWorkbook } from "../../src/school/check-workbook";
import { assertDescription } from "../../src/workbook/assert-description";
import type { SheetDescription } from "../../src/workbook/description";
import { arbitraryEvaluation } from "../domain/arbitrary-evaluation";
import { arbitraryPlan } from "../domain/arbitrary-plan";
import { completePlanOf } from "../domain/complete-plan-of";
import { arbitraryProgramme } from "../programmes/arbitrary-programme";
import { snapshotOf } from "../workbook/snapshot-of";
import { evaluatedWorkbook } from "./evaluation/evaluation-workbook";
import { named, sha256 } from "./read-bytes";

const check = (description: ReturnType<typeof evaluatedWorkbook>) =>
  checkWorkbook(snapshotOf(description), { sha256, today: null });

const formSheets = ["Plan van aanpak", "Kwantitatieve data", "Begroting", "Plan voor gezien", "Eindevaluatie"];
/** In characters, key column left out: what an A4 page holds at the scale of the form. */
const pageWidth = ({ columns }: SheetDescription): number =>
  columns.filter(({ hidden }) => !hidden).reduce((total, { width }) => total + width, 0);

const withPlan = arbitraryProgramme.chain((programme) =>
  fc.record({
    programme: fc.constant(programme),
    plan: arbitraryPlan(programme),
    evaluation: arbitraryEvaluation(programme),
  }),
);

describe("the form of a programme that anyone may write", () => {
  it("gives programme, plan and year end back, and has nothing to say about its own sheets", () => {
    fc.assert(
      fc.property(withPlan, ({ programme, plan, evaluation }) => {
        const description = evaluatedWorkbook(plan, evaluation, programme);
        assertDescription(description);
        const checked = check(description);
        expect(checked.programme).toEqual(programme);
        expect({ ...checked.plan, printedTotals: null }).toEqual(plan);
        expect(checked.evaluation?.evaluation).toEqual(evaluation);
        const all = [...checked.findings, ...(checked.evaluation?.findings ?? [])];
        expect(all.filter(({ code }) => /^(R33|S01|S02|S03)$/.test(code))).toEqual([]);
        for (const { at } of all) expect(checked.locate(at).cell).not.toBeNull();
      }),
      { numRuns: 40 },
    );
  });

  it("is as wide as every other form, with columns wide enough to write in", () => {
    fc.assert(
      fc.property(arbitraryProgramme, (programme) => {
        const { sheets } = evaluatedWorkbook(blankPlan(programme, "nieuw"), undefined, programme);
        for (const sheet of sheets.filter(({ name }) => formSheets.includes(name))) {
          expect(pageWidth(sheet)).toBeGreaterThanOrEqual(118);
          expect(pageWidth(sheet)).toBeLessThanOrEqual(123);
        }
        const budget = sheets.find(({ name }) => name === "Begroting");
        for (const { width } of budget?.columns.slice(3) ?? []) expect(width).toBeGreaterThanOrEqual(10);
      }),
      { numRuns: 40 },
    );
  });

  it("has nothing to say about a plan in which everything is filled in", () => {
    fc.assert(
      fc.property(arbitraryProgramme, (programme) => {
        const plan = completePlanOf(programme);
        const quiet: Programme = {
          ...programme,
          // An amount below a high threshold, or a date after an early day, is questioned for good reason.
          deadline: null,
          rules: { ...programme.rules, questionAmountsBelowCents: cents(0) },
        };
        const findings = named(check(evaluatedWorkbook(plan, undefined, quiet)));
        expect(findings.filter((each) => !each.startsWith("R22"))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

const topics = (count: number, label: string): readonly Topic[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `t${index}`,
    label: `${index} ${label}`.slice(0, 120),
    explanation: "",
  }));
const long =
  "Wat willen jullie met z’n allen bereiken in de wijk, en wie heeft daar volgend schooljaar vooral baat bij? ";

/** As much of everything as a programme may have, in the longest words. */
const fullestProgramme: Programme = {
  ...schoolontwikkelingWijk,
  id: "alles",
  name: long.slice(0, 120),
  participations: ["nieuw", "doorlopend"],
  grantLabel: long.slice(0, 120),
  werkgebieden: {
    names: Array.from({ length: 40 }, (_, index) => `Werkgebied ${index} ${long.trim()}`),
    complete: true,
  },
  principles: topics(12, long),
  themes: topics(12, long).map((topic) => ({ ...topic, explanation: long.repeat(3) })),
  counts: Array.from({ length: 8 }, (_, index) => ({
    id: `a${index}`,
    label: `${index} ${long}`.slice(0, 120),
    short: `A${index}`,
    aim: (["fewer", "more", "free"] as const)[index % 3] ?? "free",
  })),
  expenseColumns: [
    { id: "uren", label: long.slice(0, 120), kind: "count", choices: [], required: true },
    { id: "soort", label: "Waarvoor", kind: "choice", choices: ["a", long.slice(0, 120)], required: true },
    { id: "wie", label: "Wie", kind: "text", choices: [], required: false },
  ],
  conditions: topics(12, long),
  parts: formParts,
  words: {
    ...schoolontwikkelingWijk.words,
    form: long.slice(0, 120),
    reason: { title: long.slice(0, 120), help: long.repeat(9) },
    leernetwerk: long.slice(0, 120),
    director: long.slice(0, 120),
    partnerNames: long.slice(0, 120),
  },
};

describe("a programme with as much of everything as it may have", () => {
  const plan: Plan = completePlanOf(fullestProgramme);
  const description = evaluatedWorkbook(plan, undefined, fullestProgramme);

  it("still gives a form that is read as it was written", () => {
    assertDescription(description);
    expect({ ...check(description).plan, printedTotals: null }).toEqual(plan);
    expect(named(check(description))).toEqual([]);
  });

  it("has rows high enough for its labels", () => {
    const heights = (name: string) => new Map(sheetOf(name).rows.map(({ row, height }) => [row, height]));
    const rowOf = (name: string, key: string) =>
      sheetOf(name).cells.find(({ column, content }) => column === 0 && content === key)?.row ?? -1;
    const sheetOf = (name: string) => description.sheets.find((sheet) => sheet.name === name) as SheetDescription;
    for (const [name, key] of [
      ["Plan van aanpak", "kop.leernetwerk"],
      ["Plan voor gezien", "teken.directeur"],
      ["Begroting", "uitgaven"],
      ["Kwantitatieve data", "aantal.a0"],
    ] as const)
      expect(heights(name).get(rowOf(name, key))).toBeGreaterThan(40);
  });
});
