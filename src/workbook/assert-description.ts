import { chartProblems } from "./assert-charts";
import { cellProblems } from "./assert-cells";
import { formatProblems } from "./assert-formats";
import { layoutProblems } from "./assert-layout";
import { nameProblems } from "./assert-names";
import { printProblems } from "./assert-print";
import { sheetNameProblems } from "./assert-sheet-names";
import { tableProblems } from "./assert-tables";
import { textProblems } from "./assert-text";
import { validationProblems } from "./assert-validations";
import type { SheetDescription, WorkbookDescription } from "./description";

const shownProblems = 20;

/** A mistake in our own code: the described workbook could not be opened, or not without repair. Never about user data. */
export class InvalidDescription extends Error {
  override readonly name = "InvalidDescription";
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    const rest = problems.length - shownProblems;
    super(problems.slice(0, shownProblems).join("\n") + (rest > 0 ? `\nand ${rest} more` : ""));
    this.problems = problems;
  }
}

/**
 * Throws `InvalidDescription` with every problem that Excel would refuse or repair.
 * Needed because writing libraries and validators let these pass.
 */
export function assertDescription(description: WorkbookDescription): void {
  const problems = [...descriptionProblems(description)];
  if (problems.length > 0) throw new InvalidDescription(problems);
}

function* descriptionProblems(description: WorkbookDescription): Generator<string> {
  yield* sheetNameProblems(description);
  yield* nameProblems(description);
  yield* chartProblems(description);
  yield* textProblems("title", description.properties.title, 255);
  yield* textProblems("author", description.properties.author, 255);
  if (Number.isNaN(Date.parse(description.properties.savedAt))) yield "savedAt: no ISO 8601 time";
  const sheetNames = new Set(description.sheets.map((sheet) => sheet.name));
  for (const sheet of description.sheets) {
    for (const problem of sheetProblems(sheet, sheetNames)) yield `${sheet.name}: ${problem}`;
  }
}

function* sheetProblems(sheet: SheetDescription, sheetNames: ReadonlySet<string>): Generator<string> {
  yield* layoutProblems(sheet);
  yield* cellProblems(sheet, sheetNames);
  yield* tableProblems(sheet);
  yield* validationProblems(sheet, sheetNames);
  yield* formatProblems(sheet);
  yield* printProblems(sheet);
}
