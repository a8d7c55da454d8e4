import { cents } from "../../domain/cents";
import { formatEuro } from "../../domain/format-euro";
import type { Unit } from "./explanation";

/** "27", "€ 25.000,00" or "−32 %", in one piece: its spaces do not break. */
export function amountText(value: number, unit: Unit): string {
  const shown = unit === "share" ? value * 100 : value;
  const size = Math.round(Math.abs(shown));
  const sign = shown < 0 && size > 0 ? "−" : "";
  if (unit === "money") return `${sign}${formatEuro(cents(size)).replace(" ", "\u00a0")}`;
  const digits = String(size).replace(/\B(?=(\d{3})+$)/g, ".");
  return `${sign}${digits}${unit === "share" ? "\u00a0%" : ""}`;
}
