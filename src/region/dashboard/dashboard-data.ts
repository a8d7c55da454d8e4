import { minus, textLiteral, type Formula } from "../../workbook/formula";
import { plainRows } from "../figures/plain-rows";
import { Slice } from "../figures/slice";
import { together, type Figure } from "../figures/figure";
import { inBrackets } from "../figures/wording";
import { awarded, ownColumns } from "../own-columns";
import { notFilledIn, type CanonicalNames } from "../survey/canonical-names";
import { statusTexts } from "../survey/status";
import type { Survey } from "../survey/survey";
import { submissionsTable } from "../tables/submissions-name";
import { submissionColumns } from "../tables/submissions-table";
import type { Bases } from "./breakdown";

/** What the blocks of the dashboard count over. */
export interface DashboardData {
  /** Every row of Inzendingen. */
  readonly all: Slice;
  readonly bases: Bases;
  /** The werkgebieden of the list and those in use; plans without one come last. */
  readonly werkgebieden: readonly string[];
  /** How many of them count in targets and spread: they come first. A name that is not on the list has no target. */
  readonly officialWerkgebieden: number;
  /** The boards that schools name. */
  readonly boards: readonly string[];
  readonly files: FileCounts;
}

/** How many newest versions there are, also of plans that are left out of the totals. */
export interface FileCounts {
  readonly current: Figure;
  readonly ready: Figure;
  readonly attention: Formula<number>;
  readonly errors: Formula<number>;
  /** Of the plans that count, those with errors. */
  readonly errorsCounted: Formula<number>;
  /** Newest versions that do not count. */
  readonly leftOut: Formula<number>;
}

/** The rows of Inzendingen as formulas see them. */
export function dashboardData({ placed, settings, form, names }: Survey): DashboardData {
  const rows = placed.map(({ row }) => row);
  const all = Slice.of(submissionsTable, plainRows(submissionColumns(settings, form), rows));
  const submitted = all.marked("Telt mee");
  const bases = {
    submitted,
    awarded: submitted.where(ownColumns.submissions.decision.name, textLiteral(awarded)),
  };
  const werkgebieden = atLeastOne(names.werkgebieden, names.werkgebieden.all);
  return {
    all,
    bases,
    werkgebieden,
    officialWerkgebieden: Math.max(1, names.werkgebieden.official.length),
    boards: atLeastOne(names.boards, names.boards.inUse),
    files: fileCounts(all, submitted),
  };
}

/** Tables and charts need a row, also while there is nothing to show; a plan without a name must not be the only one. */
function atLeastOne({ inUse }: CanonicalNames, names: readonly string[]): readonly string[] {
  if (names.some((name) => name !== notFilledIn)) return names;
  return inUse.includes(notFilledIn) ? ["(nog geen)", notFilledIn] : ["(nog geen)"];
}

function fileCounts(all: Slice, submitted: Slice): FileCounts {
  const withStatus = (slice: Slice, status: keyof typeof statusTexts) =>
    slice.where("Status", textLiteral(statusTexts[status])).count();
  const [ready, attention, errors] = [
    withStatus(all, "ready"),
    withStatus(all, "attention"),
    withStatus(all, "errors"),
  ];
  const current = together(ready, attention, errors);
  const counted = minus(submitted.count(), withStatus(submitted, "superseded"));
  return {
    current,
    ready,
    attention,
    errors,
    errorsCounted: withStatus(submitted, "errors"),
    leftOut: minus(current, inBrackets(counted)),
  };
}
