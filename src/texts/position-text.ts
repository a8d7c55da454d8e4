import type { Finding, PlanPosition } from "../domain/finding";
import type { PlanHeader } from "../domain/plan";
import type { Programme } from "../domain/programme";
import { planVanAanpakWords } from "../domain/programmes/plan-van-aanpak-words";
import type { Language } from "./language";
import { lineName } from "./line-name";
import { lowered } from "./param";
import { positionNames, type EvaluationPart, type FixedPosition, type LinePart } from "./position-names";

/** Where something stands, in people's words: "uitgave 3, bedrag"; "blad Begroting, cel G12". */
export function positionText(at: Finding["at"], language: Language, programme: Programme): string {
  if (typeof at === "string") return planPositionText(at, language, programme);
  const names = positionNames[language];
  return `${names.sheet} ${at.sheet}${at.cell === null ? "" : `, ${names.cell} ${at.cell}`}`;
}

function planPositionText(at: PlanPosition, language: Language, programme: Programme): string {
  const names = positionNames[language];
  const [section = "", id = "", part = "", detail = ""] = at.split(".");
  switch (section) {
    case "header":
      return headerName(id as keyof PlanHeader, language, programme);
    case "principle":
    case "theme":
    case "condition":
      return topicText(section, id, language, programme);
    case "count":
      return `${countName(programme, id, language)}, ${names.parts[part as LinePart]}`;
    case "goal":
    case "income":
    case "expense":
      return `${lineName(section, id, language)}, ${columnName(part, detail, language, programme)}`;
    case "evaluation":
      return [names.evaluation, ...evaluationParts(at.split(".").slice(1), language, programme)].join(", ");
    default:
      return ownTitle(at, language, programme) ?? names.fixed[at as FixedPosition];
  }
}

function headerName(field: keyof PlanHeader, language: Language, { applicant }: Programme): string {
  return positionNames[language][applicant === "board" ? "headerOfBoard" : "header"][field];
}

/** A column of a table; `detail` is the id of one that the programme adds. */
function columnName(part: string, detail: string, language: Language, { expenseColumns }: Programme): string {
  return part === "detail" ? labelOf(expenseColumns, detail) : positionNames[language].parts[part as LinePart];
}

function topicText(
  section: "principle" | "theme" | "condition",
  id: string,
  language: Language,
  { principles, themes, conditions }: Programme,
): string {
  const names = positionNames[language];
  if (section === "condition") return names.conditions[id] ?? labelOf(conditions, id);
  return `${names[section]} ${labelOf(section === "theme" ? themes : principles, id)}`;
}

const titled = ["reason", "principles", "themes", "goals"] as const;

/** The programme's own title of a part; null where that is the one we have words for. */
function ownTitle(at: PlanPosition, language: Language, programme: Programme): string | null {
  const { words, applicant } = programme;
  if (at === "signature.school" && applicant === "board") return headerName("school", language, programme);
  if (at === "signature.director" && words.director !== planVanAanpakWords.director) return lowered(words.director);
  const part = titled.find((each) => each === at);
  if (part === undefined || words[part].title === planVanAanpakWords[part].title) return null;
  return lowered(words[part].title);
}

/** "tlv" in people's words; the form's own label for a count that only this programme has. */
function countName({ counts }: Programme, id: string, language: Language): string {
  return positionNames[language].counts[id] ?? lowered(labelOf(counts, id));
}

/** "uitgave 3" and "gerealiseerd" of expense.3.actual; nothing for the evaluation as a whole. */
function evaluationParts(
  [section, ...rest]: readonly string[],
  language: Language,
  programme: Programme,
): readonly string[] {
  const { evaluationParts: parts, fixed } = positionNames[language];
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
      return [countName(programme, id, language), ...field];
    case "total":
      return [fixed[`total.${id}` as FixedPosition]];
    case "leernetwerk":
      return [parts.leernetwerk, ...(part === undefined ? [] : [`${parts.date} ${id}`])];
    default:
      return [parts[section as EvaluationPart]];
  }
}

/** The form's own label, Dutch in both languages; the id for something that this programme lacks. */
function labelOf(labelled: readonly { readonly id: string; readonly label: string }[], id: string): string {
  return labelled.find((each) => each.id === id)?.label ?? id;
}
