import { cellAddress } from "../../workbook/a1";
import type { CellValue, SheetSnapshot, SnapshotCell, WorkbookSnapshot } from "../../workbook/snapshot";
import { plainValue, rowsOf } from "../kept/read-table";
import type { RowMark } from "./row-mark";

/** A cell of the workbook as it stands now. */
export interface StandingCell {
  readonly sheet: string;
  /** A1 without `$`. */
  readonly cell: string;
  /** Null when it is empty. */
  readonly value: CellValue | null;
}

/** The tables of a workbook as people left them: sorted, moved, with columns in between. */
export class StandingTables {
  private readonly sheets: readonly SheetSnapshot[];
  private readonly tables = new Map<string, StandingTable | null>();

  constructor({ sheets }: Pick<WorkbookSnapshot, "sheets">) {
    this.sheets = sheets;
  }

  /** The cell of the first mark whose row is there; null when none is. */
  find(marks: readonly RowMark[]): StandingCell | null {
    for (const mark of marks) {
      const found = this.table([...mark.heads, mark.column, ...Object.keys(mark.keys)])?.find(mark) ?? null;
      if (found !== null) return found;
    }
    return null;
  }

  private table(heads: readonly string[]): StandingTable | null {
    const key = heads.join("\n");
    const known = this.tables.get(key);
    if (known !== undefined) return known;
    const found = this.sheets.map((sheet) => tableOn(sheet, heads)).find((table) => table !== null) ?? null;
    this.tables.set(key, found);
    return found;
  }
}

/** The table under a row of heads. */
export class StandingTable {
  readonly sheet: string;
  /** Zero-based column of each head. */
  readonly heads: ReadonlyMap<string, number>;
  readonly headRow: number;
  private readonly body: readonly (readonly SnapshotCell[])[];
  private readonly byKeys = new Map<string, ReadonlyMap<string, readonly SnapshotCell[]>>();

  constructor(sheet: string, head: readonly SnapshotCell[], body: readonly (readonly SnapshotCell[])[]) {
    this.sheet = sheet;
    this.heads = new Map(head.map(({ column, value }) => [String(plainValue(value)), column]));
    this.headRow = head[0]?.row ?? 0;
    this.body = body;
  }

  find({ keys, column }: RowMark): StandingCell | null {
    const heads = Object.keys(keys);
    const row = this.rowsBy(heads).get(heads.map((head) => keys[head]).join("\n"));
    const [first] = row ?? [];
    const at = this.heads.get(column);
    if (first === undefined || at === undefined) return null;
    return { sheet: this.sheet, cell: cellAddress(first.row, at), value: valueAt(row, at) };
  }

  /** The first row for each combination of what stands under these heads. */
  private rowsBy(heads: readonly string[]): ReadonlyMap<string, readonly SnapshotCell[]> {
    const name = heads.join("\n");
    const known = this.byKeys.get(name);
    if (known !== undefined) return known;
    const rows = new Map(this.body.toReversed().map((row) => [heads.map((head) => this.textAt(row, head)).join("\n"), row]));
    this.byKeys.set(name, rows);
    return rows;
  } // prettier-ignore

  private textAt(row: readonly SnapshotCell[], head: string): string {
    return String(plainValue(valueAt(row, this.heads.get(head)) ?? ""));
  }
}

/** The table whose head row holds all these names; null when there is none on this sheet. */
export function tableOn(sheet: SheetSnapshot, heads: readonly string[]): StandingTable | null {
  const rows = [...rowsOf(sheet).values()];
  const at = rows.findIndex((cells) => heads.every((head) => cells.some(({ value }) => value === head)));
  const head = rows[at];
  return head === undefined ? null : new StandingTable(sheet.name, head, rows.slice(at + 1));
}

function valueAt(row: readonly SnapshotCell[] | undefined, column: number | undefined): CellValue | null {
  return row?.find((cell) => cell.column === column)?.value ?? null;
}
