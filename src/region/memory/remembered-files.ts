import type { Programme } from "../../domain/programme";
import { isLaterVersion, isVersion } from "../../school/newer-version";
import { flatten, programmePrefix } from "../../school/programme-cells";
import { hasUnknownParts } from "../../school/unknown-parts";
import { errorSentence } from "../../texts/error-text";
import { version } from "../../texts/version";
import type { SheetSnapshot, SnapshotCell, WorkbookSnapshot } from "../../workbook/snapshot";
import { WorkbookError, workbookErrorCodes, type WorkbookErrorCode } from "../../workbook/workbook-error";
import { rowsOf } from "../kept/read-table";
import type { SubmissionFile } from "../submission-file";
import { planOfNow, programmeOfNow } from "./read-by-another-version";
import { memoryMarker, memoryRows, memorySheetName, memoryVersion } from "./memory-sheet";
import { checkedFromPlain, type CellsByPosition, type PlainPlan } from "./plain-region";

/** What a regional workbook remembers: every file that was ever taken in, and what it is about. */
export interface RegionMemory {
  readonly files: readonly SubmissionFile[];
  /** Null for a workbook that does not say so itself. */
  readonly programme: Programme | null;
}

const nothing: RegionMemory = { files: [], programme: null };

/**
 * Every file that an earlier import took in, as it was read then; none for a workbook from before there was a memory.
 * A row that somebody damaged is an unreadable file, so that its school is not lost in silence.
 * @throws WorkbookError `newer-format` when a newer version of this program wrote it.
 */
export function readMemory({ sheets }: WorkbookSnapshot): RegionMemory {
  const sheet = sheets.find(({ name }) => name === memorySheetName);
  if (sheet === undefined) return nothing;
  const rows = readRows(sheet);
  const [marker, layout, madeBy = ""] = rows[0] ?? [];
  if (marker !== memoryMarker) return nothing;
  if (Number(layout) > memoryVersion) throw new WorkbookError("newer-format", isVersion(madeBy) ? madeBy : "");
  const ofKind = (kind: string) => rows.filter(([first]) => first === kind).map(([, ...rest]) => rest);
  const shared: Shared = {
    programmes: ofKind(memoryRows.programme).map((pieces) => readProgramme(pieces, madeBy)),
    usual: parsed<CellsByPosition>(ofKind(memoryRows.cells)[0] ?? []) ?? {},
    isOurs: madeBy === version,
  };
  const [number] = ofKind(memoryRows.region)[0] ?? [];
  return {
    files: [
      ...ofKind(memoryRows.plan).map((row) => planFile(row, shared)),
      ...ofKind(memoryRows.unreadable).map(unreadableFile),
    ],
    programme: number === undefined ? null : (shared.programmes[Number(number)] ?? null),
  };
}

/** The files alone. */
export function rememberedFiles(snapshot: WorkbookSnapshot): readonly SubmissionFile[] {
  return readMemory(snapshot).files;
}

interface Shared {
  readonly programmes: readonly (Programme | null)[];
  readonly usual: CellsByPosition;
  /** False when another version of the program wrote them. */
  readonly isOurs: boolean;
}

function readProgramme(pieces: readonly string[], madeBy: string): Programme | null {
  const remembered = parsed<Programme>(pieces);
  if (remembered === null || madeBy === version) return remembered;
  const programme = programmeOfNow(remembered);
  if (isVersion(madeBy) && isLaterVersion(madeBy, version) && (programme === null || saysMore(remembered, programme)))
    throw new WorkbookError("newer-format", madeBy);
  return programme;
}

function saysMore(remembered: Programme, programme: Programme): boolean {
  return hasUnknownParts(flatten(remembered, programmePrefix), programme);
}

function planFile(row: readonly string[], { programmes, usual, isOurs }: Shared): SubmissionFile {
  const [file = "", link = "", ...pieces] = row;
  const plain = parsed<PlainPlan>(pieces);
  const programme = programmes[plain?.programme ?? -1] ?? null;
  if (plain === null || programme === null)
    return unreadableFile([file, link, "damaged-part", errorSentence("damaged-part", "nl")]);
  const checked = checkedFromPlain(plain, programme, usual);
  const outcome = { kind: "read", checked: isOurs ? checked : planOfNow(checked) } as const;
  return { file, link: link === "" ? null : link, outcome };
}

function unreadableFile([file = "", link = "", code = "", message = ""]: readonly string[]): SubmissionFile {
  const known = workbookErrorCodes.find((each): each is WorkbookErrorCode => each === code) ?? "damaged-part";
  return { file, link: link === "" ? null : link, outcome: { kind: "unreadable", code: known, message } };
}

/** What the pieces say together; null when they are no JSON any more. */
function parsed<T>(pieces: readonly string[]): T | null {
  try {
    return JSON.parse(pieces.join("")) as T;
  } catch {
    return null;
  }
}

/** The texts of each row, an empty cell as "". */
function readRows(sheet: SheetSnapshot): readonly (readonly string[])[] {
  return [...rowsOf(sheet).values()].map(textsOf);
}

function textsOf(cells: readonly SnapshotCell[]): readonly string[] {
  const texts: string[] = [];
  for (const { column, value } of cells) {
    while (texts.length < column) texts.push("");
    texts[column] = typeof value === "object" ? value.error : String(value);
  }
  return texts;
}
