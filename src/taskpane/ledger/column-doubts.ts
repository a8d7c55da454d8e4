import type { GivenMapping } from "../../ledger/table/column-mapping";
import type { LedgerField } from "../../ledger/table/ledger-fields";
import type { TableLook } from "../../ledger/table/survey-table";
import type { PointedField } from "../../texts/pane-ledger-texts";

/** Fields that are shown to people, in this order. */
const shown: readonly PointedField[] = ["date", "amount", "debit", "credit", "account", "description", "transaction", "costCentre", "project"]; // prettier-ignore

/** A field of which the column is not certain, with the columns to choose from, the likeliest first. */
export interface ColumnChoice {
  readonly field: PointedField;
  readonly columns: readonly number[];
}

/** What a person must say about a table, and what is known of it already. */
export interface ColumnDoubts {
  readonly choices: readonly ColumnChoice[];
  /** Whether "1.234" may be a thousand or a bit more than one. */
  readonly asksStyle: boolean;
  readonly known: readonly { readonly field: PointedField; readonly heading: string }[];
}

export function columnDoubts({ head, recognition }: TableLook): ColumnDoubts {
  const { unsure, mapping } = recognition;
  const all = head.map((_, column) => column);
  const doubted = unsure.filter(({ reason, field }) => reason !== "number-style" && isShown(field));
  const fields = new Set(doubted.map(({ field }) => field));
  return {
    choices: doubted.map(({ field, candidates }) => ({
      field: field as PointedField,
      columns: [...candidates, ...all.filter((column) => !candidates.includes(column))],
    })),
    asksStyle: unsure.some(({ reason }) => reason === "number-style"),
    known: shown.flatMap((field) => {
      const column = mapping.columns[field];
      return column === undefined || fields.has(field) ? [] : [{ field, heading: head[column] ?? "" }];
    }),
  };
}

/** What the answers say: columns counted from 1. */
export function givenBy(
  answers: Readonly<Partial<Record<PointedField, number>>>,
  decimal: "," | "." | null,
): GivenMapping {
  const columns = Object.fromEntries(Object.entries(answers).map(([field, column]) => [field, column + 1]));
  return { columns, ...(decimal === null ? {} : { decimal }) };
}

/** A few things that stand in a column. */
export function examplesOf({ sample }: TableLook, column: number): string {
  const values = sample.map((row) => row[column] ?? "").filter((value) => value !== "");
  return [...new Set(values)].slice(0, 3).join(" · ");
}

function isShown(field: LedgerField): boolean {
  return (shown as readonly LedgerField[]).includes(field);
}
