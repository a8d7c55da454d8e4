import type { PaneWhyTexts } from "../../texts/pane-why-texts";
import { amountText } from "./amount-text";
import type { NumberExplanation } from "./explanation";

/** "Opgeteld uit 5 plannen". */
export function madeText({ how, terms }: NumberExplanation, { made }: PaneWhyTexts): string {
  const [term] = terms;
  switch (how) {
    case "count":
    case "sum":
      return made[how](term?.parts.length ?? 0);
    case "total":
    case "covered":
      return made[how](terms.length);
    default:
      return made[how];
  }
}

/** "(125 − 185) : 185": how the terms give the number; "" where they are added up. */
export function sumText({ how, terms }: NumberExplanation): string {
  const [first = "", second = ""] = terms.map(({ value, unit }) => amountText(value, unit));
  if (how === "difference") return `${first} − ${second}`;
  if (how === "share") return `${first} : ${second}`;
  return how === "change" ? `(${second} − ${first}) : ${first}` : "";
}

/** Whether the dashboard says the same, in words. */
export function agreementText({ value, shown, unit }: NumberExplanation, texts: PaneWhyTexts): string {
  if (value === shown) return texts.match;
  return shown === null ? texts.noNumber : texts.differs(amountText(shown, unit));
}
