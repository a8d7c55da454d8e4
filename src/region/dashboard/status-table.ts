import type { Area } from "../../workbook/a1";
import { textLiteral } from "../../workbook/formula";
import { look, numberFormats } from "../../workbook/look";
import { sumOfCells } from "../figures/figure";
import type { Slice } from "../figures/slice";
import { statuses, statusTexts } from "../survey/status";
import { cellAt, type FigureDraft } from "./figure-draft";
import { columnRange, figureStyle, head, headRight, putSection, putWide, totalName, totalStyle } from "./put-cells";

const { countOrNone } = numberFormats;
const statusPlace = { label: 13, labelEnd: 14, number: 15 } as const;

/** The number of files with each status, and where the chart finds them. */
export function putStatusTable(
  draft: FigureDraft,
  top: number,
  all: Slice,
): { readonly names: Area; readonly numbers: Area } {
  putSection(draft, top, "Status van de bestanden", statusPlace.label);
  putWide(draft, top + 1, statusPlace, "Status", head);
  draft.put(top + 1, statusPlace.number, "Aantal", headRight);
  const first = top + 2;
  const cells = statuses.map((status, index) => {
    const text = statusTexts[status];
    putWide(draft, first + index, statusPlace, text, look.cell);
    const number = all.where("Status", textLiteral(text)).count();
    const place = cellAt(first + index, statusPlace.number);
    return draft.putFigure(place, number, figureStyle(countOrNone), `Bestanden met status ${text}`);
  });
  const last = first + statuses.length - 1;
  const numbers = { top: first, left: statusPlace.number, bottom: last, right: statusPlace.number };
  putWide(draft, last + 1, statusPlace, "Totaal", totalName);
  const values = cells.map(({ value }) => value);
  const total = sumOfCells(columnRange(numbers, values), cells);
  draft.putFigure(cellAt(last + 1, statusPlace.number), total, totalStyle(countOrNone), "Alle bestanden");
  return { names: { ...numbers, left: statusPlace.label, right: statusPlace.label }, numbers };
}
