import type { Cents } from "./cents";

/**
 * An amount as people write it in the Netherlands: "€ 1.250,50", always with cents, negatives with a real minus
 * sign ("€ −900,00"), a plain space after the sign. `parseAmount` reads it back.
 */
export function formatEuro(amount: Cents): string {
  const digits = String(Math.abs(amount)).padStart(3, "0");
  const euros = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ".");
  return `€ ${amount < 0 ? "−" : ""}${euros},${digits.slice(-2)}`;
}
