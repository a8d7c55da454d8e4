import { cellAddress } from "../workbook/a1";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { findSheets } from "./find-sheets";
import { handedInStatus, metaKeys, stampKeys, type StampKind } from "./meta-sheet";
import type { SubmissionStamp } from "./submission";

/** Texts to write into the workbook's own memory. */
export interface MemoryCells {
  readonly sheet: string;
  readonly cells: readonly { readonly cell: string; readonly value: string }[];
}

/**
 * What keeps a stamp in an open workbook: known keys get another value, new ones a row of their own below the last.
 * They are written all at once, because a stamp counts only when it is whole. Null when the workbook has lost its memory.
 */
export function stampCells(
  snapshot: WorkbookSnapshot,
  stamp: SubmissionStamp,
  kind: StampKind = "plan",
): MemoryCells | null {
  const { meta } = findSheets(snapshot);
  if (meta === null) return null;
  const keys = stampKeys[kind];
  const rowOf = new Map(meta.cells.filter(({ column }) => column === 0).map(({ row, value }) => [value, row]));
  let next = Math.max(0, ...rowOf.values()) + 1;
  const write = (key: string, value: string) => {
    const known = rowOf.get(key);
    if (known !== undefined) return [{ cell: cellAddress(known, 1), value }];
    const row = next++;
    return [
      { cell: cellAddress(row, 0), value: key },
      { cell: cellAddress(row, 1), value },
    ];
  };
  return {
    sheet: meta.name,
    cells: [
      ...(kind === "plan" ? write(metaKeys.status, handedInStatus) : []),
      ...write(keys.id, stamp.id),
      ...write(keys.submittedAt, stamp.submittedAt),
      ...write(keys.digest, stamp.digest),
    ],
  };
}
