import type { Programme } from "../../domain/programme";
import {
  absolute, and, firstThatHolds, isBlank, isEqual, isLess, isMore, isNoNumber, minus, numberIn, numberLiteral, textLiteral, times,
  wholeCents, type Formula,
} from "../../workbook/formula"; // prettier-ignore
import { controle } from "../form-parts";

/** The cells of a line that its other formulas look at. */
export interface LineCells {
  readonly description: Formula<string>;
  readonly planned: Formula<string | number>;
  readonly actual: Formula<string | number>;
  readonly explanation: Formula<string>;
}

/** The same cell as a number: only inside a condition that asks for a number first. */
export const asNumber = ({ text, value }: Formula): Formula<number> => ({ text, value: Number(value) });

const countsNot = textLiteral("✗ Fout: bedrag telt niet mee");
const explain = textLiteral("▲ Let op: licht kort toe");

/** Income that is not filled in counts as planned. */
export function incomeVerdict({ planned, actual }: LineCells): Formula<string> {
  return firstThatHolds(
    [
      [and(isBlank(planned), isBlank(actual)), controle.nothing],
      [isBlank(actual), textLiteral("telt als begroot")],
      [isNoNumber(actual), countsNot],
    ],
    controle.good,
  );
}

/** Y03 beside the line itself, by the thresholds of the programme. */
export function expenseVerdict(cells: LineCells, { rules }: Programme): Formula<string> {
  const { description, planned, actual, explanation } = cells;
  const budget = numberIn(planned);
  const difference = wholeCents(absolute(minus(budget, asNumber(actual))));
  const isLarge = and(
    isMore(difference, numberLiteral(rules.explainAbove.cents)),
    isMore(times(difference, 100), times(wholeCents(budget), rules.explainAbove.percent)),
    isBlank(explanation),
  );
  return firstThatHolds(
    [
      [and(isEqual(budget, numberLiteral(0)), isBlank(actual), isBlank(explanation)), controle.nothing],
      [isBlank(actual), controle.fillIn],
      [isNoNumber(actual), countsNot],
      [isLess(actual, numberLiteral(0)), textLiteral("▲ Let op: staat negatief")],
      [and(isBlank(description), isBlank(explanation)), explain],
      [isLarge, explain],
      [isMore(actual, budget), textLiteral("✓ boven begroot")],
    ],
    controle.good,
  );
}
