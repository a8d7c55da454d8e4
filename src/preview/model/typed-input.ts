import type { CellInput } from "../grid/grid";
import { HostError } from "../protocol/host-object";

const numberLike = /^[€\s]*[+-]?\d[\d.,]*\s*%?$/;
const dateLike = /^\d{1,4}[-/]\d{1,2}([-/]\d{1,4})?$/;
/** Which day is of no importance here: what matters is that the text is lost. */
const someDay = 46_000;

/** What Excel makes of something that is typed in a cell, or given by Office.js; null leaves the cell as it is. */
export function readTyped(input: unknown, isTextCell: boolean): CellInput["content"] | null {
  if (input === null) return null;
  if (typeof input === "number" || typeof input === "boolean") return { value: input };
  if (typeof input !== "string") throw new HostError("InvalidArgument", `a cell can't hold ${JSON.stringify(input)}`);
  if (input.startsWith("'")) return { value: input.slice(1) };
  if (isTextCell) return { value: input };
  if (input.startsWith("=")) return { formula: input };
  if (/^(true|waar|false|onwaar)$/i.test(input)) return { value: /^(true|waar)$/i.test(input) };
  if (numberLike.test(input)) return { value: Number(input.replaceAll(/[^\d-]/g, "")) };
  if (dateLike.test(input)) return { value: someDay };
  if (/^[+\-@]/.test(input)) throw new HostError("InvalidArgument", `${input} is a formula with a mistake`);
  return { value: input };
}
