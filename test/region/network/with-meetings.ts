import type { WorkbookSnapshot } from "../../../src/workbook/snapshot";

/** The workbook after someone put these days, as Excel counts them, in the boxes for the meetings on Instellingen. */
export function withMeetings(snapshot: WorkbookSnapshot, days: readonly number[]): WorkbookSnapshot {
  const settings = snapshot.sheets.find(({ name }) => name === "Instellingen");
  const head = settings?.cells.find(({ value }) => typeof value === "string" && /leernetwerk/i.test(value));
  if (settings === undefined || head === undefined) throw new RangeError("no place for meetings");
  const others = settings.cells.filter(({ row, column }) => column !== head.column || row <= head.row);
  const typed = days.map((value, index) => ({ row: head.row + 1 + index, column: head.column, value, isFormula: false }));
  const cells = [...others, ...typed].sort((left, right) => left.row - right.row || left.column - right.column);
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => (sheet === settings ? { ...sheet, cells } : sheet)) };
} // prettier-ignore
