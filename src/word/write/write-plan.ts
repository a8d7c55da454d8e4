import type { Plan } from "../../domain/plan";
import type { Programme } from "../../domain/programme";
import { programmeTitle } from "../../school/form-context";
import { withNumberedLines } from "../../school/numbered-lines";
import { budgetPart } from "./budget-part";
import { documentBytes } from "./document-bytes";
import { title, type PagePart } from "./page-parts";
import { countPart, explanationPart, goalPart, reasonPart, schoolPart, topicParts } from "./plan-parts";
import { conditionPart, signaturePart, subtitle } from "./sign-parts";

/**
 * A plan as a Word document in the form's own layout, on A4, to print or to sign. Parts that the programme does not ask are
 * left out. `readWordForm` gives the same plan back. `savedAt` is ISO 8601.
 */
export function writePlanDocument(plan: Plan, programme: Programme, savedAt: string): Promise<Uint8Array<ArrayBuffer>> {
  const numbered = withNumberedLines(plan);
  const name = `${programme.words.form} ${programme.schoolYear}`;
  const parts: readonly PagePart[] = [
    title(name),
    subtitle(programmeTitle(programme)),
    ...schoolPart(numbered, programme),
    ...reasonPart(numbered, programme),
    ...topicParts(numbered, programme),
    ...goalPart(numbered, programme),
    ...countPart(numbered, programme),
    ...budgetPart(numbered, programme),
    ...explanationPart(numbered),
    ...conditionPart(numbered, programme),
    ...signaturePart(numbered.signature, programme),
  ];
  return documentBytes(parts, { title: name, author: plan.header.school || programme.name, savedAt });
}
