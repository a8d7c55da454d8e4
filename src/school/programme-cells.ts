/** A workbook carries its programme, so that an old file is judged by its own rules: one key/value row for each part. */
export const programmePrefix = "regeling";

export type CellScalar = string | number | boolean;
export type Tree = CellScalar | null | readonly Tree[] | { readonly [key: string]: Tree };

/** Stays below what an Excel cell can hold. */
const longestList = 30_000;

/**
 * `{a: {b: [1, 2]}}` becomes a.b.1 = 1, a.b.2 = 2. Nulls and empty lists leave no row; a list of names is one row with a
 * line for each, because every school's file carries it.
 */
export function flatten(value: unknown, path: string): readonly (readonly [string, CellScalar])[] {
  if (value === null || value === undefined) return [];
  if (typeof value !== "object") return [[path, value as CellScalar]];
  if (isListOfNames(value)) return [[path, value.join("\n")]];
  const steps = Array.isArray(value)
    ? value.map((item, index) => [String(index + 1), item] as const)
    : Object.entries(value);
  return steps.flatMap(([step, item]) => flatten(item, `${path}.${step}`));
}

function isListOfNames(value: object): value is readonly string[] {
  if (!Array.isArray(value) || value.length === 0) return false;
  const isName = (item: unknown) => typeof item === "string" && item.trim() !== "" && !/[\r\n]/.test(item);
  return value.every(isName) && value.join("\n").length <= longestList;
}

/** The inverse of `flatten`, for keys under `path`; steps that are all numbers come back as lists, lists of names as their one text. */
export function unflatten(rows: ReadonlyMap<string, CellScalar>, path: string): Tree {
  const root: MutableTree = new Map();
  for (const [key, value] of rows) {
    if (!key.startsWith(`${path}.`)) continue;
    const steps = key.slice(path.length + 1).split(".");
    const last = steps.pop() ?? "";
    let node = root;
    for (const step of steps) {
      const next = node.get(step);
      const branch: MutableTree = next instanceof Map ? next : new Map<string, CellScalar | MutableTree>();
      node.set(step, branch);
      node = branch;
    }
    node.set(last, value);
  }
  return settle(root);
}
type MutableTree = Map<string, CellScalar | MutableTree>;

function settle(node: MutableTree): Tree {
  const entries = [...node].map(([key, value]) => [key, value instanceof Map ? settle(value) : value] as const);
  const isList = entries.length > 0 && entries.every(([key]) => /^[1-9]\d*$/.test(key));
  if (isList) return entries.sort(([left], [right]) => Number(left) - Number(right)).map(([, value]) => value);
  return Object.fromEntries(entries);
}
