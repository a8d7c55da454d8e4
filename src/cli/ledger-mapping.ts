import { ledgerFields, type LedgerField } from "../ledger/table/ledger-fields";
import type { GivenMapping } from "../ledger/table/column-mapping";
import { WorkbookError } from "../workbook/workbook-error";
import { readBytes } from "./read-file";

/**
 * The mapping in a JSON file: `{"columns": {"date": "Boekdatum", "amount": 7}, "decimal": ","}`, a column by its heading or
 * by its number from 1. Null without a file.
 * @throws WorkbookError `unclear-columns`, naming what it does not understand; or why the file can't be read.
 */
export function readMapping(file: string | undefined): GivenMapping | null {
  if (file === undefined) return null;
  const text = new TextDecoder().decode(readBytes(file));
  const { columns, decimal } = asRecord(parsed(text), file);
  const places = Object.entries(asRecord(columns, "columns")).map(([field, place]) => {
    if (!(ledgerFields as readonly string[]).includes(field)) refuse(`"${field}"; ${ledgerFields.join(", ")}`);
    const isPlace = typeof place === "string" || (Number.isInteger(place) && Number(place) > 0);
    return [field as LedgerField, isPlace ? (place as string | number) : refuse(field)] as const;
  });
  if (decimal !== undefined && decimal !== "," && decimal !== ".") refuse("decimal");
  return { columns: Object.fromEntries(places), ...(decimal === undefined ? {} : { decimal }) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return refuse(String(error));
  }
}

function asRecord(value: unknown, name: string): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : refuse(name);
}

function refuse(what: string): never {
  throw new WorkbookError("unclear-columns", `--mapping: ${what}`);
}
