import type { CalendarDate } from "../domain/calendar-date";
import { cents, type Cents } from "../domain/cents";
import type { Participation } from "../domain/plan";
import type {
  ChoiceList, CountTopic, ExpenseColumn, Programme, Resource, RuleSwitches, Topic,
} from "../domain/programme"; // prettier-ignore
import { formParts, type FormPart, type ProgrammeWords } from "../domain/programme-form";
import { findProgramme, programmes } from "../domain/programmes/programmes";
import { parseSchoolYear } from "../domain/school-year";
import { programmePrefix, unflatten, type CellScalar, type Tree } from "./programme-cells";

/**
 * The programme that the rows describe, or null when a part is missing or of the wrong kind. A workbook from before the
 * programmes had their own parts and words carries none: they are then those of the programme as we know it.
 */
export function programmeFromCells(rows: ReadonlyMap<string, CellScalar>): Programme | null {
  try {
    const programme = readProgramme(asRecord(unflatten(rows, programmePrefix)));
    refuseUnusableIds(programme);
    return programme;
  } catch (error) {
    if (error instanceof UnfitPart) return null;
    throw error;
  }
}

/** Only inside this file: a part of the programme that can't be read. */
class UnfitPart extends Error {}

/** Rows and columns of the form have keys that are made of these; "constructor" is what every object has already. */
const usableId = /^(?!constructor$)[a-z0-9-]+$/;
function refuseUnusableIds({ principles, themes, counts, conditions, expenseColumns }: Programme): void {
  for (const topics of [principles, themes, counts, conditions, expenseColumns]) {
    const ids = topics.map(({ id }) => id);
    if (new Set(ids).size < ids.length || !ids.every((id) => usableId.test(id))) throw new UnfitPart(ids.join());
  }
}

function readProgramme(tree: Record<string, Tree>): Programme {
  const schoolYear = parseSchoolYear(asText(tree["schoolYear"]));
  if (schoolYear === null) throw new UnfitPart("schoolYear");
  const id = asText(tree["id"]);
  const known = findProgramme(id) ?? programmes[0];
  return {
    id,
    version: asWhole(tree["version"]),
    name: asText(tree["name"]),
    organisation: asText(tree["organisation"]),
    region: asText(tree["region"]),
    schoolYear,
    grantCents: asCents(tree["grantCents"]),
    grantLabel: asText(tree["grantLabel"]),
    impulsCents: asCents(tree["impulsCents"]),
    awards: tree["awards"] === undefined ? null : asWhole(tree["awards"]),
    deadline: asDateOrNull(tree["deadline"]),
    mailTo: asTextOrNone(tree["mailTo"]),
    mailSubject: asTextOrNone(tree["mailSubject"]),
    werkgebieden: asChoices(tree["werkgebieden"]),
    boards: asChoices(tree["boards"]),
    principles: asList(tree["principles"]).map(asTopic),
    themes: asList(tree["themes"]).map(asTopic),
    counts: asList(tree["counts"]).map((count) => asCount(count, known)),
    rules: asRules(asRecord(tree["rules"])),
    ...(tree["words"] === undefined ? partsOf(known) : readParts(tree)),
  };
}

/** What a programme gained when it became more than schoolbudget inclusie. */
type LaterParts = Pick<
  Programme,
  | "applicant"
  | "schoolKinds"
  | "participations"
  | "grantUpToCents"
  | "expenseColumns"
  | "conditions"
  | "parts"
  | "words"
  | "resources"
  | "sourceNote"
>;

function partsOf(known: Programme): LaterParts {
  const { applicant, schoolKinds, participations, grantUpToCents, expenseColumns } = known;
  const { conditions, parts, words, resources, sourceNote } = known;
  return {
    applicant, schoolKinds, participations, grantUpToCents, expenseColumns, conditions, parts, words, resources, sourceNote,
  }; // prettier-ignore
}

function readParts(tree: Record<string, Tree>): LaterParts {
  const [first, ...others] = asNames(tree["participations"]).map((name) => asOneOf(name, participationNames));
  if (first === undefined) throw new UnfitPart("participations");
  return {
    applicant: asOneOf(tree["applicant"], ["school", "board"]),
    schoolKinds: asOneOf(tree["schoolKinds"], ["regular", "special", "any"]),
    participations: [first, ...others],
    grantUpToCents: tree["grantUpToCents"] === undefined ? null : asCents(tree["grantUpToCents"]),
    expenseColumns: asList(tree["expenseColumns"]).map(asExpenseColumn),
    conditions: asList(tree["conditions"]).map(asTopic),
    parts: asNames(tree["parts"]).filter((name): name is FormPart => (formParts as readonly string[]).includes(name)),
    words: asWords(programmes[0].words, tree["words"]) as unknown as ProgrammeWords,
    resources: asList(tree["resources"]).map(asResource),
    sourceNote: asTextOrNone(tree["sourceNote"]),
  };
}
const participationNames: readonly Participation[] = ["nieuw", "doorlopend"];

/** Texts in the shape of the words that we know; an empty text left no cell, and one that we do not know is left out. */
type Words = { readonly [key: string]: string | Words };
function asWords(shape: object, tree: Tree | undefined): Words {
  const texts = tree === undefined ? {} : asRecord(tree);
  return Object.fromEntries(
    Object.entries(shape).map(([key, known]: [string, unknown]) => [
      key,
      typeof known === "object" && known !== null ? asWords(known, texts[key]) : asTextOrNone(texts[key]),
    ]),
  );
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
/** An empty text leaves no cell. */
const asTextOrNone = (tree: Tree | undefined): string => (tree === undefined ? "" : asText(tree));
function asOneOf<Name extends string>(tree: Tree | undefined, names: readonly Name[]): Name {
  const found = names.find((name) => name === tree);
  if (found === undefined) throw new UnfitPart(names.join());
  return found;
}
function asWhole(tree: Tree | undefined): number {
  if (typeof tree !== "number" || !Number.isSafeInteger(tree)) throw new UnfitPart();
  return tree;
}
const asCents = (tree: Tree | undefined): Cents => cents(asWhole(tree));

function asRules(rules: Record<string, Tree>): RuleSwitches {
  return {
    deficit: asOneOf(rules["deficit"], ["unless-explained", "always", "never"]),
    questionAmountsBelowCents: asCents(rules["questionAmountsBelowCents"]),
    explainAbove: asExplainAbove(rules["explainAbove"]),
  };
}
/** Workbooks from before the year end carry no threshold; then it is that of the first programme. */
function asExplainAbove(tree: Tree | undefined): RuleSwitches["explainAbove"] {
  if (tree === undefined) return programmes[0].rules.explainAbove;
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
  return { id: asText(id), label: asText(label), explanation: asTextOrNone(explanation) };
}
/** Older workbooks say of a count only what it is called. */
function asCount(tree: Tree, known: Programme): CountTopic {
  const { id, label, short, aim } = asRecord(tree);
  const same = known.counts.find((count) => count.id === id);
  return {
    id: asText(id),
    label: asText(label),
    short: short === undefined ? (same?.short ?? asText(label)) : asText(short),
    aim: aim === undefined ? (same?.aim ?? "free") : asOneOf(aim, ["fewer", "more", "free"]),
  };
}
function asExpenseColumn(tree: Tree): ExpenseColumn {
  const { id, label, kind, choices, required } = asRecord(tree);
  return {
    id: asText(id),
    label: asText(label),
    kind: asOneOf(kind, ["text", "count", "choice"]),
    choices: asNames(choices),
    required: required === true,
  };
}
function asResource(tree: Tree): Resource {
  const { title, url, themes } = asRecord(tree);
  return { title: asText(title), url: asText(url), themes: asNames(themes) };
}
