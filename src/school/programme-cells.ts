import { cents, type Cents } from "../domain/cents";
import { countKinds, type CountKind } from "../domain/plan";
import type { ChoiceList, Programme, RuleSwitches, Topic } from "../domain/programme";
import { parseSchoolYear } from "../domain/school-year";
import type { CalendarDate } from "../domain/calendar-date";

/** A workbook carries its programme, so that an old file is judged by its own rules: one key/value row for each part. */
export const programmePrefix = "regeling";

export type CellScalar = string | number | boolean;
type Tree = CellScalar | null | readonly Tree[] | { readonly [key: string]: Tree };

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
function unflatten(rows: ReadonlyMap<string, CellScalar>, path: string): Tree {
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

/** The programme that the rows describe, or null when a part is missing or of the wrong kind. */
export function programmeFromCells(rows: ReadonlyMap<string, CellScalar>): Programme | null {
  try {
    return readProgramme(asRecord(unflatten(rows, programmePrefix)));
  } catch (error) {
    if (error instanceof UnfitPart) return null;
    throw error;
  }
}

/** Only inside this file: a part of the programme that can't be read. */
class UnfitPart extends Error {}

function readProgramme(tree: Record<string, Tree>): Programme {
  const rules = asRecord(tree["rules"]);
  const deficit = asText(rules["deficit"]);
  if (deficit !== "unless-explained" && deficit !== "always" && deficit !== "never") throw new UnfitPart(deficit);
  const schoolYear = parseSchoolYear(asText(tree["schoolYear"]));
  if (schoolYear === null) throw new UnfitPart("schoolYear");
  return {
    id: asText(tree["id"]),
    version: asWhole(tree["version"]),
    name: asText(tree["name"]),
    organisation: asText(tree["organisation"]),
    region: asText(tree["region"]),
    schoolYear,
    grantCents: asCents(tree["grantCents"]),
    grantLabel: asText(tree["grantLabel"]),
    impulsCents: asCents(tree["impulsCents"]),
    awards: asWhole(tree["awards"]),
    deadline: asDateOrNull(tree["deadline"]),
    mailTo: asText(tree["mailTo"]),
    mailSubject: asText(tree["mailSubject"]),
    werkgebieden: asChoices(tree["werkgebieden"]),
    boards: asChoices(tree["boards"]),
    principles: asList(tree["principles"]).map(asTopic),
    themes: asList(tree["themes"]).map(asTopic),
    counts: asList(tree["counts"]).map(asCount),
    rules: {
      deficit,
      questionAmountsBelowCents: asCents(rules["questionAmountsBelowCents"]),
      explainAbove: asExplainAbove(rules["explainAbove"]),
    },
  };
}

function asRecord(tree: Tree | undefined): Record<string, Tree> {
  if (tree === undefined || tree === null || typeof tree !== "object" || Array.isArray(tree)) throw new UnfitPart();
  return tree as Record<string, Tree>;
}
function asList(tree: Tree | undefined): readonly Tree[] {
  if (tree === undefined) return [];
  if (!Array.isArray(tree)) throw new UnfitPart();
  return tree as readonly Tree[];
}
function asText(tree: Tree | undefined): string {
  if (typeof tree !== "string") throw new UnfitPart();
  return tree;
}
function asWhole(tree: Tree | undefined): number {
  if (typeof tree !== "number" || !Number.isSafeInteger(tree)) throw new UnfitPart();
  return tree;
}
const asCents = (tree: Tree | undefined): Cents => cents(asWhole(tree));
/** Workbooks from before the year end carry no threshold; then it is that of the first programme. */
function asExplainAbove(tree: Tree | undefined): RuleSwitches["explainAbove"] {
  if (tree === undefined) return { percent: 10, cents: cents(500_00) };
  const { percent, cents: amount } = asRecord(tree);
  return { percent: asWhole(percent), cents: asCents(amount) };
}
function asDateOrNull(tree: Tree | undefined): CalendarDate | null {
  if (tree === undefined) return null;
  const text = asText(tree);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) throw new UnfitPart(text);
  return text as CalendarDate;
}
function asChoices(tree: Tree | undefined): ChoiceList {
  const { names, complete } = asRecord(tree);
  return { names: asNames(names), complete: complete === true };
}
/** One text with a name on each line, or a row for each name. */
function asNames(tree: Tree | undefined): readonly string[] {
  return typeof tree === "string" ? tree.split(/\r?\n/) : asList(tree).map(asText);
}
function asTopic(tree: Tree): Topic {
  const { id, label, explanation } = asRecord(tree);
  return { id: asText(id), label: asText(label), explanation: explanation === undefined ? "" : asText(explanation) };
}
function asCount(tree: Tree): { readonly id: CountKind; readonly label: string } {
  const { id, label } = asRecord(tree);
  const kind = countKinds.find((each) => each === id);
  if (kind === undefined) throw new UnfitPart();
  return { id: kind, label: asText(label) };
}
