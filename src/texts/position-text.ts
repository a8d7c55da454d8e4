import type { Finding, PlanPosition } from "../domain/finding";
import type { CountKind, PlanHeader } from "../domain/plan";
import type { Programme, Topic } from "../domain/programme";
import type { Language } from "./language";
import { lineName } from "./line-name";
import { positionNames, type EvaluationPart, type FixedPosition, type LinePart } from "./position-names";

/** Where something stands, in people's words: "uitgave 3, bedrag"; "blad Begroting, cel G12". */
export function positionText(at: Finding["at"], language: Language, programme: Programme): string {
  if (typeof at === "string") return planPositionText(at, language, programme);
  const names = positionNames[language];
  return `${names.sheet} ${at.sheet}${at.cell === null ? "" : `, ${names.cell} ${at.cell}`}`;
}

function planPositionText(at: PlanPosition, language: Language, programme: Programme): string {
  const names = positionNames[language];
  const [section = "", id = "", part = ""] = at.split(".");
  switch (section) {
    case "header":
      return names.header[id as keyof PlanHeader];
    case "principle":
      return `${names.principle} ${labelOf(programme.principles, id)}`;
    case "theme":
      return `${names.theme} ${labelOf(programme.themes, id)}`;
    case "count":
      return `${names.counts[id as CountKind]}, ${names.parts[part as LinePart]}`;
    case "goal":
    case "income":
    case "expense":
      return `${lineName(section, id, language)}, ${names.parts[part as LinePart]}`;
    case "evaluation":
      return [names.evaluation, ...evaluationParts(at.split(".").slice(1), language)].join(", ");
    default:
      return names.fixed[at as FixedPosition];
  }
}

/** "uitgave 3" and "gerealiseerd" of expense.3.actual; nothing for the evaluation as a whole. */
function evaluationParts([section, ...rest]: readonly string[], language: Language): readonly string[] {
  const { counts, evaluationParts: parts, fixed } = positionNames[language];
  const [id = "", part] = rest;
  const field = part === undefined ? [] : [parts[part as EvaluationPart]];
  switch (section) {
    case undefined:
      return [];
    case "goal":
    case "income":
    case "expense":
      return [lineName(section, id, language), ...field];
    case "count":
      return [counts[id as CountKind], ...field];
    case "total":
      return [fixed[`total.${id}` as FixedPosition]];
    case "leernetwerk":
      return [parts.leernetwerk, ...(part === undefined ? [] : [`${parts.date} ${id}`])];
    default:
      return [parts[section as EvaluationPart]];
  }
}

/** The form's own label, Dutch in both languages; the id for a topic that this programme lacks. */
function labelOf(topics: readonly Topic[], id: string): string {
  return topics.find((topic) => topic.id === id)?.label ?? id;
}
