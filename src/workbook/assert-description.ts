import { chartProblems } from "./assert-charts";
import { CellCheck } from "./assert-cells";
import { formatProblems } from "./assert-formats";
import { layoutProblems } from "./assert-layout";
import { nameProblems } from "./assert-names";
import { printProblems } from "./assert-print";
import { sheetNameProblems } from "./assert-sheet-names";
import { tableProblems } from "./assert-tables";
import { textProblems } from "./assert-text";
import { validationProblems } from "./assert-validations";
import type { BodyRow, SheetDescription, WorkbookDescription } from "./description";

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
  demandNone([...descriptionProblems(description, ({ split }) => split?.rows() ?? [])]);
}

/** The same but for the bodies of large tables: whoever makes their cells for something else has them checked by `checkedBody`. */
export function assertApartFromBodies(description: WorkbookDescription): void {
  demandNone([...descriptionProblems(description, () => [])]);
}

/** The rows of the body of a sheet's large table; throws `InvalidDescription` after the last when something is wrong with them. */
export function* checkedBody(sheet: SheetDescription, { sheets }: WorkbookDescription): Generator<BodyRow, void> {
  if (sheet.split === undefined) return;
  const check = new CellCheck(sheet, namesOf(sheets));
  for (const row of sheet.split.rows()) {
    check.next(row);
    yield row;
  }
  demandNone(check.found().map((problem) => `${sheet.name}: ${problem}`));
}

function demandNone(problems: readonly string[]): void {
  if (problems.length > 0) throw new InvalidDescription(problems);
}

function namesOf(sheets: readonly SheetDescription[]): ReadonlySet<string> {
  return new Set(sheets.map(({ name }) => name));
}

type BodyOf = (sheet: SheetDescription) => Iterable<BodyRow>;

function* descriptionProblems(description: WorkbookDescription, bodyOf: BodyOf): Generator<string> {
  yield* sheetNameProblems(description);
  yield* nameProblems(description);
  yield* chartProblems(description);
  yield* textProblems("title", description.properties.title, 255);
  yield* textProblems("author", description.properties.author, 255);
  if (Number.isNaN(Date.parse(description.properties.savedAt))) yield "savedAt: no ISO 8601 time";
  const sheetNames = namesOf(description.sheets);
  for (const sheet of description.sheets) {
    const cells = new CellCheck(sheet, sheetNames);
    for (const row of bodyOf(sheet)) cells.next(row);
    const problems = [...cells.found(), ...sheetProblems(sheet, sheetNames)];
    for (const problem of problems) yield `${sheet.name}: ${problem}`;
  }
}

function* sheetProblems(sheet: SheetDescription, sheetNames: ReadonlySet<string>): Generator<string> {
  yield* layoutProblems(sheet);
  yield* tableProblems(sheet);
  yield* validationProblems(sheet, sheetNames);
  yield* formatProblems(sheet);
  yield* printProblems(sheet);
}
