/** A column of a table in a formula: `Inzendingen[Arr. nu]`. */
export function tableColumn(table: string, column: string): string {
  return `${table}[${escaped(column)}]`;
}

/** A column of the formula's own row: `Inzendingen[[#This Row],[Status]]`. */
export function inThisRow(table: string, column: string): string {
  return `${table}[[#This Row],[${escaped(column)}]]`;
}

/** Characters with a meaning in such references are marked by an apostrophe. */
function escaped(column: string): string {
  return column.replace(/['#[\]@]/g, "'$&");
}
