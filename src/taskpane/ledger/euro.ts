import { cents } from "../../domain/cents";
import { formatEuro } from "../../domain/format-euro";

/** An amount that never breaks after its sign. */
export function euro(amount: number): string {
  return formatEuro(cents(amount)).replace(" ", "\u00a0");
}
