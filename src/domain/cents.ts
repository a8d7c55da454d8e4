/** An amount of money in whole euro cents. Never a fraction, so sums are exact. */
export type Cents = number & { readonly __unit: "cents" };

/**
 * Marks a whole number as cents.
 * @throws RangeError when the number is not a safe integer: that is a bug, not user data.
 */
export function cents(wholeCents: number): Cents {
  if (!Number.isSafeInteger(wholeCents)) throw new RangeError(`${wholeCents} is not a whole number of cents`);
  return (wholeCents === 0 ? 0 : wholeCents) as Cents;
}

/** The sum of amounts, in cents; 0 for none. */
export function sumCents(amounts: Iterable<Cents>): Cents {
  let total = 0;
  for (const amount of amounts) total += amount;
  return cents(total);
}
