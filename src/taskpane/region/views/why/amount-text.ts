import { cents } from "../../../../domain/cents";
import type { Unit } from "../../../../region/explain/explanation";
import { euro } from "../../../school/money";

/** "27", "€ 25.000,00" or "−32 %", in one piece on one line. */
export function amountText(value: number, unit: Unit): string {
  if (unit === "money") return euro(cents(Math.round(value)));
  const shown = unit === "share" ? value * 100 : value;
  const digits = String(Math.round(Math.abs(shown))).replace(/\B(?=(\d{3})+$)/g, ".");
  const sign = shown < 0 && digits !== "0" ? "−" : "";
  return `${sign}${digits}${unit === "share" ? "\u00a0%" : ""}`;
}
