import { applicantWords } from "../form/applicant-words";
import { kenmerkOf } from "../kept/kenmerk";
import type { KeptRow, Notes } from "../kept/kept-region";
import { matchRows } from "../kept/match-rows";
import { inStandingOrder, type PlacedRow } from "../kept/place-rows";
import { kenmerkColumn } from "../kept/read-table";
import { codeIn } from "../schools/school-record";
import { rowByHand, ShownRow } from "../tables/shown-row";
import type { NetworkSchool } from "./network-school";

/** A row of a table in which the controller writes about schools. */
export interface NotedSchool {
  readonly school: NetworkSchool;
  readonly kenmerk: string;
  readonly notes: Notes;
}

/** Which columns of such a table are the controller's, and which are ours. */
export interface NotedColumns {
  readonly isOwn: (name: string) => boolean;
  readonly all: ReadonlySet<string>;
}

/**
 * The schools with what the controller wrote about each, in the order in which they stand; new ones come last. A row of a
 * school that is no longer here stays as it stood, and so does a second row about one school.
 */
export function notedSchools(
  schools: readonly NetworkSchool[],
  kept: readonly KeptRow[],
  columns: NotedColumns,
): readonly PlacedRow<NotedSchool | ShownRow>[] {
  const marks = schools.map(({ key, earlierKey }) => {
    return { kenmerk: kenmerkOf(key, ""), earlierIdentity: earlierKey, file: "", isCurrent: true };
  });
  const matched = matchRows(marks, kept.map((old) => noted(old, columns.isOwn)), columns.all);
  return inStandingOrder<NotedSchool | ShownRow>([
    ...schools.map((school, index) => {
      const { notes = {}, continues = null } = matched.rows[index] ?? {};
      return { row: { school, kenmerk: kenmerkOf(school.key, ""), notes }, continues };
    }),
    ...matched.left.map((old) => ({ row: rowAsItStood(old), continues: old.place })),
    ...matched.byHand.map((old) => ({ row: rowByHand(old), continues: old.place })),
  ]);
} // prettier-ignore

/** A row that was added by hand belongs to the school of which it has the code. */
function noted(old: KeptRow, isOwn: NotedColumns["isOwn"]): KeptRow {
  const cells = Object.entries({ ...old.shown, ...old.notes });
  const { school, board } = applicantWords;
  const code = codeIn(String(old.shown[school.code] ?? old.shown[board.code] ?? ""));
  return {
    ...old,
    kenmerk: old.kenmerk === "" && code !== null ? kenmerkOf(code, "") : old.kenmerk,
    shown: Object.fromEntries(cells.filter(([name]) => !isOwn(name))),
    notes: Object.fromEntries(cells.filter(([name]) => isOwn(name))),
  };
}

function rowAsItStood({ kenmerk, shown, notes }: KeptRow): ShownRow {
  return new ShownRow({ ...shown, ...notes, [kenmerkColumn]: kenmerk });
}
