import type { Area } from "../../workbook/a1";
import { textLiteral, type FormulaRange } from "../../workbook/formula";
import { look, numberFormats } from "../../workbook/look";
import type { CellStyle } from "../../workbook/style";
import { shareOf, type Figure } from "../figures/figure";
import type { ThemeColumn } from "../form/region-form";
import type { Bases } from "./breakdown";
import { cellAt, type FigureDraft } from "./figure-draft";
import { columnRange, figureStyle, head, headRight, putWide } from "./put-cells";

const place = { label: 8, labelEnd: 12, plans: 13, share: 14, awarded: 15 } as const;
const yes = textLiteral("Ja");
const sharePercent = '0 %_0;0 %_0;"–"_0';

/** Where the number of plans of each theme stands. */
export interface ThemeTable {
  readonly names: Area;
  readonly numbers: Area;
  readonly nameRange: FormulaRange;
  readonly numberRange: FormulaRange;
}

/** How many plans chose each theme, and what share of `all` that is; a plan can have several. */
export function putThemeTable(
  draft: FigureDraft,
  top: number,
  themes: readonly ThemeColumn[],
  bases: Bases,
  all: Figure,
): ThemeTable {
  putWide(draft, top, place, "Thema", head);
  draft.put(top, place.plans, "Plannen", headRight);
  draft.put(top, place.share, "van alle", headRight);
  draft.put(top, place.awarded, "Toegekend", headRight);
  draft.row(top, 20);
  const values = themes.map(({ label, column }, index) => {
    const row = top + 1 + index;
    putWide(draft, row, place, label, look.cell);
    draft.row(row, 18);
    const put = (at: number, figure: Figure, style: CellStyle, what: string) =>
      draft.putFigure(cellAt(row, at), figure, style, `${what} · ${label}`);
    const plans = put(place.plans, bases.submitted.where(column, yes).count(), countStyle, "Plannen");
    put(place.share, shareOf(plans, all), figureStyle(sharePercent), "Deel van alle plannen");
    put(place.awarded, bases.awarded.where(column, yes).count(), countStyle, "Toegekende plannen");
    return plans.value;
  });
  const numbers = { top: top + 1, left: place.plans, bottom: top + themes.length, right: place.plans };
  const names = { ...numbers, left: place.label, right: place.label };
  const labels = themes.map(({ label }) => label);
  return { names, numbers, nameRange: columnRange(names, labels), numberRange: columnRange(numbers, values) };
}

const countStyle = figureStyle(numberFormats.countOrNone);
