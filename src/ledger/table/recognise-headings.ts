import type { ColumnMapping } from "./column-mapping";
import { bareHeading, fieldsOfHeading, ledgerFields, type LedgerField } from "./ledger-fields";
import { cellText, type TableCell } from "./table-row";

/** Two or more columns that could equally well be one field. */
export interface HeadingDoubt {
  readonly field: LedgerField;
  readonly candidates: readonly number[];
}

export interface RecognisedHeadings {
  readonly columns: ColumnMapping["columns"];
  readonly doubts: readonly HeadingDoubt[];
}

/** The fields whose column is a code, so that an "Omschrijving" right behind it is the name of that code. */
const codes: readonly LedgerField[] = ["account", "costCentre", "product", "project", "journal", "relation"];

/** Finds the column of each field by its heading alone. */
export function recogniseHeadings(head: readonly TableCell[]): RecognisedHeadings {
  const columns: Partial<Record<LedgerField, number>> = {};
  const doubts: HeadingDoubt[] = [];
  for (const field of ledgerFields) {
    const candidates = withoutNames(field, bestRanked(head, field), head);
    const [only] = candidates;
    if (candidates.length === 1 && only !== undefined) columns[field] = only;
    else if (candidates.length > 1) doubts.push({ field, candidates });
  }
  for (const code of ["account", "costCentre"] as const) nameBehind(code, head, columns);
  return withoutNetAmount({ columns, doubts });
}

/** "Grootboekrekening | Omschrijving": the name of a code stands right behind it. */
function nameBehind(
  code: "account" | "costCentre",
  head: readonly TableCell[],
  columns: Partial<Record<LedgerField, number>>,
): void {
  const column = columns[code];
  if (column === undefined || columns[`${code}Name`] !== undefined || columns.description === column + 1) return;
  if (/^(?:omschrijving|omschr|naam|description|name)$/.test(bareHeading(cellText(head[column + 1]))))
    columns[`${code}Name`] = column + 1;
}

/** How much a row looks like headings: the number of fields that it names. */
export function headingScore(row: readonly TableCell[]): number {
  const fields = new Set(
    row.flatMap((cell) => (typeof cell === "string" ? fieldsOfHeading(cellText(cell)) : [])).map(({ field }) => field),
  );
  const hasAmount = fields.has("amount") || fields.has("debit") || fields.has("credit");
  return fields.has("date") || hasAmount ? fields.size : 0;
}

function bestRanked(head: readonly TableCell[], field: LedgerField): readonly number[] {
  const found = head.flatMap((cell, column) =>
    fieldsOfHeading(cellText(cell)).flatMap((each) => (each.field === field ? [{ column, rank: each.rank }] : [])),
  );
  const best = Math.min(...found.map(({ rank }) => rank));
  return found.filter(({ rank }) => rank === best).map(({ column }) => column);
}

/** Of several descriptions, those behind a code only name that code; unless nothing would be left. */
function withoutNames(
  field: LedgerField,
  candidates: readonly number[],
  head: readonly TableCell[],
): readonly number[] {
  if (field !== "description" || candidates.length < 2) return candidates;
  const own = candidates.filter(
    (column) => !fieldsOfHeading(cellText(head[column - 1])).some((left) => codes.includes(left.field)),
  );
  return own.length === 0 ? candidates : own;
}

/** Beside debit and credit, an amount is only their balance. */
function withoutNetAmount({ columns, doubts }: RecognisedHeadings): RecognisedHeadings {
  if (columns.debit === undefined || columns.credit === undefined) return { columns, doubts };
  const { amount: _amount, side: _side, ...rest } = columns;
  return { columns: rest, doubts: doubts.filter(({ field }) => field !== "amount" && field !== "side") };
}
