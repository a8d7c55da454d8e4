import fc from "fast-check";
import { empty, filled } from "../../src/domain/entry";
import { countOf, type Plan } from "../../src/domain/plan";
import { programmes } from "../../src/domain/programmes/programmes";
import { nextRow, placeText, todoLists, type TodoRow } from "../../src/taskpane/school/todo-rows";
import { arbitraryPlan } from "../domain/arbitrary-plan";
import { completePlan } from "../domain/complete-plan";
import { checkedPlan } from "./a-checked-plan";
import { galleryPlans } from "./gallery/gallery-plans";

const lists = (plan: Plan) => todoLists(checkedPlan(plan), "nl");
const said = (rows: readonly TodoRow[]) =>
  rows.map(({ tone, sentence, place }) => `${tone}: ${sentence} (${placeText(place)})`);
const untouched = galleryPlans["untouched"] ?? completePlan;
const over = galleryPlans["over"] ?? completePlan;

describe("what is left to do", () => {
  test("a complete plan leaves nothing", () => {
    expect(lists(completePlan)).toEqual({ must: [], notes: [], facts: [] });
  });

  test("all blank fields of one section are one row, at the first of them", () => {
    const rows = lists({ ...completePlan, conditions: { board: empty, adviser: empty } });
    expect(said(rows.must)).toEqual(["missing: Plan voor gezien: nog 2 velden. (Plan voor gezien, C8)"]);
  });

  test("the last blank field of a section speaks for itself, under the same key", () => {
    const two = lists({ ...completePlan, conditions: { board: empty, adviser: empty } });
    const one = lists({ ...completePlan, conditions: { board: filled(true), adviser: empty } });
    expect(one.must[0]?.sentence).toBe("Voorwaarde: de adviseur passend en inclusief onderwijs heeft meegelezen.");
    expect(one.must[0]?.key).toBe(two.must[0]?.key);
  });

  test("a blank signature counts its fields, and its date once", () => {
    const signature = { director: "", board: "", school: "", date: empty };
    expect(lists({ ...completePlan, signature }).must.map(({ sentence }) => sentence)).toEqual([
      "Plan voor gezien: nog 4 velden.",
    ]);
  });

  test("what contradicts itself stands above what is not filled in", () => {
    const tones = lists(over).must.map(({ tone }) => tone);
    expect(tones).toEqual(["wrong", "wrong", "wrong", "missing"]);
  });

  test("an amount read from text, or with a stray minus sign, is offered", () => {
    const { must, notes } = lists(over);
    const offers = [...must, ...notes].filter(({ offer }) => offer !== null);
    expect(offers.map(({ sentence, offer }) => [sentence.slice(0, 24), offer])).toEqual([
      ["Dit bedrag staat er nega", 18_000],
      ["Wij lezen €\u00a0250,00; het ", 25_000],
    ]);
  });

  test("an amount in a sentence does not break", () => {
    expect(lists(over).must.some(({ sentence }) => sentence.includes("€ "))).toBe(false);
  });

  test("each row has a key of its own, whatever the plan", () => {
    fc.assert(
      fc.property(arbitraryPlan(programmes[0]), (plan) => {
        const { must, notes, facts } = lists(plan);
        const keys = [...must, ...notes, ...facts].map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 50 },
    );
  });
});

describe("counting while someone fills in the form", () => {
  const steps: readonly (readonly [string, (plan: Plan) => Plan])[] = [
    ["leernetwerk", (plan) => ({ ...plan, header: { ...plan.header, leernetwerk: filled(true) } })],
    ["aanleiding", (plan) => ({ ...plan, reason: completePlan.reason })],
    ["doelen", (plan) => ({ ...plan, goals: completePlan.goals })],
    [
      "arrangementen",
      (plan) => ({ ...plan, counts: { ...plan.counts, arrangementen: countOf(completePlan, "arrangementen") } }),
    ],
    ["tlv", (plan) => ({ ...plan, counts: { ...plan.counts, tlv: countOf(completePlan, "tlv") } })],
    ["uitgaven", (plan) => ({ ...plan, expenses: completePlan.expenses })],
    ["voorwaarden", (plan) => ({ ...plan, conditions: completePlan.conditions })],
    ["ondertekening", (plan) => ({ ...plan, signature: completePlan.signature })],
  ];

  test("the number of things to do never goes up, in whatever order, and ends at nothing", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...steps], { minLength: steps.length }), (order) => {
        let plan = untouched;
        let before = lists(plan).must.length;
        for (const [, fill] of order) {
          plan = fill(plan);
          const now = lists(plan).must.length;
          expect(now).toBeLessThanOrEqual(before);
          before = now;
        }
        expect(before).toBe(0);
      }),
      { numRuns: 20 },
    );
  });
});

describe("the next point", () => {
  const { must } = lists(untouched);

  test("begins at the first", () => expect(nextRow(must, null)).toBe(must[0]));
  test("goes on after the one that was visited", () => expect(nextRow(must, must[1]?.key ?? "")).toBe(must[2]));
  test("begins again after the last, and when the visited one is done", () => {
    expect(nextRow(must, must.at(-1)?.key ?? "")).toBe(must[0]);
    expect(nextRow(must, "done since")).toBe(must[0]);
  });
  test("is nothing when nothing is left", () => expect(nextRow([], null)).toBeNull());
});
