/** Excel's own bounds. */
export const maxRows = 1_048_576;
export const maxColumns = 16_384;

/** A rectangle of cells, zero-based, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** "A" for 0, "XFD" for 16383. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "C5" for row 4, column 2 (zero-based). */
export function cellAddress(row: number, column: number): string {
  return columnName(column) + (row + 1);
}

/** "C5:H9", or "C5" for a single cell. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.top, area.left);
  const last = cellAddress(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** The zero-based cell of "C5", "$C$5"; null when the text is no cell inside Excel's bounds. */
export function parseCell(address: string): { readonly row: number; readonly column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(address);
  if (match === null) return null;
  let column = 0;
  for (const letter of (match[1] ?? "").toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]) - 1;
  return row < maxRows && column <= maxColumns ? { row, column: column - 1 } : null;
}

/** The area of "C5:H9" or "C5"; null when it is neither. */
export function parseArea(address: string): Area | null {
  const [from, to = from, more] = address.split(":");
  const first = parseCell(from ?? "");
  const last = parseCell(to ?? "");
  if (first === null || last === null || more !== undefined) return null;
  return {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
}

/** A sheet name as it stands in a formula: quoted where Excel asks for it. */
export function quoteSheet(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && parseCell(name) === null ? name : `'${name.replaceAll("'", "''")}'`;
}
