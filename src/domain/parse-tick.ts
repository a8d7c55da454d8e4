import { empty, filled, type Entry } from "./entry";
import { plainText } from "./plain-text";

const yes = new Set(["ja", "j", "x", "✓", "✔", "√", "☑", "☒", "v", "1", "true", "waar", "yes", "y"]);
const no = new Set(["nee", "n", "0", "-", "□", "☐", "false", "onwaar", "no"]);

/** Reads a tick as people set one: Ja, x, ✓, v, 1 or TRUE is ticked; nee, 0, - or FALSE is not; blank is empty. */
export function parseTick(value: string | number | boolean): Entry<boolean> {
  const word = plainText(String(value)).toLowerCase();
  if (word === "") return empty;
  if (yes.has(word)) return filled(true);
  if (no.has(word)) return filled(false);
  return { state: "unreadable", text: String(value), reason: "not-a-value" };
}
