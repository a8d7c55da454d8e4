import type { Programme } from "../../domain/programme";
import { snapshotOf } from "../../workbook/snapshot-of";
import type { WorkbookDescription } from "../../workbook/description";
import { WorkbookError } from "../../workbook/workbook-error";
import { describeRegionWorkbook } from "../describe-region-workbook";
import { importInto, openRegion, type OpenRegion } from "../open-region";
import { mergeSchoolList, withSchools, type ListMerge } from "./merge-school-list";
import type { SchoolList } from "./read-school-list";

interface ImportSchoolsOptions {
  /** The programme of a region to which nothing was handed in yet. */
  readonly programme: Programme;
  /** False brings only schools up to date that are there already. */
  readonly addNew: boolean;
}

/**
 * A regional workbook with an imported list of schools; without one, a new region that begins with that list.
 * @throws WorkbookError `not-a-school-list` for a list of boards where schools hand in plans, or the other way round.
 */
export function importSchools(
  open: OpenRegion | null,
  list: SchoolList,
  { programme, addNew }: ImportSchoolsOptions,
): { readonly merge: ListMerge; readonly description: WorkbookDescription } {
  const region = importInto(open, [], { programme });
  if (list.schools.length > 0 && list.applicant !== region.programme.applicant)
    throw new WorkbookError("not-a-school-list", `a list of ${list.applicant}s`);
  const { kept } = open ?? openRegion(snapshotOf(describeRegionWorkbook(region)));
  const merge = mergeSchoolList(kept.settings?.schools ?? [], list, { addNew });
  return { merge, description: describeRegionWorkbook(region, withSchools(kept, merge.schools)) };
}
