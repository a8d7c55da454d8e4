import { blankPlan } from "../../domain/blank-plan";
import { empty, filled } from "../../domain/entry";
import type { PlanPosition } from "../../domain/finding";
import type { Plan } from "../../domain/plan";
import { planPositions } from "../../domain/plan-positions";
import type { Programme } from "../../domain/programme";
import { asks } from "../../domain/programme-form";
import { WorkbookError } from "../../workbook/workbook-error";
import type { WordDocument } from "../document/block";
import { areaFields, conditionFields, headerFields, signatureFields } from "../form-fields";
import type { FoundField, WordForm } from "../plan-form";
import { Account } from "./account";
import { FieldValues } from "./field-values";
import { withText, type Piece } from "./piece";
import { readBudget } from "./read-budget";
import { readCounts } from "./read-counts";
import { readFields } from "./read-fields";
import { readGoals } from "./read-goals";
import { readTopics } from "./read-topics";
import { sortBlocks, type SortedForm } from "./sort-blocks";

/**
 * A filled-in form as a plan of this programme. Nothing is guessed silently: each text of the document is recognised, a
 * doubt, or unrecognised.
 * @throws WorkbookError `not-this-form` when hardly anything of the form is in the document
 */
export function readPlanForm(document: WordDocument, programme: Programme): WordForm {
  const account = new Account();
  const sorted = sortBlocks(document.blocks, programme, account);
  if (!isForm(sorted)) throw new WorkbookError("not-this-form", programme.id);
  const tables = (kind: "topics" | "goals" | "counts" | "budget" | "fields" | "other") => sorted.tables.get(kind) ?? [];
  const values = new FieldValues(programme, account);
  readFields(tables("fields"), programme, values, account);
  for (const { field, before, after, why } of sorted.lines) {
    if (field.kind === "tick") values.giveTicked(field, before, after, why);
    else values.give(field, after, why);
  }
  const topics = readTopics(tables("topics"), programme, account);
  const goals = readGoals(tables("goals"), programme, account);
  const counts = readCounts(tables("counts"), programme, account);
  const budget = readBudget(tables("budget"), programme, new Set(goals.map(({ id }) => id)), account);
  const reason = freeText(sorted.free.reason, "reason", account);
  const explanation = freeText(sorted.free.explanation, "explanation", account);
  for (const view of tables("other")) view.tellTheRest(account);
  tellWhatStandsAside(document, sorted, account);
  const plan: Plan = {
    ...blankPlan(programme, "nieuw"),
    ...headerAndSignature(values, programme),
    ...topics,
    goals,
    ...counts,
    ...budget,
    reason,
    explanation,
  };
  return {
    programme,
    plan,
    recognised: inFormOrder(account.recognised, plan),
    doubts: inFormOrder(account.doubts, plan),
    unrecognised: account.unrecognised,
    notOnPaper: notOnPaper(sorted, values, programme),
    hasTrackedChanges: document.hasTrackedChanges,
  };
}

/** In the order of the form, wherever the document has them. */
function inFormOrder<Field extends FoundField>(fields: readonly Field[], plan: Plan): readonly Field[] {
  const order = new Map(planPositions(plan).map((position, index) => [position, index]));
  const rank = ({ at: [first] }: Field): number => (first === undefined ? undefined : order.get(first)) ?? order.size;
  return [...fields].sort((one, other) => rank(one) - rank(other));
}

/** The words of one table may be anybody's; two parts of the form are the form. */
function isForm({ tables, sections }: SortedForm): boolean {
  const parts = [...tables.keys()].filter((kind) => kind !== "other").length;
  const isTitled = sections.has("title") || sections.has("reason");
  return parts >= 2 || (parts === 1 && isTitled);
}

function headerAndSignature(
  values: FieldValues,
  programme: Programme,
): Pick<Plan, "header" | "signature" | "conditions"> {
  const text = (at: PlanPosition) => values.text(at);
  return {
    header: {
      school: text("header.school"),
      brin: text("header.brin"),
      board: text("header.board"),
      boardNumber: text("header.boardNumber"),
      werkgebied: text("header.werkgebied"),
      participation: oneWay(programme) ?? values.participation,
      partners: text("header.partners"),
      leadSchool: text("header.leadSchool"),
      adviser: text("header.adviser"),
      contact: text("header.contact"),
      email: text("header.email"),
      leernetwerk: values.tick("header.leernetwerk"),
      leernetwerkNames: text("header.leernetwerkNames"),
    },
    conditions: Object.fromEntries(programme.conditions.map(({ id }) => [id, values.tick(`condition.${id}`)])),
    signature: {
      director: text("signature.director"),
      board: text("signature.board"),
      school: text("signature.school"),
      date: values.date ?? empty,
    },
  };
}

/** Where there is one way to take part only, no form asks which. */
function oneWay({ participations }: Programme): Plan["header"]["participation"] | null {
  return participations.length === 1 ? filled(participations[0]) : null;
}

/** Paragraphs as one text; blank lines between them stay. */
function freeText(pieces: readonly Piece[], at: "reason" | "explanation", account: Account): string {
  const text = pieces
    .map((piece) => piece.text)
    .join("\n")
    .trim();
  const [first] = pieces.filter((piece) => piece.text !== "");
  if (first === undefined) return "";
  const isStruck = pieces.some((piece) => piece.isStruck);
  account.found({ ...withText(first, text), isStruck }, [at], { kind: "text" });
  return text;
}

/** Numbers of pages are in every document. */
const pageNumber = /^(pagina|blz\.?|page)?\s*\d*\s*((van|of|\/)\s*\d*)?$/i;

function tellWhatStandsAside({ asides }: WordDocument, { otherYear }: SortedForm, account: Account): void {
  if (otherYear !== null) account.found(otherYear, ["workbook"], { kind: "kept" }, "other-year");
  for (const { kind, text } of asides) {
    if (!pageNumber.test(text)) account.unplaced({ text, isStruck: false, place: { kind } });
  }
}

/** What the workbook asks and this document has no place for. */
function notOnPaper(
  { tables, sections }: SortedForm,
  values: FieldValues,
  programme: Programme,
): readonly PlanPosition[] {
  const fields = [
    ...headerFields(programme),
    ...areaFields(programme),
    ...conditionFields(programme),
    ...signatureFields(programme),
  ];
  const missing = fields.filter((field) => !values.isAsked(field.at)).map(({ at }) => at);
  const isMissing = (part: PlanPosition, isThere: boolean): readonly PlanPosition[] => (isThere ? [] : [part]);
  const isWithoutSchool = missing.filter((at) => at !== "header.school" || values.text("header.school") === "");
  return [
    ...isWithoutSchool,
    ...isMissing("reason", !asks(programme, "reason") || sections.has("reason")),
    ...isMissing("themes", tables.has("topics") || programme.themes.length + programme.principles.length === 0),
    ...isMissing("goals", tables.has("goals") || !asks(programme, "goals")),
    ...programme.counts.filter(() => !tables.has("counts")).map(({ id }): PlanPosition => `count.${id}.current`),
    ...isMissing("income.1.amount", tables.has("budget")),
    ...isMissing("explanation", sections.has("explanation")),
  ];
}
