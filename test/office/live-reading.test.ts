/** @jest-environment ./test/office/stand-in/univer-environment.cjs */
import { schoolbudgetInclusie20262027 as programme } from "../../src/domain/programmes/schoolbudget-inclusie-2026-2027";
import { filled } from "../../src/domain/entry";
import type { Plan } from "../../src/domain/plan";
import { applyDescription } from "../../src/office/apply-description";
import { readSnapshot } from "../../src/office/read-snapshot";
import { describeSchoolWorkbook } from "../../src/school/describe-school-workbook";
import { completePlan } from "../domain/complete-plan";
import { startStandIn, type StandIn } from "./stand-in/stand-in";

const story = "De school werkt aan een rustige start van de dag voor alle leerlingen, ook voor wie dat moeilijk is. ";
let standIn: StandIn;
beforeAll(() => {
  standIn = startStandIn();
});
afterAll(() => standIn.dispose());

/** Every line of every table written full: more than any school will type. */
function fullPlan(): Plan {
  const lines = <Line extends { readonly id: string }>(count: number, [line]: readonly Line[]): readonly Line[] => {
    if (line === undefined) throw new Error("the plan has no line to repeat");
    return Array.from({ length: count }, (_, index) => ({ ...line, id: String(index + 1) }));
  };
  const goals = lines(12, completePlan.goals).map((goal) => ({ ...goal, goal: story, approach: story, result: story }));
  const expenses = lines(30, completePlan.expenses).map((line) => ({
    ...line,
    goal: filled("12"),
    description: story,
  }));
  return { ...completePlan, reason: story.repeat(30), goals, income: lines(15, completePlan.income), expenses };
}

const bytesOf = (text: unknown): number => (typeof text === "string" ? Buffer.byteLength(text) : 0);

test("a re-read of a plan that is written full costs one round trip and under 32 KB beyond what people typed", async () => {
  const options = { stamp: null, savedAt: "2026-05-01T10:00:00Z" };
  const description = describeSchoolWorkbook(fullPlan(), programme, options);
  await standIn.Excel.run((context) => applyDescription(context, description));
  const before = standIn.requests().length;
  const anchoredBy = description.names.map(({ name }) => name);
  const { sheets } = await standIn.Excel.run((context) =>
    readSnapshot(context, { anchoredBy }, { withFormulas: false }),
  );
  const [request, ...more] = standIn.requests().slice(before);
  const isInput = description.sheets.flatMap((sheet) =>
    sheet.cells.filter(({ style }) => style.unlocked === true).map(({ content }) => bytesOf(content)),
  );
  const typed = isInput.reduce((sum, bytes) => sum + bytes, 0);
  expect(sheets).toHaveLength(anchoredBy.length);
  expect(more).toEqual([]);
  expect(typed).toBeGreaterThan(6_000);
  expect((request?.bytes ?? 0) + (request?.answerBytes ?? 0) - typed).toBeLessThan(32_000);
});
