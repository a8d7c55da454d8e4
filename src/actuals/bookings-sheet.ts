import { dayNumber } from "../domain/calendar-date";
import type { Plan } from "../domain/plan";
import type { Programme } from "../domain/programme";
import { cellAddress } from "../workbook/a1";
import type { CellContent, SheetDescription } from "../workbook/description";
import { look, numberFormats, palette, restyle } from "../workbook/look";
import { SheetDraft } from "../workbook/sheet-draft";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { fitHeight } from "../school/form-parts";
import { shortText } from "../school/short-text";
import type { CellStyle } from "../workbook/style";
import type { PostingKey } from "../ledger/posting-key";
import { postingKeys } from "../ledger/posting-key";
import { bookedLines } from "./booked-lines";
import type { Booking, Bookings } from "./bookings";

/** The name of the sheet and of the table on it. */
export const bookingsName = "Boekingen";
export const notAssigned = "Nog toe te wijzen";
const rows = { title: 1, subtitle: 2, sums: 3, head: 5, body: 6 } as const;
const firstColumn = 1;
/** Excel has room for 255 characters in all of it, and doubles every "&". */
const longestFooter = 80;
/** Day 0 of Excel, counted from 1970. */
const excelDayZero = -25_569;

interface Column {
  readonly name: string;
  readonly width: number;
  readonly style: CellStyle;
  readonly value: (booking: Booking, line: string) => CellContent;
}

const amountCell = restyle(look.cell, { horizontal: "right", indent: 0, numberFormat: numberFormats.euro });
const amountHead = restyle(look.tableHead, { horizontal: "right", indent: 0, numberFormat: numberFormats.rightHead });
const wrapped = restyle(look.cell, { wrap: true });
const text = (name: string, width: number, value: Column["value"], style: CellStyle = look.cell): Column => ({
  name,
  width,
  style: restyle(style, { numberFormat: numberFormats.text }),
  value,
});

const columns: readonly Column[] = [
  { name: "Nr", width: 7, style: look.number, value: ({ nr }) => nr },
  {
    name: "Datum",
    width: 12,
    style: restyle(look.cell, { numberFormat: numberFormats.date, horizontal: "left" }),
    value: ({ posting: { date } }) => (date === null ? "" : dayNumber(date) - excelDayZero),
  },
  text("Boekstuk", 14, ({ posting }) => posting.transaction),
  text("Document", 14, ({ posting }) => posting.document),
  text("Omschrijving", 38, ({ posting }) => posting.description, wrapped),
  text("Rekening", 11, ({ posting }) => posting.account),
  text("Kostenplaats", 14, ({ posting }) => posting.costCentre),
  text("Project", 12, ({ posting }) => posting.project),
  { name: "Bedrag", width: 15, style: amountCell, value: ({ posting }) => posting.amountCents / 100 },
  text("Begrotingsregel", 32, (_, line) => line, wrapped),
  text("Bestand", 26, ({ posting }) => posting.file),
];
const columnOf = (name: string): number => firstColumn + columns.findIndex((column) => column.name === name);

/** The sheet on which people trace an actual amount to its postings: one table, a row for each recognised posting. */
export function describeBookingsSheet(
  { plan, programme }: { readonly plan: Plan; readonly programme: Programme },
  bookings: Bookings,
  standing: WorkbookSnapshot,
): SheetDescription {
  const draft = new SheetDraft(bookingsName);
  const { booked } = bookings;
  draft.setColumns([2, ...columns.map(({ width }) => width)]);
  putTop(draft, [plan.header.school, programme.schoolYear, "alleen de boekingen die bij dit plan horen"]);
  columns.forEach(({ name, style }, index) => {
    draft.put(rows.head, firstColumn + index, name, style === amountCell ? amountHead : look.tableHead);
  });
  draft.row(rows.head, 22);
  const lineOf = lineNames(plan, bookings);
  const keys = postingKeys(booked.map(({ posting }) => posting));
  const lines = keys.map((key) => lineOf.get(key) ?? notAssigned);
  booked.forEach((booking, index) => putRow(draft, rows.body + index, booking, lines[index] ?? notAssigned));
  if (booked.length === 0)
    columns.forEach(({ style }, index) => draft.put(rows.body, firstColumn + index, null, style));
  putSums(draft, booked, lines);
  const bottom = rows.body + Math.max(booked.length, 1) - 1;
  addTable(draft, bottom, booked, standing);
  colourUnassigned(draft, bottom);
  return draft.describe({
    visibility: "visible",
    tabColor: null,
    defaultRowHeight: 15,
    freeze: { rows: rows.body, columns: 0 },
    protection: null,
    print: {
      orientation: "landscape",
      area: { top: 0, left: 0, bottom, right: firstColumn + columns.length - 1 },
      repeatRows: { first: rows.head, last: rows.head },
      footer: { left: shortText(plan.header.school || bookingsName, longestFooter) },
      breaksAfter: [],
    },
  });
}

function lineNames(plan: Plan, bookings: Bookings): ReadonlyMap<PostingKey, string> {
  return new Map(
    bookedLines(plan, bookings).lines.flatMap(({ name, postings }) =>
      postings.map(({ key }): [PostingKey, string] => [key, name]),
    ),
  );
}

function putTop(draft: SheetDraft, words: readonly string[]): void {
  draft.row(0, 8);
  draft.put(rows.title, firstColumn, bookingsName, look.title);
  draft.row(rows.title, 32);
  draft.put(rows.subtitle, firstColumn, words.filter((word) => word !== "").join("  ·  "), look.subtitle);
  draft.row(rows.subtitle, 18);
  draft.row(rows.sums, 22);
}

/** Letters are narrower than the digits that a column is measured in. */
function roomFor(text: string, column: string): { readonly text: string; readonly width: number } {
  return { text, width: ((columns[columnOf(column) - firstColumn]?.width ?? 0) - 2) * 1.2 };
}

function putRow(draft: SheetDraft, row: number, booking: Booking, line: string): void {
  draft.row(
    row,
    fitHeight([roomFor(booking.posting.description, "Omschrijving"), roomFor(line, "Begrotingsregel")], 19),
  );
  columns.forEach(({ style, value }, index) => {
    const content = value(booking, line);
    draft.put(row, firstColumn + index, content === "" ? null : content, style);
  });
}

/** What all postings make, and what of that waits for a line: by formula, so that a filter or a correction counts. */
function putSums(draft: SheetDraft, booked: readonly Booking[], lines: readonly string[]): void {
  const sum = (isMeant: (line: string | undefined) => boolean) =>
    booked.reduce((total, { posting }, index) => total + (isMeant(lines[index]) ? posting.amountCents : 0), 0) / 100;
  const put = (column: string, label: string, content: CellContent) => {
    draft.put(rows.sums, columnOf(column) - 1, label, restyle(look.labelBold, { horizontal: "right", border: {} }));
    draft.put(
      rows.sums,
      columnOf(column),
      content,
      restyle(amountCell, { font: { bold: true, size: 11 }, border: {} }),
    );
  };
  const amounts = `${bookingsName}[Bedrag]`;
  put("Bedrag", "Samen", { formula: `SUM(${amounts})`, value: sum(() => true) });
  const open = `SUMIFS(${amounts},${bookingsName}[Begrotingsregel],"${notAssigned}")`;
  put("Bestand", notAssigned, { formula: open, value: sum((line) => line === notAssigned) });
}

function addTable(draft: SheetDraft, bottom: number, booked: readonly Booking[], standing: WorkbookSnapshot): void {
  const places = standingPlaces(standing);
  const continues = booked.length === 0 ? [null] : booked.map(({ nr }) => places.get(nr) ?? null);
  draft.addTable({
    name: bookingsName,
    area: { top: rows.head, left: firstColumn, bottom, right: firstColumn + columns.length - 1 },
    columns: columns.map(({ name }) => ({ name, calculated: null })),
    filterButtons: true,
    ...(places.size === 0 ? {} : { continues }),
  });
}

/** In which body row of the table each number stands now: people sort it, and write beside it. */
function standingPlaces({ sheets }: WorkbookSnapshot): ReadonlyMap<number, number> {
  for (const { cells } of sheets) {
    const head = cells.find(({ value, row, column }) => value === "Nr" && hasOthers(cells, row, column));
    if (head === undefined) continue;
    const below = cells.filter(({ row, column }) => row > head.row && column === head.column);
    return new Map(
      below.flatMap(({ row, value }): [number, number][] =>
        typeof value === "number" ? [[value, row - head.row - 1]] : [],
      ),
    );
  }
  return new Map();
}

function hasOthers(cells: WorkbookSnapshot["sheets"][number]["cells"], row: number, column: number): boolean {
  const heads = new Set(cells.filter((cell) => cell.row === row && cell.column > column).map(({ value }) => value));
  return heads.has("Boekstuk") && heads.has("Begrotingsregel");
}

function colourUnassigned(draft: SheetDraft, bottom: number): void {
  const column = columnOf("Begrotingsregel");
  draft.addConditionalFormat({
    kind: "formula",
    areas: [{ top: rows.body, left: column, bottom, right: column }],
    formula: `${cellAddress(rows.body, column)}="${notAssigned}"`,
    style: { bold: true, color: palette.warningText },
  });
}
