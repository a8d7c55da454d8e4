import type { Applicant } from "../../domain/applicant";
import { plainText } from "../../domain/plain-text";
import { WorkbookError } from "../../workbook/workbook-error";
import { shortText } from "../../school/short-text";
import { cellText } from "../cell-text";
import { findHead, type ListField, type ListHead } from "./list-columns";
import type { ListLine } from "./list-lines";
import {
  listedBoardNumber,
  listedBrin,
  listedEmail,
  listedKind,
  listedParticipation,
  type RejectionReason,
} from "./list-values";

/** A school as a list names it; "" for what the list does not say. */
export interface ListedSchool {
  /** Normalized, with location; of a schoolbestuur its bestuursnummer. */
  readonly brin: string;
  readonly school: string;
  readonly board: string;
  readonly werkgebied: string;
  readonly email: string;
  readonly kind: string;
  readonly participation: string;
  readonly remark: string;
}

/** A line that names no school that we can tell. */
export interface RejectedLine {
  readonly line: number;
  readonly reason: RejectionReason;
  /** What stands where the BRIN belongs. */
  readonly text: string;
}

/** A list of schools, or of schoolbesturen, as read: each once. */
export interface SchoolList {
  readonly applicant: Applicant;
  readonly schools: readonly ListedSchool[];
  /** Schools that the list names more than once: what the first line leaves open, the next ones fill in. */
  readonly doubled: readonly { readonly brin: string; readonly lines: readonly number[] }[];
  readonly rejected: readonly RejectedLine[];
}

/**
 * Reads a list of schools: our own table, or one of DUO's lists. Of several readings (each separator, each sheet) the one
 * counts that names most columns. Columns that we do not know are passed over.
 * @throws WorkbookError `not-a-school-list` when no line names a column with BRINs.
 */
export function readSchoolList(readings: readonly (readonly ListLine[])[]): SchoolList {
  const [best] = readings
    .flatMap((lines) => {
      const head = findHead(lines);
      return head === null ? [] : [{ lines, head }];
    })
    .sort((left, right) => right.head.columns.size - left.head.columns.size);
  if (best === undefined) throw new WorkbookError("not-a-school-list");
  return gather(best.lines.slice(best.head.at + 1), best.head);
}

function gather(lines: readonly ListLine[], head: ListHead): SchoolList {
  // DUO's lists of schools name their boards as well.
  const applicant = head.columns.has("brin") || head.columns.has("location") ? "school" : "board";
  const schools = new Map<string, ListedSchool>();
  const linesOf = new Map<string, number[]>();
  const rejected: RejectedLine[] = [];
  for (const each of lines) {
    if (each.cells.every((cell) => cell.trim() === "")) continue;
    const found =
      applicant === "board"
        ? listedBoardNumber(cellIn(each, head, "boardNumber"))
        : listedBrin(cellIn(each, head, "brin"), cellIn(each, head, "location"));
    if ("reason" in found) {
      rejected.push({ line: each.line, ...found });
      continue;
    }
    const { brin } = found;
    const listed = schoolIn(each, head, brin);
    schools.set(brin, filledIn(schools.get(brin), applicant === "board" ? asBoard(listed) : listed));
    linesOf.set(brin, [...(linesOf.get(brin) ?? []), each.line]);
  }
  const doubled = [...linesOf].flatMap(([brin, numbers]) => (numbers.length > 1 ? [{ brin, lines: numbers }] : []));
  return { applicant, schools: [...schools.values()], doubled, rejected };
}

/** A list of boards calls them by the name of a board. */
function asBoard(listed: ListedSchool): ListedSchool {
  return { ...listed, school: listed.board === "" ? listed.school : listed.board, board: "", kind: "" };
}

function schoolIn(line: ListLine, head: ListHead, brin: string): ListedSchool {
  // A file can hold characters that no cell can, and whole pages where a name belongs.
  const text = (field: ListField) => shortText(cellText(cellIn(line, head, field)), longestCell);
  return {
    brin,
    school: plainText(text("school")),
    board: plainText(text("board")),
    werkgebied: plainText(text("werkgebied")),
    email: listedEmail(text("email")),
    kind: listedKind(text("kind")),
    participation: listedParticipation(text("participation")),
    remark: text("remark").trim(),
  };
}

const longestCell = 1_000;

function cellIn({ cells }: ListLine, { columns }: ListHead, field: ListField): string {
  return cells[columns.get(field) ?? -1] ?? "";
}

function filledIn(first: ListedSchool | undefined, next: ListedSchool): ListedSchool {
  if (first === undefined) return next;
  const said = Object.entries(first).filter(([, value]) => value !== "");
  return { ...next, ...Object.fromEntries(said) };
}
