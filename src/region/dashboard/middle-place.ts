import { look, restyle } from "../../workbook/look";
import type { FigureDraft } from "./figure-draft";
import { putSection } from "./put-cells";

/** The columns between the money and the status of the files: labels over the first two, figures up to the last. */
export const middle = { label: 5, labelEnd: 6, end: 11 } as const;

export const noteStyle = restyle(look.help, { indent: 1, vertical: "middle" });

const origin = "Elk getal op dit blad is een formule over de tabellen op de andere bladen.";
const smallCounts = "Kleine aantallen (minder dan 5 per school) horen niet in een bestand dat de deur uitgaat.";

/** How many rows the note takes; alone it has a title. */
export const originRows = 2;

/** Where the numbers come from, below the tables in the middle. */
export function putOrigin(draft: FigureDraft, top: number, { isAlone, hasCounts }: { readonly isAlone: boolean; readonly hasCounts: boolean }): void {
  if (isAlone) putSection(draft, top, "Over dit blad", middle.label);
  const first = isAlone ? top + 1 : top;
  const area = { top: first, left: middle.label, bottom: first + originRows - 1, right: middle.end };
  draft.putMerged(area, hasCounts ? `${origin} ${smallCounts}` : origin, noteStyle);
} // prettier-ignore
