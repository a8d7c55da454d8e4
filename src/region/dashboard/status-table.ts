import type { Area } from "../../workbook/a1";
import { sum, textLiteral } from "../../workbook/formula";
import { look, numberFormats } from "../../workbook/look";
import type { SheetDraft } from "../../workbook/sheet-draft";
import type { Slice } from "../figures/slice";
import { statuses, statusTexts } from "../survey/status";
import {
  columnRange,
  figureStyle,
  head,
  headRight,
  putFigure,
  putSection,
  putWide,
  totalName,
  totalStyle,
} from "./put-cells";

const { countOrNone } = numberFormats;
const statusPlace = { label: 13, labelEnd: 14, number: 15 } as const;

/** The number of files with each status, and where the chart finds them. */
export function putStatusTable(
  draft: SheetDraft,
  top: number,
  all: Slice,
): { readonly names: Area; readonly numbers: Area } {
  putSection(draft, top, "Status van de bestanden", statusPlace.label);
  putWide(draft, top + 1, statusPlace, "Status", head);
  draft.put(top + 1, statusPlace.number, "Aantal", headRight);
  const first = top + 2;
  const values = statuses.map((status, index) => {
    const text = statusTexts[status];
    putWide(draft, first + index, statusPlace, text, look.cell);
    const number = all.where("Status", textLiteral(text)).count();
    return putFigure(draft, first + index, statusPlace.number, number, figureStyle(countOrNone)).value;
  });
  const last = first + statuses.length - 1;
  const numbers = { top: first, left: statusPlace.number, bottom: last, right: statusPlace.number };
  putWide(draft, last + 1, statusPlace, "Totaal", totalName);
  putFigure(draft, last + 1, statusPlace.number, sum(columnRange(numbers, values)), totalStyle(countOrNone));
  return { names: { ...numbers, left: statusPlace.label, right: statusPlace.label }, numbers };
}
