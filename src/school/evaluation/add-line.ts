import type { Cents } from "../../domain/cents";
import { empty, type Entry } from "../../domain/entry";
import type { ActualLine } from "../../domain/evaluation";
import type { IncomeLine, LineId } from "../../domain/plan";
import {
  and, asContent, dividedBy, iff, isBlank, isMore, isNumber, minus, numberIn, numberLiteral, ref, shownText, textLiteral, type Formula,
} from "../../workbook/formula"; // prettier-ignore
import { look, numberFormats, restyle } from "../../workbook/look";
import { amountInput } from "../budget-line";
import type { FormDraft } from "../form-draft";
import { centsToEuros, entryContent, fitHeight, inputRef, textContent } from "../form-parts";
import { planRef, type EvaluationContext } from "./evaluation-context";
import { actualRow, type Side } from "./evaluation-keys";
import { asNumber, expenseVerdict, incomeVerdict, type LineCells } from "./line-verdicts";

const shownAmount = restyle(look.label, { horizontal: "right", indent: 0, numberFormat: numberFormats.euro });
const shownUse = restyle(look.label, { horizontal: "right", indent: 0, numberFormat: numberFormats.used });
export const smallLabel = restyle(look.label, { font: { size: 10 } });
export const smallInput = restyle(look.input, { font: { size: 10 } });

/** A line of the plan with room for what it really was. Gives what stands in its cells. */
export function addLine(form: FormDraft, context: EvaluationContext, side: Side, id: LineId): LineCells {
  const row = actualRow(side, id);
  const written = linesOf(context, side).evaluated.find((line) => line.id === id);
  const { description, planned } = plannedCells(context, side, id);
  const actual = amountContent(written?.actual ?? empty);
  const explanation = written?.explanation ?? "";
  const texts = [{ text: description.value, width: 29 }, { text: explanation, width: 24 }]; // prettier-ignore
  form.addRow(row, fitHeight(texts, side === "income" ? 22 : 34), isSpare(context, side, id));
  form.put(row, "nr", id.startsWith("+") ? "+" : Number(id), look.number);
  form.put(row, "omschrijving", asContent(description), smallLabel);
  form.put(row, "begroot", asContent(planned), shownAmount);
  form.put(row, "gerealiseerd", actual, amountInput);
  form.put(row, "toelichting", textContent(explanation), smallInput);
  const cells: LineCells = {
    description: ref(form.address(row, "omschrijving"), description.value),
    planned: ref(form.address(row, "begroot"), planned.value),
    actual: inputRef(form, row, "gerealiseerd", actual),
    explanation: ref(form.address(row, "toelichting"), explanation),
  };
  const verdict = side === "income" ? incomeVerdict(cells) : expenseVerdict(cells, context.programme);
  form.put(row, "resterend", asContent(remaining(cells)), shownAmount);
  form.put(row, "uitputting", asContent(used(cells)), shownUse);
  form.put(row, "controle", asContent(verdict), look.controle);
  return cells;
}

const amountContent = (entry: Entry<Cents>): string | number | null => entryContent(entry, centsToEuros);

/** One side of the budget: the lines of the plan, and those that are filled in here. */
export function linesOf(
  { plan, evaluation }: EvaluationContext,
  side: Side,
): { readonly planned: readonly IncomeLine[]; readonly evaluated: readonly ActualLine[] } {
  return side === "income"
    ? { planned: plan.income, evaluated: evaluation.income }
    : { planned: plan.expenses, evaluated: evaluation.expenses };
}

/** Rows without a line stay hidden, except one below the spending: for what was bought outside the budget. */
function isSpare(context: EvaluationContext, side: Side, id: LineId): boolean {
  const { planned, evaluated } = linesOf(context, side);
  const used = [...planned, ...evaluated].map((line) => line.id);
  if (used.includes(id)) return false;
  const last = Math.max(0, ...used.filter((each) => !each.startsWith("+")).map(Number));
  return side === "income" || Number(id) !== last + 1;
}

/** Description and amount as the plan has them now. */
function plannedCells(context: EvaluationContext, side: Side, id: LineId) {
  const line = linesOf(context, side).planned.find((each) => each.id === id);
  const words = planRef(context, `${side}.${id}.description`, line?.description ?? "");
  const amount = planRef(context, `${side}.${id}.amount`, amountContent(line?.amount ?? empty) ?? "");
  const nameless = iff(isBlank(amount), textLiteral(""), textLiteral("(zonder omschrijving)"));
  return {
    description: iff(isBlank(words), nameless, shownText(words)),
    planned: iff<string | number>(isBlank(amount), textLiteral(""), amount),
  };
}

/** Begroot minus gerealiseerd, once an amount stands there. */
function remaining({ planned, actual }: LineCells): Formula<string | number> {
  return iff<string | number>(isNumber(actual), minus(numberIn(planned), asNumber(actual)), textLiteral(""));
}

function used({ planned, actual }: LineCells): Formula<string | number> {
  const isKnown = and(isNumber(actual), isMore(numberIn(planned), numberLiteral(0)));
  return iff<string | number>(isKnown, dividedBy(asNumber(actual), asNumber(planned)), textLiteral(""));
}
