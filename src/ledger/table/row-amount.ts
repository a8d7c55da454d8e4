import { centsOf, centsOfNumber } from "../amount-text";
import type { ColumnMapping } from "./column-mapping";
import { cellText, type TableCell } from "./table-row";

/** What a row books, in cents; `lost` when a cell with an amount cannot be read; null when no cell has one. */
export type RowAmount = { readonly debit: number; readonly credit: number } | "lost" | null;

/** D or C, as programs abbreviate them; null for anything else. */
export function sideOf(text: string): "D" | "C" | null {
  const found = /^(?:(d|deb|debet|debit)|(c|cr|cred|credit))\.?$/i.exec(text);
  if (found === null) return null;
  return found[1] === undefined ? "C" : "D";
}

/** Reads the amount of a row: from debit and credit, from an amount with its side, or from an amount with its sign. */
export function rowAmount(cells: readonly TableCell[], mapping: ColumnMapping): RowAmount {
  const { columns } = mapping;
  const read = (column: number | undefined) =>
    column === undefined ? null : cellCents(cells[column] ?? null, mapping.decimal);
  if (columns.amount === undefined) {
    const [debit, credit] = [read(columns.debit), read(columns.credit)];
    if (debit === "lost" || credit === "lost") return "lost";
    return debit === null && credit === null ? null : { debit: debit ?? 0, credit: credit ?? 0 };
  }
  const amount = read(columns.amount);
  if (amount === null || amount === "lost") return amount;
  return columns.side === undefined ? bySign(amount) : bySide(amount, cellText(cells[columns.side]), mapping.signed);
}

function bySide(amount: number, text: string, signed: boolean): RowAmount {
  if (text === "") return bySign(amount);
  const side = sideOf(text);
  if (side === null) return "lost";
  return side === "D" ? { debit: amount, credit: 0 } : { debit: 0, credit: signed ? -amount : amount };
}

function bySign(amount: number): RowAmount {
  return amount < 0 ? { debit: 0, credit: -amount } : { debit: amount, credit: 0 };
}

function cellCents(cell: TableCell, decimal: "," | "."): number | "lost" | null {
  if (typeof cell === "number") return centsOfNumber(cell) ?? "lost";
  if (cell !== null && typeof cell === "object") return "lost";
  const text = cellText(cell);
  return text === "" ? null : (centsOf(text, decimal) ?? "lost");
}
