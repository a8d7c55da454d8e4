import { findProgramme, programmes } from "../domain/programmes/programmes";
import type { Programme } from "../domain/programme";
import { version } from "../texts/version";
import type { SheetSnapshot, SnapshotCell } from "../workbook/snapshot";
import { templateVersion } from "./form-sheets";
import { draftStatus, metaKeys, stampKeys, type StampKind } from "./meta-sheet";
import { isLaterVersion, isVersion } from "./newer-version";
import { ownCopy } from "./own-copy";
import { programmePrefix, type CellScalar } from "./programme-cells";
import { programmeFromCells } from "./programme-from-cells";
import { programmeMark } from "./programme-mark";
import type { SubmissionStamp } from "./submission";
import { hasUnknownParts } from "./unknown-parts";

/** What the very hidden sheet remembers. */
export interface WorkbookMemory {
  /** Null when the sheet is gone or no longer says so. */
  readonly templateVersion: number | null;
  /** The version of the program that made it; null for workbooks from before that was kept. */
  readonly madeBy: string | null;
  /** True when a newer version made it and it holds more than this one knows. */
  readonly isNewer: boolean;
  readonly programme: Programme;
  /** `own`: carried by the workbook; `assumed`: the workbook lost it, so the newest programme is taken. */
  readonly programmeSource: "own" | "assumed";
  /** True when somebody changed the rows of the programme after they were written. */
  readonly programmeChanged: boolean;
  readonly stamp: SubmissionStamp | null;
  /** Of the year end. */
  readonly evaluationStamp: SubmissionStamp | null;
  /** True when something of a stamp is left that is no longer whole: nobody can tell what was handed in. */
  readonly stampDamaged: boolean;
}

export function readMemory(sheet: SheetSnapshot | null): WorkbookMemory {
  const { ofProgramme, others: rows } = keyValueRows(sheet);
  const [template, maker] = [rows.get(metaKeys.template), rows.get(metaKeys.madeBy)];
  const madeBy = typeof maker === "string" && isVersion(maker) ? ownCopy(maker) : null;
  const { isWhole, ...programme } = readProgramme(ofProgramme, rows.get(metaKeys.programmeMark));
  const [stamp, evaluationStamp] = [readStamp(rows, "plan"), readStamp(rows, "evaluation")];
  return {
    templateVersion: typeof template === "number" ? template : null,
    madeBy,
    isNewer: Number(template) > templateVersion || (!isWhole && madeBy !== null && isLaterVersion(madeBy, version)),
    ...programme,
    programmeChanged: sheet !== null && programme.programmeChanged,
    stamp,
    evaluationStamp,
    stampDamaged:
      (sheet !== null && stamp === null && (rows.get(metaKeys.status) !== draftStatus || hasRemains(rows, "plan"))) ||
      (evaluationStamp === null && hasRemains(rows, "evaluation")),
  };
}

function hasRemains(rows: ReadonlyMap<string, CellScalar>, kind: StampKind): boolean {
  return Object.values(stampKeys[kind]).some((key) => rows.has(key));
}

interface ReadProgramme extends Pick<WorkbookMemory, "programme" | "programmeSource" | "programmeChanged"> {
  /** False when the workbook says more of its programme than was understood. */
  readonly isWhole: boolean;
}

type Rows = readonly (readonly [key: string, value: CellScalar])[];

/** Files of one round carry the same rows: the same rows give the same object, and what was prepared for it serves again. */
const readBefore: { readonly rows: Rows; readonly read: ReadProgramme }[] = [];
const mostRemembered = 20;

function readProgramme(own: Rows, mark: CellScalar | undefined): ReadProgramme {
  const marked: Rows = mark === undefined ? own : [...own, [metaKeys.programmeMark, mark]];
  const known = readBefore.find((each) => isSame(each.rows, marked));
  if (known !== undefined) return known.read;
  const read = interpret(new Map(own), mark);
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

function interpret(cells: ReadonlyMap<string, CellScalar>, mark: CellScalar | undefined): ReadProgramme {
  const known = findProgramme(String(cells.get(`${programmePrefix}.id`)));
  const own = programmeFromCells(cells);
  const isLost = own === null && (cells.size > 0 || mark !== undefined);
  if (own === null)
    return {
      programme: known ?? programmes[0],
      programmeSource: "assumed",
      programmeChanged: true,
      isWhole: !isLost,
    };
  // A template may be issued with other lists and amounts than ours; nobody may change them afterwards.
  const programmeChanged = mark !== programmeMark(cells);
  return { programme: own, programmeSource: "own", programmeChanged, isWhole: !hasUnknownParts([...cells], own) };
}

interface KeyValueRows {
  /** As they stand: nearly always those of the file before, so that no map of them is needed. */
  readonly ofProgramme: Rows;
  readonly others: ReadonlyMap<string, CellScalar>;
}

const startOfProgramme = `${programmePrefix}.`;

function keyValueRows(sheet: SheetSnapshot | null): KeyValueRows {
  const ofProgramme: [key: string, value: CellScalar][] = [];
  const others = new Map<string, CellScalar>();
  let left: SnapshotCell | undefined;
  for (const cell of sheet?.cells ?? []) {
    const { value } = cell;
    if (cell.column === 1 && left?.row === cell.row && typeof left.value === "string" && typeof value !== "object") {
      if (left.value.startsWith(startOfProgramme)) ofProgramme.push([left.value, value]);
      else others.set(left.value, value);
    }
    left = cell;
  }
  return { ofProgramme, others };
}

function readStamp(rows: ReadonlyMap<string, CellScalar>, kind: StampKind): SubmissionStamp | null {
  const keys = stampKeys[kind];
  const [id, submittedAt, digest] = [rows.get(keys.id), rows.get(keys.submittedAt), rows.get(keys.digest)];
  if (typeof id !== "string" || typeof submittedAt !== "string" || typeof digest !== "string") return null;
  if (Number.isNaN(Date.parse(submittedAt))) return null;
  return { id: ownCopy(id), submittedAt: ownCopy(submittedAt), digest: ownCopy(digest) };
}
