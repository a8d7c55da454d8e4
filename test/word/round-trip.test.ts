import fc from "fast-check";
import { unzipSync } from "fflate";
import { nodePlatform } from "../../src/cli/node-inflate";
import { filled, valueOf, type Entry } from "../../src/domain/entry";
import { parseAmount } from "../../src/domain/parse-amount";
import { parseCount } from "../../src/domain/parse-count";
import { parseDate } from "../../src/domain/parse-date";
import type { Choice, Plan } from "../../src/domain/plan";
import type { Programme } from "../../src/domain/programme";
import { koersVoImpulsregelingInclusie } from "../../src/domain/programmes/koers-vo-impulsregeling-inclusie";
import { programmes } from "../../src/domain/programmes/programmes";
import { withNumberedLines } from "../../src/school/numbered-lines";
import { readWordForm } from "../../src/word/read-word-form";
import { writePlanDocument } from "../../src/word/write/write-plan";
import { arbitraryPlan } from "../domain/arbitrary-plan";
import { completePlan } from "../domain/complete-plan";
import { completePlanOf } from "../domain/complete-plan-of";

const savedAt = "2026-06-12T10:00:00Z";

/** On paper there are only words: what can be read with certainty is the value itself, and why not follows from the words. */
function onPaper<T>(entry: Entry<T>, parse: (text: string) => Entry<T>): Entry<T> {
  const read = entry.state === "unreadable" ? parse(entry.text) : entry;
  const value = valueOf(read);
  return value === null ? read : filled(value);
}

function planOnPaper(plan: Plan): Plan {
  const lines = <Line extends Plan["income"][number]>(all: readonly Line[]): readonly Line[] =>
    all.map((line) => ({ ...line, amount: onPaper(line.amount, parseAmount) }));
  const count = (entry: Entry<number>) => onPaper(entry, parseCount);
  return {
    ...plan,
    counts: Object.fromEntries(
      Object.entries(plan.counts).map(([id, row]) => [
        id,
        { ...row, current: count(row.current), target: count(row.target) },
      ]),
    ),
    income: lines(plan.income),
    expenses: lines(plan.expenses).map((line) => ({ ...line, ...detailsOnPaper(line) })),
    signature: { ...plan.signature, date: onPaper(plan.signature.date, parseDate) },
    printedTotals: null,
  };
}

function detailsOnPaper({ details }: Plan["expenses"][number]) {
  if (details === undefined) return {};
  const counts = ([id, entry]: [string, Entry<string | number>]) => [
    id,
    "number" in entry ? parseCount(entry.text) : onPaper(entry, () => entry),
  ];
  return { details: Object.fromEntries(Object.entries(details).map(counts)) as typeof details };
}

/** A line separator is a line end, on paper and in XML. */
function withPlainLines(plan: Plan): Plan {
  return JSON.parse(JSON.stringify(plan).replaceAll("\u2028", "\\n")) as Plan;
}

async function throughWord(plan: Plan, programme: Programme) {
  const bytes = await writePlanDocument(plan, programme, savedAt);
  return readWordForm(bytes, [programme], nodePlatform);
}

describe("a plan on paper and back", () => {
  test.each(programmes)("is the same plan, for any plan of $id", async (programme) => {
    await fc.assert(
      fc.asyncProperty(arbitraryPlan(programme), async (plan) => {
        const read = await throughWord(plan, programme);
        expect(read.plan).toEqual(planOnPaper(withPlainLines(plan)));
        expect(read.unrecognised).toEqual([]);
      }),
      { numRuns: 12, endOnFailure: true },
    );
  });

  it("leaves nothing to look at when the plan is complete", async () => {
    const read = await throughWord(completePlan, programmes[0]);
    expect(read.plan).toEqual(planOnPaper(completePlan));
    expect([read.doubts, read.unrecognised, read.notOnPaper]).toEqual([[], [], []]);
  });

  it("numbers the rows that someone inserted", async () => {
    const [first] = completePlan.goals;
    const plan: Plan = {
      ...completePlan,
      goals: [...completePlan.goals, { ...first, id: "+1", goal: "Tussendoor" } as Plan["goals"][number]],
    };
    const read = await throughWord(plan, programmes[0]);
    expect(read.plan.goals).toEqual(withNumberedLines(plan).goals);
  });

  it.each([
    ["a blank plan", (plan: Plan): Plan => ({ ...plan, reason: "", goals: [], expenses: [], explanation: "" })],
    [
      "words of the form inside an answer",
      (plan: Plan): Plan => ({
        ...plan,
        reason: "Begroting\nKwantitatieve data\nToelichting op de begroting: geen\nWerkgebied: Laak",
      }),
    ],
    [
      "a box and a cross inside a text",
      (plan: Plan): Plan => ({ ...plan, explanation: "☒ gedaan\n☐ nog niet\n\nklaar" }),
    ],
    ["a remark without a tick", (plan: Plan): Plan => ({ ...plan, themes: withRemark(plan.themes, "alleen groep 3") })],
  ])("keeps %s", async (_, change) => {
    const plan = change(completePlan);
    const read = await throughWord(plan, programmes[0]);
    expect(read.plan).toEqual(planOnPaper(plan));
    expect(read.unrecognised).toEqual([]);
  });

  it("calls a goal what the regeling calls it, beside spendings too", async () => {
    const plan = completePlanOf(koersVoImpulsregelingInclusie);
    const parts = unzipSync(await writePlanDocument(plan, koersVoImpulsregelingInclusie, savedAt));
    const words =
      Buffer.from(parts["word/document.xml"] ?? [])
        .toString()
        .match(/(?<=<w:t[^>]*>)[^<]*/g) ?? [];
    expect(words.filter((word) => word === "Initiatief")).toHaveLength(2);
    expect(words).not.toContain("Doel");
  });

  it("gives the same bytes for the same plan", async () => {
    const [one, other] = [
      await writePlanDocument(completePlan, programmes[0], savedAt),
      await writePlanDocument(completePlan, programmes[0], savedAt),
    ];
    expect(Buffer.compare(one, other)).toBe(0);
  });
});

function withRemark(themes: Plan["themes"], remark: string): Plan["themes"] {
  return Object.fromEntries(
    Object.keys(themes).map((id): [string, Choice] => [id, { ticked: { state: "empty" }, remark }]),
  );
}
