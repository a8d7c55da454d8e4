import { cellAddress } from "../../workbook/a1";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { findTable, type FoundRow, type FoundTable, type PlainValue } from "../kept/read-table";
import { tableMarks } from "../kept/table-marks";
import type { RowMark } from "./row-mark";

/** A cell of the workbook as it stands now. */
export interface StandingCell {
  readonly sheet: string;
  /** A1 without `$`. */
  readonly cell: string;
  /** Null when it is empty. */
  readonly value: PlainValue | null;
}

interface StandingTable {
  readonly table: FoundTable;
  /** The first row for each combination of keys, by the heads that these stand under. */
  readonly byKeys: Map<string, ReadonlyMap<string, FoundRow>>;
}

/** The tables of a workbook as people left them: sorted, moved, with columns in between. Each is looked up once. */
export class StandingTables {
  private readonly sheets: WorkbookSnapshot["sheets"];
  private readonly tables = new Map<RowMark["table"], StandingTable | null>();

  constructor({ sheets }: Pick<WorkbookSnapshot, "sheets">) {
    this.sheets = sheets;
  }

  /** The cell of the first mark whose row is there; null when none is. */
  find(marks: readonly RowMark[]): StandingCell | null {
    for (const mark of marks) {
      const standing = this.table(mark.table);
      const found = standing === null ? null : cellIn(standing, mark);
      if (found !== null) return found;
    }
    return null;
  }

  private table(name: RowMark["table"]): StandingTable | null {
    const known = this.tables.get(name);
    if (known !== undefined) return known;
    const table = findTable(this.sheets, tableMarks[name]);
    const standing = table === null ? null : { table, byKeys: new Map<string, ReadonlyMap<string, FoundRow>>() };
    this.tables.set(name, standing);
    return standing;
  }
}

function cellIn(standing: StandingTable, { column, keys }: RowMark): StandingCell | null {
  const { sheet, head } = standing.table;
  const heads = Object.keys(keys);
  const row = rowsBy(standing, heads).get(keyOf(heads.map((name) => keys[name])));
  const at = sheet.cells.find((cell) => cell.row === head && cell.value === column)?.column;
  if (row === undefined || at === undefined) return null;
  return { sheet: sheet.name, cell: cellAddress(head + 1 + row.place, at), value: row.values.get(column) ?? null };
}

function rowsBy({ table, byKeys }: StandingTable, heads: readonly string[]): ReadonlyMap<string, FoundRow> {
  const name = heads.join("\n");
  const known = byKeys.get(name);
  if (known !== undefined) return known;
  const rows = new Map(table.rows.toReversed().map((row) => [keyOf(heads.map((head) => row.values.get(head))), row]));
  byKeys.set(name, rows);
  return rows;
}

function keyOf(values: readonly (PlainValue | undefined)[]): string {
  return values.map((value) => String(value ?? "")).join("\n");
}
