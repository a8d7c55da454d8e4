import type { SnapshotCell } from "../workbook/snapshot";

/** A cell while its sheet is being read: the reach of an array formula is known only later. */
export interface DraftCell extends SnapshotCell {
  isFormula: boolean;
}
