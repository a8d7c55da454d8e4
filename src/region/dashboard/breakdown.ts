import { cellAddress, type Area } from "../../workbook/a1";
import { ref, type Formula, type FormulaRange } from "../../workbook/formula";
import { look } from "../../workbook/look";
import { cellText } from "../cell-text";
import { sumOfCells, type Figure } from "../figures/figure";
import type { CellStyle } from "../../workbook/style";
import type { Slice } from "../figures/slice";
import { cellAt, type FigureDraft } from "./figure-draft";
import { grid } from "./layout";
import { columnRange, figureStyle, groupHead, head, headRight, putSection, totalName, totalStyle } from "./put-cells";

/** The rows that count, and those of them that are awarded. */
export interface Bases {
  readonly submitted: Slice;
  readonly awarded: Slice;
}

/** Groups of rows that a breakdown divides by name. */
type Slices<Groups> = Readonly<Record<keyof Groups, Slice>>;

export const stageNames: Readonly<Record<keyof Bases, string>> = { submitted: "Ingediend", awarded: "Toegekend" };

/** A cell of the same row, by the key of its column. */
type CellOf = (key: string) => Figure;

/** One column of figures, for each name and for all together. */
export interface BreakdownColumn<Groups = Bases> {
  readonly key: string;
  readonly head: string;
  /** What the head means, where that is not the head itself. */
  readonly says?: string;
  readonly format: string;
  /** How many columns of the sheet it takes, for a head with long words; left out: 1. */
  readonly span?: number;
  /** Null leaves the cell empty. */
  readonly figure: (bases: Groups, cellOf: CellOf, name: string) => Figure<number | string> | null;
  /** The total adds up the cells above it, for figures that are not counted from the table. */
  readonly totalIsSum?: boolean;
}

/** Columns under one head. */
export interface BreakdownGroup<Groups = Bases> {
  readonly title: string;
  readonly columns: readonly BreakdownColumn<Groups>[];
}

/** A table of figures by werkgebied or bestuur. */
export interface BreakdownPlan<Groups = Bases> {
  readonly top: number;
  readonly title: string;
  /** Column of the table by which the rows are divided; also the head above the names. */
  readonly dimension: string;
  readonly names: readonly string[];
  readonly groups: readonly BreakdownGroup<Groups>[];
  readonly bases: Groups;
}

/** Where the figures of a breakdown stand. */
export interface Breakdown {
  readonly names: Area;
  readonly nameRange: FormulaRange;
  readonly area: (key: string) => Area;
  readonly range: (key: string) => FormulaRange;
  readonly total: (key: string) => Figure;
}

/** Puts a breakdown. Its total row counts the whole table, so that no plan is lost when its name is in no row. */
export function putBreakdown<Groups extends Slices<Groups> = Bases>(draft: FigureDraft, plan: BreakdownPlan<Groups>): Breakdown {
  const { top, names, groups, dimension, bases } = plan;
  const columns = groups.flatMap((group) => group.columns);
  const firstRow = top + 3;
  const lastRow = firstRow + names.length - 1;
  putHeads(draft, plan);
  const nameCells = names.map((name, index) => ref(`$${cellAddress(firstRow + index, grid.first)}`, name));
  const own = splitEach(bases, dimension, nameCells);
  const lines = names.map((name, index) => {
    const row = firstRow + index;
    draft.put(row, grid.first, cellText(name), look.cell);
    draft.row(row, 18);
    return putLine(draft, groups, {
      row,
      name,
      styleOf: figureStyle,
      figureOf: ({ figure }, cellOf) => figure(own[index] ?? bases, cellOf, name),
    });
  });
  const areaOf = (key: string): Area => columnArea(columns, key, firstRow, lastRow);
  const rangeOf = (key: string) => columnRange(areaOf(key), lines.map((cells) => cells.get(key)?.value ?? ""));
  const total = "Totaal";
  draft.put(lastRow + 1, grid.first, total, totalName);
  draft.row(lastRow + 1, 20);
  const totals = putLine(draft, groups, {
    row: lastRow + 1,
    name: total,
    styleOf: totalStyle,
    figureOf: ({ key, figure, totalIsSum }, cellOf) =>
      totalIsSum === true ? sumOfCells(rangeOf(key), lines.flatMap((cells) => numberIn(cells, key))) : figure(bases, cellOf, ""),
  });
  const nameArea = { top: firstRow, left: grid.first, bottom: lastRow, right: grid.first };
  return {
    names: nameArea,
    nameRange: columnRange(nameArea, names),
    area: areaOf,
    range: rangeOf,
    total: cellIn(totals),
  };
} // prettier-ignore

/** The rows of each name, group by group. */
function splitEach<Groups extends Slices<Groups>>(
  bases: Groups,
  dimension: string,
  names: readonly Formula<string>[],
): readonly Groups[] {
  const keys = Object.keys(bases) as (keyof Groups)[];
  const parts = keys.map((key) => [key, bases[key].split(dimension, names)] as const);
  return names.map((_, index) => Object.fromEntries(parts.map(([key, slices]) => [key, slices[index]])) as Groups);
}

function putHeads<Groups>(draft: FigureDraft, { top, title, dimension, groups }: BreakdownPlan<Groups>): void {
  putSection(draft, top, title);
  draft.row(top + 1, 18);
  draft.put(top + 2, grid.first, dimension, head);
  draft.row(top + 2, 32);
  draft.put(top + 1, grid.first, null, groupHead);
  let left = grid.figures;
  for (const { title: group, columns } of groups) {
    const right = left + widthOf(columns) - 1;
    draft.putMerged({ top: top + 1, left, bottom: top + 1, right }, group, groupHead);
    for (const { head: text, span = 1 } of columns) {
      draft.putMerged({ top: top + 2, left, bottom: top + 2, right: left + span - 1 }, text, headRight);
      left += span;
    }
  }
}

/** The cells of a row that hold something, by the key of their column. */
type RowCells = ReadonlyMap<string, Figure<number | string>>;

interface Line<Groups> {
  readonly row: number;
  readonly name: string;
  readonly styleOf: (format: string) => CellStyle;
  readonly figureOf: (column: BreakdownColumn<Groups>, cellOf: CellOf) => Figure<number | string> | null;
}

function putLine<Groups>(draft: FigureDraft, groups: readonly BreakdownGroup<Groups>[], line: Line<Groups>): RowCells {
  const { row, name, styleOf, figureOf } = line;
  const cells = new Map<string, Figure<number | string>>();
  let column = grid.figures;
  for (const { title, columns } of groups) {
    for (const each of columns) {
      const [style, { span = 1 }] = [styleOf(each.format), each];
      const place = { ...cellAt(row, column), right: column + span - 1 };
      column += span;
      const figure = figureOf(each, cellIn(cells));
      const label = `${title}, ${each.says ?? each.head} · ${name}`;
      if (figure === null) draft.fill(place, style);
      else cells.set(each.key, draft.putFigure(place, figure, style, label));
    }
  }
  return cells;
}

function cellIn(cells: RowCells): CellOf {
  return (key) => {
    const [cell] = numberIn(cells, key);
    if (cell === undefined) throw new RangeError(`no number in column ${key} of this row`);
    return cell;
  };
}

function numberIn(cells: RowCells, key: string): readonly Figure[] {
  const cell = cells.get(key);
  return cell === undefined || typeof cell.value !== "number" ? [] : [{ ...cell, value: cell.value }];
}

/** How many columns of the sheet these take. */
export function widthOf(columns: readonly { readonly span?: number }[]): number {
  return columns.reduce((width, { span = 1 }) => width + span, 0);
}

type Placed = { readonly key: string; readonly span?: number };

function columnArea(columns: readonly Placed[], key: string, top: number, bottom: number): Area {
  const index = columns.findIndex((column) => column.key === key);
  if (index === -1) throw new RangeError(`no column ${key} in this breakdown`);
  const left = grid.figures + widthOf(columns.slice(0, index));
  return { top, left, bottom, right: left };
}
