import { cellAddress, type Area } from "../../workbook/a1";
import { asContent, ref, sum, type Formula, type FormulaRange } from "../../workbook/formula";
import { look } from "../../workbook/look";
import type { SheetDraft } from "../../workbook/sheet-draft";
import { cellText } from "../cell-text";
import type { Slice } from "../figures/slice";
import { grid } from "./layout";
import { columnRange, figureStyle, groupHead, head, headRight, putSection, totalName, totalStyle } from "./put-cells";

/** The rows that count, and those of them that are awarded. */
export interface Bases {
  readonly submitted: Slice;
  readonly awarded: Slice;
}

/** A cell of the same row, by the key of its column. */
type CellOf = (key: string) => Formula<number>;

/** One column of figures, for each name and for all together. */
export interface BreakdownColumn {
  readonly key: string;
  readonly head: string;
  readonly format: string;
  /** Null leaves the cell empty. */
  readonly figure: (bases: Bases, cellOf: CellOf, name: string) => Formula<number | string> | null;
  /** The total adds up the cells above it, for figures that are not counted from the table. */
  readonly totalIsSum?: boolean;
}

/** Columns under one head. */
export interface BreakdownGroup {
  readonly title: string;
  readonly columns: readonly BreakdownColumn[];
}

/** A table of figures by werkgebied or bestuur. */
export interface BreakdownPlan {
  readonly top: number;
  readonly title: string;
  /** Column of Inzendingen by which the rows are divided; also the head above the names. */
  readonly dimension: string;
  readonly names: readonly string[];
  readonly groups: readonly BreakdownGroup[];
  readonly bases: Bases;
}

/** Where the figures of a breakdown stand. */
export interface Breakdown {
  readonly names: Area;
  readonly nameRange: FormulaRange;
  readonly area: (key: string) => Area;
  readonly range: (key: string) => FormulaRange;
  readonly total: (key: string) => Formula<number>;
}

/** Puts a breakdown. Its total row counts the whole table, so that no plan is lost when its name is in no row. */
export function putBreakdown(draft: SheetDraft, plan: BreakdownPlan): Breakdown {
  const { top, names, groups, dimension, bases } = plan;
  const columns = groups.flatMap((group) => group.columns);
  const firstRow = top + 3;
  const lastRow = firstRow + names.length - 1;
  putHeads(draft, plan);
  const nameCells = names.map((name, index) => ref(`$${cellAddress(firstRow + index, grid.first)}`, name));
  const submitted = bases.submitted.split(dimension, nameCells);
  const awarded = bases.awarded.split(dimension, nameCells);
  const values = names.map((name, index) => {
    const row = firstRow + index;
    draft.put(row, grid.first, cellText(name), look.cell);
    draft.row(row, 18);
    const own = { submitted: submitted[index] ?? bases.submitted, awarded: awarded[index] ?? bases.awarded };
    return putRow(draft, row, columns, name, own);
  });
  const areaOf = (key: string): Area => columnArea(columns, key, firstRow, lastRow);
  const rangeOf = (key: string) => columnRange(areaOf(key), values.map((cells) => cells.get(key)?.value ?? ""));
  const totals = putTotals(draft, lastRow + 1, columns, bases, rangeOf);
  const nameArea = { top: firstRow, left: grid.first, bottom: lastRow, right: grid.first };
  return {
    names: nameArea,
    nameRange: columnRange(nameArea, names),
    area: areaOf,
    range: rangeOf,
    total: cellIn(totals),
  };
} // prettier-ignore

function putHeads(draft: SheetDraft, { top, title, dimension, groups }: BreakdownPlan): void {
  putSection(draft, top, title);
  draft.row(top + 1, 18);
  draft.put(top + 2, grid.first, dimension, head);
  draft.row(top + 2, 32);
  draft.put(top + 1, grid.first, null, groupHead);
  let left = grid.figures;
  for (const { title: group, columns } of groups) {
    const right = left + columns.length - 1;
    draft.putMerged({ top: top + 1, left, bottom: top + 1, right }, group, groupHead);
    for (const column of columns) draft.put(top + 2, left++, column.head, headRight);
  }
}

type RowCells = ReadonlyMap<string, Formula<number | string>>;

function putRow(
  draft: SheetDraft,
  row: number,
  columns: readonly BreakdownColumn[],
  name: string,
  bases: Bases,
): RowCells {
  const cells = new Map<string, Formula<number | string>>();
  columns.forEach(({ key, format, figure }, index) => {
    const column = grid.figures + index;
    const formula = figure(bases, cellIn(cells), name);
    draft.put(row, column, formula === null ? null : asContent(formula), figureStyle(format));
    cells.set(key, ref(cellAddress(row, column), formula?.value ?? ""));
  });
  return cells;
}

function putTotals(
  draft: SheetDraft,
  row: number,
  columns: readonly BreakdownColumn[],
  bases: Bases,
  rangeOf: (key: string) => FormulaRange,
): RowCells {
  const cells = new Map<string, Formula<number | string>>();
  draft.put(row, grid.first, "Totaal", totalName);
  draft.row(row, 20);
  columns.forEach(({ key, format, figure, totalIsSum }, index) => {
    const column = grid.figures + index;
    const formula = totalIsSum === true ? sum(rangeOf(key)) : figure(bases, cellIn(cells), "");
    draft.put(row, column, formula === null ? null : asContent(formula), totalStyle(format));
    cells.set(key, ref(cellAddress(row, column), formula?.value ?? ""));
  });
  return cells;
}

function cellIn(cells: RowCells): CellOf {
  return (key) => {
    const cell = cells.get(key);
    if (cell === undefined || typeof cell.value !== "number") throw new RangeError(`no number in column ${key} of this row`);
    return { text: cell.text, value: cell.value };
  };
} // prettier-ignore

function columnArea(columns: readonly BreakdownColumn[], key: string, top: number, bottom: number): Area {
  const index = columns.findIndex((column) => column.key === key);
  if (index === -1) throw new RangeError(`no column ${key} in this breakdown`);
  return { top, left: grid.figures + index, bottom, right: grid.figures + index };
}
