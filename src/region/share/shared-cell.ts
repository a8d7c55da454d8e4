import type { SharedCount } from "./shared-count";
import { leastShown } from "./shared-count";

/** Numbers and the words that stand for hidden ones end at the same place. */
export const sharedFormat = "0_0;−0_0;0_0;@_0";

/** What a cell says of a count: "< 5" for a hidden one, "85–97" for a total that would betray one. */
export function sharedCell(count: SharedCount): number | string | null {
  switch (count.kind) {
    case "none":
      return null;
    case "exact":
      return count.value;
    case "small":
      return `< ${leastShown}`;
    case "between":
      return `${count.from}–${count.to}`;
  }
}
