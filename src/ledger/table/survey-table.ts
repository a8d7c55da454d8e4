import type { GivenMapping } from "./column-mapping";
import { ColumnSurvey, type Recognition } from "./column-survey";
import { findHeadingRow, rowsToSearch } from "./find-heading-row";
import { cellText, isBlank, type Table, type TableRow } from "./table-row";

/** A table at first sight: what a person needs to say which column is which. */
export interface TableLook {
  readonly headingRow: number;
  readonly head: readonly string[];
  /** The first rows below the headings, as texts. */
  readonly sample: readonly (readonly string[])[];
  readonly recognition: Recognition;
}

const samples = 5;

/** Looks at all rows of a table; null when it has none. */
export async function surveyTable(table: Table, given: GivenMapping | null): Promise<TableLook | null> {
  const first: TableRow[] = [];
  let heading: TableRow | null = null;
  let survey: ColumnSurvey | null = null;
  const begin = () => {
    heading = findHeadingRow(first, given);
    if (heading === null) return;
    survey = new ColumnSurvey(heading.cells, given);
    for (const row of first) if (row.row > heading.row) survey.observe(row.cells);
  };
  for await (const rows of table.rows()) {
    for (const row of rows) {
      if (isBlank(row)) continue;
      if (survey !== null) (survey as ColumnSurvey).observe(row.cells);
      else if (first.push(row) === rowsToSearch) begin();
    }
  }
  if (survey === null) begin();
  return lookOf(heading, survey, first);
}

function lookOf(heading: TableRow | null, survey: ColumnSurvey | null, first: readonly TableRow[]): TableLook | null {
  if (heading === null || survey === null) return null;
  const below = first.filter(({ row }) => row > heading.row).slice(0, samples);
  return {
    headingRow: heading.row,
    head: heading.cells.map(cellText),
    sample: below.map(({ cells }) => cells.map(cellText)),
    recognition: survey.result(),
  };
}
