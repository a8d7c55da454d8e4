import { fileIdentity } from "../gather/identity";
import type { KeptRow } from "../kept/kept-region";
import { matchRows } from "../kept/match-rows";
import { inStandingOrder, type PlacedRow } from "../kept/place-rows";
import { kenmerkColumn } from "../kept/read-table";
import { rowByHand, ShownRow } from "../tables/shown-row";
import type { RealisationRow, SchoolRealisation } from "./realisation-row";

/**
 * The rows of Realisatie with the controller's remarks, laid over those that stand there already; none as long as no school
 * evaluated. `ours` are the names of our columns.
 */
export function realisationRows(
  schools: readonly SchoolRealisation[],
  kept: readonly KeptRow[],
  ours: ReadonlySet<string>,
): readonly PlacedRow<RealisationRow | ShownRow>[] {
  if (kept.length === 0 && !schools.some(({ isEvaluated }) => isEvaluated)) return [];
  const marks = schools.map(({ kenmerk, source: { file } }) => {
    return { kenmerk, earlierIdentity: fileIdentity(file), file, isCurrent: true };
  });
  const matched = matchRows(marks, kept, ours);
  return inStandingOrder<RealisationRow | ShownRow>([
    ...schools.map((school, index) => {
      const { notes = {}, continues = null } = matched.rows[index] ?? {};
      return { row: { school, notes }, continues };
    }),
    ...matched.left.map((old) => ({ row: goneRow(old), continues: old.place })),
    ...matched.byHand.map((old) => ({ row: rowByHand(old), continues: old.place })),
  ]);
}

/** A school that is no longer in it says who it was and what the controller wrote, and nothing that would be counted. */
function goneRow({ kenmerk, shown, notes }: KeptRow): ShownRow {
  const still = Object.entries(shown).filter(([name]) => names.includes(name));
  return new ShownRow({ ...Object.fromEntries(still), ...notes, [kenmerkColumn]: kenmerk });
}
const names: readonly string[] = ["School", "BRIN", "Schoolbestuur", "Bestuursnummer", "Werkgebied", "Bestand"];
