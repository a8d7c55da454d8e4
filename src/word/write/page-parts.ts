import { Paragraph, Table, TableCell, TableRow, TextRun, type RunOptions } from "docx";
import { palette } from "../../workbook/look";

/** What stands on a page, one below the other. */
export type PagePart = Paragraph | Table;

/** Between the margins of A4, in twentieths of a point. */
const pageWidth = 9638;

const line = { style: "single", size: 4, color: palette.inputBorder } as const;
const borders = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };
const margins = { top: 60, bottom: 60, left: 100, right: 100, marginUnitType: "dxa" } as const;
const symbolFont = "Segoe UI Symbol";
const box = /[☐☒]/;

/** Characters that no XML can hold, and halves of characters. */
const unwritable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Each of these ends a line in XML. */
const lineEnd = /\r\n|[\r\n\u0085\u2028]/;

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

interface WrittenLook {
  readonly look?: RunOptions;
  readonly isRight?: boolean;
  /** Whether it stays on one page with what follows. */
  readonly keepNext?: boolean;
}

/** What somebody wrote, in one paragraph: line breaks stay inside it. */
export function written(text: string, { look = {}, isRight = false, keepNext = false }: WrittenLook = {}): Paragraph {
  const lines = text.replace(unwritable, "").split(lineEnd);
  return new Paragraph({
    children: text === "" ? [] : lines.flatMap((line, index) => runsOf(line, index > 0, look)),
    alignment: isRight ? "right" : "left",
    keepNext,
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

/** A text with its look. */
interface DraftLine {
  readonly text: string;
  readonly look: RunOptions;
}

/** A cell before it knows its width. */
export interface DraftCell extends CellLook {
  readonly lines: readonly DraftLine[];
}

/** A cell with a text in it. */
export function textCell(text: string, look: CellLook = {}): DraftCell {
  const { isHead = false, isBold = false } = look;
  return { ...look, lines: [{ text, look: isHead || isBold ? { bold: true } : {} }] };
}

/** A head or a label with a smaller sentence below it. */
export function labelCell(label: string, below: string, look: CellLook = {}): DraftCell {
  const sentence: DraftLine = { text: below, look: { size: 18, color: palette.muted } };
  return { ...look, lines: [{ text: label, look: { bold: true } }, ...(below === "" ? [] : [sentence])] };
}

export interface DraftRow {
  readonly cells: readonly DraftCell[];
  /** Repeated on each page. */
  readonly isHead?: boolean;
  /** The least height, in twentieths of a point. */
  readonly height?: number;
  /** Long texts go on on the next page. */
  readonly mayBreak?: boolean;
}

/**
 * A table over the width of the page. `shares` are the parts of the width that the columns take, together 1. One that is
 * kept together moves to the next page as a whole.
 */
export function grid(shares: readonly number[], rows: readonly DraftRow[], isTogether = false): Table {
  const columnWidths = shares.map((share) => Math.round(share * pageWidth));
  return new Table({
    width: { size: pageWidth, type: "dxa" },
    columnWidths,
    layout: "fixed",
    borders,
    margins,
    rows: rows.map((row, index) => tableRow(row, columnWidths, isTogether && index < rows.length - 1)),
  });
}

/** A frame to write a long text in. */
export function frame(text: string, height: number): Table {
  return grid([1], [{ cells: [textCell(text)], height, mayBreak: true }]);
}

function tableRow(row: DraftRow, widths: readonly number[], keepNext: boolean): TableRow {
  const { cells, isHead = false, height, mayBreak = false } = row;
  let column = 0;
  const children = cells.map((cell) => {
    const span = cell.span ?? 1;
    const size = widths.slice(column, column + span).reduce((sum, width) => sum + width, 0);
    column += span;
    return tableCell(cell, span, size, keepNext);
  });
  return new TableRow({
    children,
    tableHeader: isHead,
    cantSplit: !mayBreak,
    ...(height === undefined ? {} : { height: { value: height, rule: "atLeast" } }),
  });
}

function tableCell(
  { lines, isHead = false, isRight = false }: DraftCell,
  span: number,
  size: number,
  keepNext: boolean,
): TableCell {
  return new TableCell({
    children: lines.map(({ text, look }) => written(text, { look, isRight, keepNext })),
    columnSpan: span,
    width: { size, type: "dxa" },
    ...(isHead ? { shading: { type: "clear", fill: palette.tint, color: "auto" } } : {}),
  });
}
