import type { PlainRow } from "../figures/plain-rows";
import type { KnownSubmission } from "../survey/known-submission";
import type { Survey } from "../survey/survey";
import { submissionsTable } from "../tables/submissions-name";
import { planCells } from "./plan-cells";
import { placeIn } from "./place-in";
import { countsMark, rowMarks } from "./row-mark";
import type { FigureSources } from "./explain-figure";

/** Tells for a row of a table which plan it shows, where that plan says it, and where the row stands. */
export function partsIn({ submissions, form }: Survey): FigureSources["partOf"] {
  const { name, code } = form.applicant;
  const countNames = new Set(form.counts.flatMap(({ current, target }) => [current, target]));
  const plans = new Map(submissions.map(({ known }) => [keyOf(known.kenmerk, known.submission.file), known]));
  return (row, { table, column }) => {
    const known: KnownSubmission | undefined = plans.get(keyOf(text(row, "Kenmerk"), text(row, "Bestand")));
    const shown = rowMarks(table, row, column ?? name, form.applicant);
    const isCount = table === submissionsTable && column !== null && countNames.has(column);
    return {
      school: text(row, name),
      brin: text(row, code),
      file: text(row, "Bestand"),
      link: known?.submission.link ?? null,
      source: known === undefined ? placeIn(text(row, "Waar")) : planCells(known.submission.checked, column, form),
      marks: isCount ? [countsMark(row, column, form.applicant), ...shown] : shown,
    };
  };
}

function keyOf(kenmerk: string, file: string): string {
  return `${kenmerk}\n${file}`;
}

function text(row: PlainRow, column: string): string {
  return String(row[column] ?? "");
}
