import type { Programme } from "../../domain/programme";
import { errorSentence } from "../../texts/error-text";
import { isVersion } from "../../school/newer-version";
import type { SheetSnapshot, SnapshotCell, WorkbookSnapshot } from "../../workbook/snapshot";
import { WorkbookError, workbookErrorCodes, type WorkbookErrorCode } from "../../workbook/workbook-error";
import { rowsOf } from "../kept/read-table";
import type { SubmissionFile } from "../submission-file";
import { memoryMarker, memoryRows, memorySheetName, memoryVersion } from "./memory-sheet";
import { checkedFromPlain, type CellsByPosition, type PlainPlan } from "./plain-region";

/**
 * Every file that an earlier import took in, as it was read then; none for a workbook from before there was a memory.
 * A row that somebody damaged is an unreadable file, so that its school is not lost in silence.
 * @throws WorkbookError `newer-format` when a newer version of this program wrote it.
 */
export function rememberedFiles({ sheets }: WorkbookSnapshot): readonly SubmissionFile[] {
  const sheet = sheets.find(({ name }) => name === memorySheetName);
  if (sheet === undefined) return [];
  const rows = readRows(sheet);
  const [marker, version, madeBy = ""] = rows[0] ?? [];
  if (marker !== memoryMarker) return [];
  if (Number(version) > memoryVersion) throw new WorkbookError("newer-format", isVersion(madeBy) ? madeBy : "");
  const ofKind = (kind: string) => rows.filter(([first]) => first === kind).map(([, ...rest]) => rest);
  const shared: Shared = {
    programmes: ofKind(memoryRows.programme).map((pieces) => parsed<Programme>(pieces)),
    usual: parsed<CellsByPosition>(ofKind(memoryRows.cells)[0] ?? []) ?? {},
  };
  return [
    ...ofKind(memoryRows.plan).map((row) => planFile(row, shared)),
    ...ofKind(memoryRows.unreadable).map(unreadableFile),
  ];
}

interface Shared {
  readonly programmes: readonly (Programme | null)[];
  readonly usual: CellsByPosition;
}

function planFile([file = "", link = "", ...pieces]: readonly string[], { programmes, usual }: Shared): SubmissionFile {
  const plain = parsed<PlainPlan>(pieces);
  const programme = programmes[plain?.programme ?? -1] ?? null;
  if (plain === null || programme === null)
    return unreadableFile([file, link, "damaged-part", errorSentence("damaged-part", "nl")]);
  const checked = checkedFromPlain(plain, programme, usual);
  return { file, link: link === "" ? null : link, outcome: { kind: "read", checked } };
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
