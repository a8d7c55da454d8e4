import { findProgramme, programmes } from "../domain/programmes/programmes";
import type { Programme } from "../domain/programme";
import type { SheetSnapshot } from "../workbook/snapshot";
import { metaKeys, stampKeys, type StampKind } from "./meta-sheet";
import { ownCopy } from "./own-copy";
import { programmePrefix, type CellScalar } from "./programme-cells";
import { programmeFromCells } from "./programme-from-cells";
import { programmeMark } from "./programme-mark";
import type { SubmissionStamp } from "./submission";

/** What the very hidden sheet remembers. */
export interface WorkbookMemory {
  /** Null when the sheet is gone or no longer says so. */
  readonly templateVersion: number | null;
  readonly programme: Programme;
  /** `own`: carried by the workbook; `assumed`: the workbook lost it, so the newest programme is taken. */
  readonly programmeSource: "own" | "assumed";
  /** True when somebody changed the rows of the programme after they were written. */
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
    ...readProgramme(rows, rows.get(metaKeys.programmeMark)),
    stamp: readStamp(rows, "plan"),
    evaluationStamp: readStamp(rows, "evaluation"),
  };
}

type ReadProgramme = Pick<WorkbookMemory, "programme" | "programmeSource" | "programmeChanged">;

type Rows = readonly (readonly [key: string, value: CellScalar])[];

/** Files of one round carry the same rows: the same rows give the same object, and what was prepared for it serves again. */
const readBefore: { readonly rows: Rows; readonly read: ReadProgramme }[] = [];
const mostRemembered = 20;

function readProgramme(rows: ReadonlyMap<string, CellScalar>, mark: CellScalar | undefined): ReadProgramme {
  const own = [...rows].filter(([key]) => key.startsWith(`${programmePrefix}.`));
  const marked: Rows = mark === undefined ? own : [...own, [metaKeys.programmeMark, mark]];
  const known = readBefore.find((each) => isSame(each.rows, marked));
  if (known !== undefined) return known.read;
  const read = interpret(own, mark);
  readBefore.unshift({ rows: marked, read });
  readBefore.length = Math.min(readBefore.length, mostRemembered);
  return read;
}

function isSame(left: Rows, right: Rows): boolean {
  return (
    left.length === right.length &&
    left.every(([key, value], index) => key === right[index]?.[0] && value === right[index][1])
  );
}

function interpret(rows: Rows, mark: CellScalar | undefined): ReadProgramme {
  const cells = new Map(rows);
  const known = findProgramme(String(cells.get(`${programmePrefix}.id`)));
  const own = programmeFromCells(cells);
  if (own === null) return { programme: known ?? programmes[0], programmeSource: "assumed", programmeChanged: false };
  // A template may be issued with other lists and amounts than ours; nobody may change them afterwards.
  const programmeChanged = mark === undefined ? hasOtherAmount(own, known) : mark !== programmeMark(rows);
  return { programme: own, programmeSource: "own", programmeChanged };
}

/** All that can be said of a template without a mark. */
function hasOtherAmount(own: Programme, known: Programme | null): boolean {
  return known !== null && known.version === own.version && known.grantCents !== own.grantCents;
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
