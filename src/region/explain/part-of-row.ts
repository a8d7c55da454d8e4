import type { PlainRow } from "../figures/plain-rows";
import type { KnownSubmission } from "../survey/known-submission";
import type { Survey } from "../survey/survey";
import { countColumns } from "../tables/count-columns";
import { planCells } from "./plan-cells";
import { countsMark, submissionMark } from "./row-mark";
import type { FigureSources } from "./explain-figure";

const countNames: ReadonlySet<string> = new Set(
  Object.values(countColumns).flatMap(({ current, target }) => [current, target]),
);

/** Tells for rows of Inzendingen which plan they show, where that plan says it, and where the row stands. */
export function partsIn({ submissions, programme }: Survey): FigureSources["partOf"] {
  const plans = new Map(submissions.map(({ known }) => [keyOf(known.kenmerk, known.submission.file), known]));
  return (row, column) => {
    const known: KnownSubmission | undefined = plans.get(keyOf(text(row, "Kenmerk"), text(row, "Bestand")));
    const shown = submissionMark(row, column ?? "School");
    return {
      school: text(row, "School"),
      brin: text(row, "BRIN"),
      file: text(row, "Bestand"),
      link: known?.submission.link ?? null,
      source: known === undefined ? null : planCells(known.submission.checked, column, programme.themes),
      marks: column !== null && countNames.has(column) ? [countsMark(row, column), shown] : [shown],
    };
  };
}

function keyOf(kenmerk: string, file: string): string {
  return `${kenmerk}\n${file}`;
}

function text(row: PlainRow, column: string): string {
  return String(row[column] ?? "");
}
