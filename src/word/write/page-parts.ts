import { Paragraph, Table, TableCell, TableRow, TextRun, type RunOptions } from "docx";
import { palette } from "../../workbook/look";

/** What stands on a page, one below the other. */
export type PagePart = Paragraph | Table;

/** Between the margins of A4, in twentieths of a point. */
export const pageWidth = 9638;

const line = { style: "single", size: 4, color: palette.inputBorder } as const;
const borders = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };
const margins = { top: 60, bottom: 60, left: 100, right: 100, marginUnitType: "dxa" } as const;
const symbolFont = "Segoe UI Symbol";
const box = /[☐☒]/;

/** Characters that no XML can hold, and halves of characters. */
const unwritable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export function title(text: string): Paragraph {
  return new Paragraph({ style: "Title", children: [new TextRun({ text })] });
}

export function heading(text: string): Paragraph {
  return new Paragraph({ heading: "Heading1", children: [new TextRun({ text })] });
}

export function subheading(text: string): Paragraph {
  return new Paragraph({ heading: "Heading2", children: [new TextRun({ text })] });
}

/** What is said of the sheet alone: on paper nobody chooses from a list. */
const ofTheSheet = /(?<=^|[.?!]\s)Kies Ja[^.]*\./g;

/** An explanatory sentence of the form; nothing for none. */
export function help(sentences: string): readonly Paragraph[] {
  const text = sentences.replace(ofTheSheet, "").trim();
  if (text === "") return [];
  const run = new TextRun({ text, color: palette.muted, size: 19 });
  return [new Paragraph({ children: [run], spacing: { after: 100 }, keepNext: true })];
}

/** What somebody wrote, in one paragraph: line breaks stay inside it. */
export function written(text: string, options: RunOptions & { readonly right?: boolean } = {}): Paragraph {
  const { right = false, ...look } = options;
  const lines = text.replace(unwritable, "").replaceAll(/\r\n?/g, "\n").split("\n");
  return new Paragraph({
    children: text === "" ? [] : lines.flatMap((line, index) => runsOf(line, index > 0, look)),
    alignment: right ? "right" : "left",
  });
}

/** A line of text; a box has a font of its own, because most have none. */
function runsOf(line: string, isNext: boolean, look: RunOptions): readonly TextRun[] {
  const pieces = line.split(/([☐☒])/).filter((piece, index) => piece !== "" || index === 0);
  return pieces.map((text, index) => {
    const font = box.test(text) ? { font: symbolFont } : {};
    return new TextRun({ ...look, ...font, text, break: isNext && index === 0 ? 1 : 0 });
  });
}

/** White space between two tables, which would otherwise become one. */
export function gap(): Paragraph {
  return new Paragraph({ children: [], spacing: { after: 60 } });
}

export interface CellLook {
  readonly span?: number;
  readonly isHead?: boolean;
  readonly isRight?: boolean;
  readonly isBold?: boolean;
}

/** A cell before it knows its width. */
export interface DraftCell extends CellLook {
  readonly paragraphs: readonly Paragraph[];
}

/** A cell with a text in it. */
export function textCell(text: string, look: CellLook = {}): DraftCell {
  const { isHead = false, isRight = false, isBold = false } = look;
  return { ...look, paragraphs: [written(text, { bold: isHead || isBold, right: isRight })] };
}

/** A head or a label with a smaller sentence below it. */
export function labelCell(label: string, below: string, look: CellLook = {}): DraftCell {
  const sentence = below === "" ? [] : [written(below, { size: 18, color: palette.muted })];
  return { ...look, paragraphs: [written(label, { bold: true, right: look.isRight === true }), ...sentence] };
}

export interface DraftRow {
  readonly cells: readonly DraftCell[];
  /** Repeated on each page. */
  readonly isHead?: boolean;
  /** The least height, in twentieths of a point. */
  readonly height?: number;
}

/** A table over the width of the page. `shares` are the parts of the width that the columns take, together 1. */
export function grid(shares: readonly number[], rows: readonly DraftRow[]): Table {
  const columnWidths = shares.map((share) => Math.round(share * pageWidth));
  return new Table({
    width: { size: pageWidth, type: "dxa" },
    columnWidths,
    layout: "fixed",
    borders,
    margins,
    rows: rows.map((row) => tableRow(row, columnWidths)),
  });
}

/** A frame to write a long text in. */
export function frame(text: string, height: number): Table {
  return grid([1], [{ cells: [textCell(text)], height }]);
}

function tableRow({ cells, isHead = false, height }: DraftRow, widths: readonly number[]): TableRow {
  let column = 0;
  const children = cells.map((cell) => {
    const span = cell.span ?? 1;
    const size = widths.slice(column, column + span).reduce((sum, width) => sum + width, 0);
    column += span;
    return tableCell(cell, span, size);
  });
  return new TableRow({
    children,
    tableHeader: isHead,
    cantSplit: isHead,
    ...(height === undefined ? {} : { height: { value: height, rule: "atLeast" } }),
  });
}

function tableCell({ paragraphs, isHead = false }: DraftCell, span: number, size: number): TableCell {
  return new TableCell({
    children: paragraphs,
    columnSpan: span,
    width: { size, type: "dxa" },
    ...(isHead ? { shading: { type: "clear", fill: palette.tint, color: "auto" } } : {}),
  });
}
