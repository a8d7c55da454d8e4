import { areaAddress, cellAddress, type Area } from "../../workbook/a1";
import { minus, numberLiteral, ref, sum, textLiteral, type Formula } from "../../workbook/formula";
import { look, palette, restyle } from "../../workbook/look";
import type { SheetDraft } from "../../workbook/sheet-draft";
import { cellText } from "../cell-text";
import { countCovered } from "../figures/figure";
import type { Slice } from "../figures/slice";
import type { ThemeColumn } from "../form/region-form";
import { oneOrMore, sentence, wholeNumber } from "../figures/wording";
import { cellAt, type FigureDraft } from "./figure-draft";
import { grid } from "./layout";
import {
  columnRange,
  figureStyle,
  head,
  headCenter,
  headRight,
  putStatement,
  totalName,
  totalStyle,
} from "./put-cells";

const yes = textLiteral("Ja");
/** Open combinations are named, not left blank. */
const coverage = '0;;"○ open"';
const heat = restyle(figureStyle(coverage), { horizontal: "center" });
const plainHeat = restyle(heat, { numberFormat: '0;;"–"' });
const heatTotal = restyle(totalStyle("0"), { horizontal: "center" });

interface SpreadPlan {
  readonly top: number;
  readonly werkgebieden: readonly string[];
  /** The first so many are on the list: what is open there is an open place, elsewhere it is nothing. */
  readonly official: number;
  readonly themes: readonly ThemeColumn[];
  readonly submitted: Slice;
}

/** The spread of themes over werkgebieden. It shows where nothing is planned yet; it is no judgement of a plan. */
export function putSpread(draft: FigureDraft, plan: SpreadPlan): void {
  const { top, werkgebieden, official, themes, submitted } = plan;
  const span = Math.max(1, Math.floor(12 / Math.max(1, themes.length)));
  const columnOf = (theme: number): Area => {
    const left = grid.figures + theme * span;
    return { top: 0, left, bottom: 0, right: left + span - 1 };
  };
  const coveredColumn = grid.figures + Math.max(1, themes.length) * span;
  const firstRow = top + 3;
  putHeads(draft, plan, columnOf, coveredColumn);

  const cells = werkgebieden.map((name, index) => ref(`$${cellAddress(firstRow + index, grid.first)}`, name));
  const slices = submitted.split("Werkgebied", cells);
  const covered = werkgebieden.map((name, index) => {
    const row = firstRow + index;
    const slice = slices[index] ?? submitted;
    draft.put(row, grid.first, cellText(name), look.cell);
    draft.row(row, 18);
    const figures = themes.map(({ label, column }, theme) => {
      const place = { ...columnOf(theme), top: row, bottom: row };
      const style = index < official ? heat : plainHeat;
      return draft.putFigure(place, slice.where(column, yes).count(), style, `${label} · ${name}`);
    });
    const covered = countCovered(figures);
    draft.putFigure(cellAt(row, coveredColumn), covered, figureStyle("0_0"), `Thema’s gedekt · ${name}`);
    draft.putFigure(cellAt(row, coveredColumn + 1), slice.count(), figureStyle('0_0;;"–"_0'), `Plannen · ${name}`);
    return covered.value;
  });
  const lastRow = firstRow + werkgebieden.length - 1;
  putTotals(draft, lastRow + 1, plan, columnOf, coveredColumn);
  addHeat(draft, { top: firstRow, left: grid.figures, bottom: firstRow + official - 1, right: coveredColumn - 1 });

  const area = { top: firstRow, left: coveredColumn, bottom: firstRow + official - 1, right: coveredColumn };
  const statement = openCombinations(official * themes.length, sum(columnRange(area, covered.slice(0, official))));
  const place = { row: top, left: grid.first, right: grid.last, height: 22 };
  putStatement(draft, place, statement, "Aantal plannen per werkgebied en thema. Dit laat de spreiding zien; het is geen oordeel over een plan.");
} // prettier-ignore

function openCombinations(all: number, covered: Formula<number>): Formula<string> {
  const open = minus(numberLiteral(all), covered);
  return sentence(
    wholeNumber(open),
    ` van de ${all} combinaties van werkgebied en thema `,
    oneOrMore(open, "is", "zijn"),
    " nog open",
  );
}

function putHeads(draft: SheetDraft, { top, themes }: SpreadPlan, columnOf: (theme: number) => Area, covered: number): void {
  const row = top + 2;
  draft.put(row, grid.first, "Werkgebied", head);
  themes.forEach(({ label }, theme) => draft.putMerged({ ...columnOf(theme), top: row, bottom: row }, label, headCenter));
  draft.put(row, covered, "thema’s gedekt", headRight);
  draft.put(row, covered + 1, "Plannen", headRight);
  draft.row(row, 34);
} // prettier-ignore

function putTotals(
  draft: FigureDraft,
  row: number,
  { themes, submitted }: SpreadPlan,
  columnOf: (theme: number) => Area,
  covered: number,
): void {
  draft.put(row, grid.first, "Totaal", totalName);
  draft.row(row, 20);
  themes.forEach(({ label, column }, theme) => {
    const place = { ...columnOf(theme), top: row, bottom: row };
    draft.putFigure(place, submitted.where(column, yes).count(), heatTotal, `${label} · Totaal`);
  });
  draft.put(row, covered, null, totalStyle("0_0"));
  draft.putFigure(cellAt(row, covered + 1), submitted.count(), totalStyle("0_0"), "Plannen · Totaal");
}

/** Darker means more plans; the first that holds wins. */
function addHeat(draft: SheetDraft, area: Area): void {
  const first = areaAddress({ ...area, bottom: area.top, right: area.left });
  const step = (formula: string, style: { bold?: boolean; color?: string; fill?: string }) => {
    draft.addConditionalFormat({ kind: "formula", areas: [area], formula, style });
  };
  step(`AND(ISNUMBER(${first}),${first}=0)`, { bold: true, color: palette.warningText });
  step(`AND(ISNUMBER(${first}),${first}>=4)`, { bold: true, fill: palette.heat3 });
  step(`AND(ISNUMBER(${first}),${first}>=2)`, { fill: palette.heat2 });
  step(`AND(ISNUMBER(${first}),${first}>=1)`, { fill: palette.tint });
}
