import type { ICellData } from "@univerjs/core";
import type { CellInput } from "./grid";

/** Univer's codes for the types of values. */
export const cellTypes = { text: 1, number: 2, boolean: 3 } as const;

/** What is written in a cell, as Univer takes it. */
export function cellData(content: CellInput["content"]): ICellData {
  if ("formula" in content) return { f: content.formula, v: null, t: null };
  const { value } = content;
  if (value === "") return { v: null, f: null, t: null };
  if (typeof value === "boolean") return { v: value ? 1 : 0, f: null, t: cellTypes.boolean };
  return { v: value, f: null, t: typeof value === "number" ? cellTypes.number : cellTypes.text };
}
