import { cellAddress, type Area } from "../../workbook/a1";
import type { SheetDescription, TableDescription } from "../../workbook/description";
import { WorkbookError } from "../../workbook/workbook-error";
import { isSame } from "./match-sheets";
import { readTablePlace, type StandingSheet, type StandingTable, type TablePlace } from "./standing-workbook";

/** Where the parts of a described sheet go on the sheet that stands. */
export interface SheetPlacement {
  /** Rows that all moved down, because someone put rows above the table. */
  readonly rows: number;
  readonly tables: readonly TablePlacement[];
}

export interface TablePlacement {
  readonly described: TableDescription;
  readonly table: StandingTable;
  readonly standing: TablePlace;
  /** From its head to its last row, as it will stand. */
  readonly area: Area;
  /** From left to right, as they will stand. */
  readonly columns: readonly PlacedColumn[];
  /** The sheet row that each new row continues, from the top; null for a new one. */
  readonly continues: readonly (number | null)[];
}

export interface PlacedColumn {
  readonly name: string;
  /** Which described column it is; null for one of the controller's. */
  readonly described: number | null;
  /** False for a column that comes to stand at the right end. */
  readonly isStanding: boolean;
}

/** Finds where the tables of a described sheet stand, and so where everything on it goes. Throws as `readTablePlace` does, or "foreign-content". */
export function placeSheet(sheet: SheetDescription, standing: StandingSheet | null): SheetPlacement {
  const found = sheet.tables.flatMap((described) => {
    const table = standing?.tables.find(({ name }) => isSame(name, described.name));
    if (standing === null || table === undefined) return [];
    const place = readTablePlace(table);
    refuseOtherSpelling(described, place, standing.name);
    return [{ described, table, standing: place }];
  });
  const [first] = [...found].sort((one, other) => one.described.area.top - other.described.area.top);
  const rows = first === undefined ? 0 : first.standing.area.top - first.described.area.top;
  return { rows, tables: found.map((each) => ({ ...each, ...placeTable(each, rows) })) };
}

type FoundTable = Pick<TablePlacement, "described" | "standing">;

function placeTable({ described, standing }: FoundTable, rows: number) {
  const columns = placeColumns(described, standing.columns);
  const top = described.area.top + rows;
  const left = standing.area.left;
  const height = described.area.bottom - described.area.top;
  const continues = Array.from({ length: height }, (_, index) => {
    const row = described.continues?.[index] ?? null;
    return row === null ? null : standing.area.top + 1 + row;
  });
  return { columns, continues, area: { top, left, bottom: top + height, right: left + columns.length - 1 } };
}

/** The columns that stand, in their order, and then the described ones that are not among them. */
function placeColumns({ columns }: TableDescription, standing: readonly string[]): readonly PlacedColumn[] {
  const kept = standing.map((name): PlacedColumn => {
    const described = columns.findIndex((column) => isSame(column.name, name));
    const own = columns[described];
    return own === undefined ? { name, described: null, isStanding: true } : { name: own.name, described, isStanding: true };
  });
  const added = columns.flatMap(({ name }, described): PlacedColumn[] =>
    standing.some((each) => isSame(each, name)) ? [] : [{ name, described, isStanding: false }],
  );
  return [...kept, ...added];
} // prettier-ignore

/** Excel takes "besluit" for "Besluit", where whoever reads by name does not: what is typed there would be lost. */
function refuseOtherSpelling({ columns }: TableDescription, { columns: names, area }: TablePlace, sheet: string): void {
  const other = names.findIndex((name) => columns.some((own) => isSame(own.name, name) && own.name !== name));
  if (other === -1) return;
  throw new WorkbookError("foreign-content", `cell ${sheet}!${cellAddress(area.top, area.left + other)}`);
}

/** The column of the sheet where each described column of a table will stand. */
export function columnsOf({ described, area, columns }: TablePlacement): readonly number[] {
  return described.columns.map((_, index) => area.left + columns.findIndex((column) => column.described === index));
}
