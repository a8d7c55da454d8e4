import { findProgramme, programmes } from "../domain/programmes/programmes";
import type { Programme } from "../domain/programme";
import type { SheetSnapshot } from "../workbook/snapshot";
import { metaKeys, stampKeys, type StampKind } from "./meta-sheet";
import { ownCopy } from "./own-copy";
import { programmeFromCells, programmePrefix, type CellScalar } from "./programme-cells";
import type { SubmissionStamp } from "./submission";

/** What the very hidden sheet remembers. */
export interface WorkbookMemory {
  /** Null when the sheet is gone or no longer says so. */
  readonly templateVersion: number | null;
  readonly programme: Programme;
  /** `own`: carried by the workbook; `assumed`: the workbook lost it, so the newest programme is taken. */
  readonly programmeSource: "own" | "assumed";
  /** True when the workbook's programme bears the name and version of a known one, but another amount. */
  readonly programmeChanged: boolean;
  readonly stamp: SubmissionStamp | null;
  /** Of the year end. */
  readonly evaluationStamp: SubmissionStamp | null;
}

export function readMemory(sheet: SheetSnapshot | null): WorkbookMemory {
  const rows = keyValueRows(sheet);
  const template = rows.get(metaKeys.template);
  return {
    templateVersion: typeof template === "number" ? template : null,
    ...readProgramme(rows),
    stamp: readStamp(rows, "plan"),
    evaluationStamp: readStamp(rows, "evaluation"),
  };
}

type ReadProgramme = Pick<WorkbookMemory, "programme" | "programmeSource" | "programmeChanged">;

type Rows = readonly (readonly [key: string, value: CellScalar])[];

/** Files of one round carry the same rows: the same rows give the same object, and what was prepared for it serves again. */
const readBefore: { readonly rows: Rows; readonly read: ReadProgramme }[] = [];
const mostRemembered = 20;

function readProgramme(rows: ReadonlyMap<string, CellScalar>): ReadProgramme {
  const own = [...rows].filter(([key]) => key.startsWith(`${programmePrefix}.`));
  const known = readBefore.find((each) => isSame(each.rows, own));
  if (known !== undefined) return known.read;
  const read = interpret(new Map(own));
  readBefore.unshift({ rows: own, read });
  readBefore.length = Math.min(readBefore.length, mostRemembered);
  return read;
}

function isSame(left: Rows, right: Rows): boolean {
  return (
    left.length === right.length &&
    left.every(([key, value], index) => key === right[index]?.[0] && value === right[index][1])
  );
}

function interpret(rows: ReadonlyMap<string, CellScalar>): ReadProgramme {
  const known = findProgramme(String(rows.get(`${programmePrefix}.id`)));
  const own = programmeFromCells(rows);
  if (own === null) return { programme: known ?? programmes[0], programmeSource: "assumed", programmeChanged: false };
  // Lists and deadline are SPPOH's to set in the template it issues; the amount is what a school must not set for itself.
  const programmeChanged = known !== null && known.version === own.version && known.grantCents !== own.grantCents;
  return { programme: own, programmeSource: "own", programmeChanged };
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

function readStamp(rows: ReadonlyMap<string, CellScalar>, kind: StampKind): SubmissionStamp | null {
  const keys = stampKeys[kind];
  const [id, submittedAt, digest] = [rows.get(keys.id), rows.get(keys.submittedAt), rows.get(keys.digest)];
  if (typeof id !== "string" || typeof submittedAt !== "string" || typeof digest !== "string") return null;
  if (Number.isNaN(Date.parse(submittedAt))) return null;
  return { id: ownCopy(id), submittedAt: ownCopy(submittedAt), digest: ownCopy(digest) };
}
