import { cents, type Cents } from "../domain/cents";
import { apportion } from "./apportion";
import type { Chance } from "./chance";

/** People plan in steps of fifty euro, and a line is five of them at least, where the total allows it. */
const step = 50_00;
const leastSteps = 5;

/**
 * Divides an amount over lines by weight, give or take a quarter; the parts add up to it exactly. One in four times
 * two lines have odd cents, as after an offer.
 */
export function splitAmount(total: Cents, weights: readonly number[], chance: Chance): readonly Cents[] {
  const steps = Math.floor(total / step);
  const least = Math.min(leastSteps, Math.floor(steps / weights.length));
  const varied = weights.map((weight) => weight * chance.int(75, 125));
  const parts = apportion(steps - least * weights.length, varied).map((part) => (part + least) * step);
  const hasOddCents = least === leastSteps && parts.length > 1 && chance.happens(0.25);
  const odd = hasOddCents ? chance.int(1, 9_999) : 0;
  const rest = total % step;
  return parts.map((part, index) =>
    cents(part + (index === 0 ? rest + odd : 0) - (index === parts.length - 1 ? odd : 0)),
  );
}
