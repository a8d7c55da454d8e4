import type { RuleSwitches } from "../../domain/programme";

/** When spending above income is an error (R22), as the sheet Instellingen says it. */
export const deficitWords: Readonly<Record<RuleSwitches["deficit"], string>> = {
  "unless-explained": "Alleen zonder toelichting",
  always: "Altijd",
  never: "Nooit",
};

/** What the words mean; null for other words. */
export function deficitOf(words: string): RuleSwitches["deficit"] | null {
  const known = Object.entries(deficitWords).find(([, each]) => each.toLowerCase() === words.trim().toLowerCase());
  return known === undefined ? null : (known[0] as RuleSwitches["deficit"]);
}
