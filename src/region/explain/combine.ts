import type { How } from "./explanation";

/** What the values of the terms give together; null for a change from nothing. */
export function combine(how: How, values: readonly number[]): number | null {
  const [first = 0, second = 0] = values;
  switch (how) {
    case "count":
    case "sum":
    case "total":
    case "setting":
      return values.reduce((sum, value) => sum + value, 0);
    case "difference":
      return first - second;
    case "share":
      return second === 0 ? 0 : first / second;
    case "change":
      return first === 0 ? null : (second - first) / first;
    case "covered":
      return values.filter((value) => value > 0).length;
  }
}
