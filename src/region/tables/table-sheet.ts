import type { Area } from "../../workbook/a1";
import type {
  BodyRow, CellContent, CellDescription, Hyperlink, PrintDescription, SheetDescription, ValidationDescription,
} from "../../workbook/description"; // prettier-ignore
import { look, palette, restyle } from "../../workbook/look";
import { pagesAcross } from "../../workbook/pages-across";
import { SheetDraft } from "../../workbook/sheet-draft";
import { cellText } from "../cell-text";
import { ShownRow } from "./shown-row";
import { linkedCell, shownValue, type TableColumn } from "./table-column";

/** A sheet with one table on it. The table has the name of the sheet. */
export interface TableSheet<Row> {
  readonly name: string;
  /** Where the sheet has a name that no table can have. */
  readonly sheetName?: string;
  readonly subtitle: CellContent;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly (Row | ShownRow)[];
  /** Per row the place of the row of the standing table that it continues; null, or left out, for new rows. */
  readonly continues?: readonly (number | null)[];
  /** What stands above the first column; own columns always have their own band. */
  readonly band: string;
  readonly headHeight: number;
  readonly rowHeight: (row: Row) => number;
  /** Columns that stay in view, up to and including this one. */
  readonly frozenThrough: string;
  /** Last column that is printed. */
  readonly printedThrough: string;
  readonly footer: string;
}

const rows = { spacer: 0, title: 1, subtitle: 2, band: 3, head: 4, firstBody: 5 } as const;
const firstColumn = 1;
const shownRowHeight = 19;
/** Excel keeps at most 65,530 links on a sheet; the path stands in the cell all the same. */
const mostLinks = 65_000;
const ownBand = "Van jou: blijft altijd bewaard";
const subtitleStyle = look.subtitle;
const bandStyle = restyle(look.help, { vertical: "bottom", wrap: false, indent: 1 });
const ownBandStyle = restyle(bandStyle, { font: { bold: true, color: palette.ink } });

/** Where a column of a table sheet has its values; head excluded. A table without rows has one blank body row. */
export function bodyOf<Row>({ columns, rows: body }: TableSheet<Row>, name: string): Area {
  const column = firstColumn + columns.findIndex((each) => each.name === name);
  const bottom = rows.firstBody + Math.max(body.length, 1) - 1;
  return { top: rows.firstBody, left: column, bottom, right: column };
}

/** Starts a sheet with a title, a subtitle and the table; `settle` describes it. */
export function draftTableSheet<Row>(sheet: TableSheet<Row>): SheetDraft {
  const draft = new SheetDraft(sheet.sheetName ?? sheet.name);
  draft.setColumns(widthsOf(sheet));
  putTop(draft, sheet);
  sheet.columns.forEach((column, index) => {
    draft.put(rows.head, firstColumn + index, column.name, column.headStyle);
  });
  draft.row(rows.head, sheet.headHeight);
  if (sheet.rows.length === 0) putBlankRow(draft, sheet);
  else putBody(draft, sheet);
  addTable(draft, sheet);
  addChoices(draft, sheet);
  return draft;
}

/** The finished sheet: open for sorting and filtering, printed on A4 landscape with its head on each page. */
export function settle<Row>(draft: SheetDraft, sheet: TableSheet<Row>): SheetDescription {
  const { left: frozen, bottom } = bodyOf(sheet, sheet.frozenThrough);
  const { left: printed } = bodyOf(sheet, sheet.printedThrough);
  return draft.describe({
    visibility: "visible",
    tabColor: null,
    defaultRowHeight: 15,
    freeze: { rows: rows.firstBody, columns: frozen + 1 },
    protection: null,
    print: {
      orientation: "landscape",
      area: { top: 0, left: 0, bottom, right: printed },
      repeatRows: { first: rows.band, last: rows.head },
      ...across(sheet, frozen, printed),
      footer: { left: sheet.footer },
      breaksAfter: [],
    },
  });
}

const widthsOf = <Row>({ columns }: TableSheet<Row>): readonly number[] => [2, ...columns.map(({ width }) => width)];

/** A table that is too wide for one page goes on beside it, with the columns that also stay in view on the screen. */
function across<Row>(sheet: TableSheet<Row>, frozen: number, printed: number): Pick<PrintDescription, "across"> {
  const pages = pagesAcross(widthsOf(sheet).slice(0, printed + 1), frozen + 1);
  return pages === 1 ? {} : { across: { pages, repeatColumns: { first: 0, last: frozen } } };
}

function putTop<Row>(draft: SheetDraft, { subtitle, columns, band }: TableSheet<Row>): void {
  draft.row(rows.spacer, 8);
  draft.put(rows.title, firstColumn, draft.name, look.title);
  draft.row(rows.title, 32);
  draft.put(rows.subtitle, firstColumn, subtitle, subtitleStyle);
  draft.row(rows.subtitle, 18);
  draft.put(rows.band, firstColumn, band, bandStyle);
  draft.row(rows.band, 18);
  const own = columns.findIndex((column) => column.own !== null);
  if (own !== -1) draft.put(rows.band, firstColumn + own, ownBand, ownBandStyle);
}

function putBody<Row>(draft: SheetDraft, sheet: TableSheet<Row>): void {
  sheet.rows.forEach((row, index) => {
    draft.row(rows.firstBody + index, row instanceof ShownRow ? shownRowHeight : sheet.rowHeight(row));
  });
  const columns = sheet.columns.map((each, offset) => [firstColumn + offset, each] as const);
  const linking = columns.filter(([, { link }]) => link !== null);
  draft.putBody({
    rows: () => bodyRows(sheet, columns),
    linked: linking.length === 0 ? null : () => bodyRows(sheet, linking),
    styles: [...sheet.columns.map(({ style }) => style), ...(linking.length === 0 ? [] : [linkedCell])],
    area: { ...tableArea(sheet), top: rows.firstBody },
  });
}

type PlacedColumn<Row> = readonly [column: number, of: TableColumn<Row>];

function* bodyRows<Row>(sheet: TableSheet<Row>, columns: readonly PlacedColumn<Row>[]): Generator<BodyRow> {
  let links = 0;
  for (const [index, each] of sheet.rows.entries()) {
    const row = rows.firstBody + index;
    const cells = columns.map(([column, of]): CellDescription => {
      const content = contentOf(of, each);
      const hyperlink = content === null || links >= mostLinks ? null : linkOf(of, each);
      if (hyperlink === null) return { row, column, content, style: of.style };
      links++;
      return { row, column, content, style: linkedCell, hyperlink };
    });
    yield { row, cells };
  }
}

function contentOf<Row>(column: TableColumn<Row>, row: Row | ShownRow): CellContent | null {
  const { value, calculated } = column;
  const content = row instanceof ShownRow ? shownValue(column, row.cells) : value(row);
  if (calculated !== null && (typeof content === "number" || typeof content === "string"))
    return { formula: calculated, value: content };
  return typeof content === "string" ? blankOrText(content) : content;
}

function blankOrText(text: string): string | null {
  return text === "" ? null : cellText(text);
}

function linkOf<Row>({ link }: TableColumn<Row>, row: Row | ShownRow): Hyperlink | null {
  return link === null || row instanceof ShownRow ? null : link(row);
}

function putBlankRow<Row>(draft: SheetDraft, { columns }: TableSheet<Row>): void {
  draft.row(rows.firstBody, shownRowHeight);
  columns.forEach(({ style, calculated, resultFor }, offset) => {
    const content = calculated === null ? null : { formula: calculated, value: resultFor?.({}) ?? 0 };
    draft.put(rows.firstBody, firstColumn + offset, content, style);
  });
}

/** The whole table, head included. */
function tableArea<Row>(sheet: TableSheet<Row>): Area {
  const { bottom } = bodyOf(sheet, sheet.frozenThrough);
  return { top: rows.head, left: firstColumn, bottom, right: firstColumn + sheet.columns.length - 1 };
}

function addTable<Row>(draft: SheetDraft, sheet: TableSheet<Row>): void {
  const { continues } = sheet;
  draft.addTable({
    name: sheet.name,
    area: tableArea(sheet),
    columns: sheet.columns.map(({ name, calculated }) => ({ name, calculated })),
    filterButtons: true,
    ...(continues === undefined || continues.length === 0 ? {} : { continues }),
  });
}

/** Own columns offer their choices, and let people type something else. */
function addChoices<Row>(draft: SheetDraft, sheet: TableSheet<Row>): void {
  for (const { name, own } of sheet.columns) {
    if (own === null || own.choices === null) continue;
    draft.addValidation(choice(bodyOf(sheet, name), name, own.choices));
  }
}

function choice(area: Area, name: string, values: readonly string[]): ValidationDescription {
  const text = `Gebruikelijk is: ${values.join(", ")}. Iets anders mag, maar telt dan nergens in mee.`;
  return {
    areas: [area],
    rule: { kind: "list", values },
    prompt: null,
    alert: { style: "warning", title: name, text },
  };
}
