import type { IncomeLine } from "../domain/plan";
import {
  and,
  firstThatHolds,
  isBlank,
  isLess,
  isNoNumber,
  numberLiteral,
  ref,
  textLiteral,
  type Formula,
} from "../workbook/formula";
import { look, numberFormats, restyle } from "../workbook/look";
import type { FormDraft } from "./form-draft";
import { centsToEuros, controle, entryContent, inputRef } from "./form-parts";

/** An amount that people type. */
export const amountInput = restyle(look.input, {
  horizontal: "right",
  indent: 0,
  wrap: false,
  numberFormat: numberFormats.euro,
});
export const amountHead = restyle(look.tableHead, {
  horizontal: "right",
  indent: 0,
  numberFormat: numberFormats.rightHead,
});
export const numberHead = restyle(look.tableHead, { horizontal: "center", indent: 0 });

/** What the amount cell of a line holds: euros, or the words that were typed. */
export const amountContent = (line: IncomeLine | undefined): string | number | null =>
  line === undefined ? null : entryContent(line.amount, centsToEuros);

export type Verdict = readonly [Formula<boolean>, Formula<string>];

/** R20 and R21 beside the line itself; `more` are checks of one table only. */
export function lineVerdict(
  form: FormDraft,
  row: string,
  description: string,
  line: IncomeLine | undefined,
  more: readonly Verdict[],
): Formula<string> {
  const text = ref(form.address(row, "omschrijving"), description);
  const amount = inputRef(form, row, "bedrag", amountContent(line));
  return firstThatHolds(
    [
      [and(isBlank(text), isBlank(amount)), controle.nothing],
      [isBlank(text), textLiteral("✗ Fout: omschrijving ontbreekt")],
      [isBlank(amount), textLiteral("▲ Let op: nog geen bedrag")],
      [isNoNumber(amount), textLiteral("✗ Fout: bedrag telt niet mee")],
      [isLess(amount, numberLiteral(0)), textLiteral("✗ Fout: bedrag is negatief")],
      ...more,
    ],
    controle.good,
  );
}
