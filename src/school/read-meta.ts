import { findProgramme, programmes } from "../domain/programmes/programmes";
import type { Programme } from "../domain/programme";
import type { SheetSnapshot } from "../workbook/snapshot";
import { metaKeys } from "./meta-sheet";
import { flatten, programmeFromCells, programmePrefix, type CellScalar } from "./programme-cells";
import type { SubmissionStamp } from "./submission";

/** What the very hidden sheet remembers. */
export interface WorkbookMemory {
  /** Null when the sheet is gone or no longer says so. */
  readonly templateVersion: number | null;
  readonly programme: Programme;
  /** `own`: carried by the workbook; `assumed`: the workbook lost it, so the newest programme is taken. */
  readonly programmeSource: "own" | "assumed";
  /** True when the workbook's programme bears the name and version of a known one, but says something else. */
  readonly programmeChanged: boolean;
  readonly stamp: SubmissionStamp | null;
}

export function readMemory(sheet: SheetSnapshot | null): WorkbookMemory {
  const rows = keyValueRows(sheet);
  const template = rows.get(metaKeys.template);
  return {
    templateVersion: typeof template === "number" ? template : null,
    ...readProgramme(rows),
    stamp: readStamp(rows),
  };
}

/** A known programme comes back as itself, so that what was prepared for it can be used again for the next file. */
function readProgramme(
  rows: ReadonlyMap<string, CellScalar>,
): Pick<WorkbookMemory, "programme" | "programmeSource" | "programmeChanged"> {
  const known = findProgramme(String(rows.get(`${programmePrefix}.id`)));
  if (known !== null && saysTheSame(rows, known))
    return { programme: known, programmeSource: "own", programmeChanged: false };
  const own = programmeFromCells(rows);
  if (own === null) return { programme: known ?? programmes[0], programmeSource: "assumed", programmeChanged: false };
  return { programme: own, programmeSource: "own", programmeChanged: known?.version === own.version };
}

const cellsOfKnown = new Map<string, readonly (readonly [string, CellScalar])[]>();

function saysTheSame(rows: ReadonlyMap<string, CellScalar>, known: Programme): boolean {
  const expected = cellsOfKnown.get(known.id) ?? flatten(known, programmePrefix);
  cellsOfKnown.set(known.id, expected);
  const own = [...rows.keys()].filter((key) => key.startsWith(`${programmePrefix}.`));
  return own.length === expected.length && expected.every(([key, value]) => rows.get(key) === value);
}

function keyValueRows(sheet: SheetSnapshot | null): ReadonlyMap<string, CellScalar> {
  const keys = new Map<number, string>();
  const rows = new Map<string, CellScalar>();
  for (const { row, column, value } of sheet?.cells ?? []) {
    if (column === 0 && typeof value === "string") keys.set(row, value);
    const key = keys.get(row);
    if (column === 1 && key !== undefined && typeof value !== "object") rows.set(key, value);
  }
  return rows;
}

function readStamp(rows: ReadonlyMap<string, CellScalar>): SubmissionStamp | null {
  const [id, submittedAt, digest] = [metaKeys.submissionId, metaKeys.submittedAt, metaKeys.digest].map((key) =>
    rows.get(key),
  );
  if (typeof id !== "string" || typeof submittedAt !== "string" || typeof digest !== "string") return null;
  return Number.isNaN(Date.parse(submittedAt)) ? null : { id, submittedAt, digest };
}
