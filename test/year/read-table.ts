import * as sheetJs from "@e965/xlsx";

/** A row of a table: values by column name, as another library reads them. */
export type TableRow = Readonly<Record<string, unknown>> & { readonly at: number };

/** Where a table stands, and its rows; its head is the first row with this name in it. */
export interface ReadTable {
  readonly head: readonly string[];
  /** A1 of the head's first cell, without `$`. */
  readonly corner: string;
  readonly rows: readonly TableRow[];
  /** The A1 address of a cell of the table. */
  readonly cell: (row: TableRow, column: string) => string;
  /** Head and body, as A1. */
  readonly area: string;
}

/** Reads one of the tables of a regional workbook by another library than ours. */
export function readTable(bytes: Uint8Array, sheet: string, mark = "School"): ReadTable {
  const cells = sheetJs.read(bytes, { type: "array" }).Sheets[sheet];
  if (cells === undefined) throw new Error(`no sheet ${sheet}`);
  const grid: (string | number | boolean | undefined)[][] = sheetJs.utils.sheet_to_json(cells, {
    header: 1,
    raw: true,
    blankrows: true,
  });
  // What the library gives begins where the used cells begin.
  const first = sheetJs.utils.decode_range(cells["!ref"] ?? "A1").s;
  const head = grid.findIndex((row) => row.includes(mark) && row.length > 4);
  const names = (grid[head] ?? []).map((name) => (name === undefined ? "" : String(name)));
  const left = names.findIndex((name) => name !== "");
  const rows = grid.slice(head + 1).flatMap((row, index): TableRow[] => {
    if (row.every((value) => value === undefined || value === "")) return [];
    const values = names.flatMap((name, column) =>
      name === "" || row[column] === undefined ? [] : [[name, row[column]]],
    );
    return [{ ...(Object.fromEntries(values) as Record<string, unknown>), at: first.r + head + 1 + index }];
  });
  const address = (row: number, column: number) => sheetJs.utils.encode_cell({ r: row, c: first.c + column });
  const last = rows.at(-1)?.at ?? first.r + head;
  return {
    head: names.slice(left),
    corner: address(first.r + head, left),
    rows,
    cell: (row, column) => address(row.at, names.indexOf(column)),
    area: `${address(first.r + head, left)}:${address(last, names.length - 1)}`,
  };
}
