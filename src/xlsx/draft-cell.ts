import type { CellValue, SnapshotCell } from "../workbook/snapshot";

/** A cell while it is being read: a shared string and the reach of an array formula are known only later. */
export interface DraftCell extends SnapshotCell {
  value: CellValue;
  isFormula: boolean;
}
