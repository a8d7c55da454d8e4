import type { PlanPosition } from "../domain/finding";
import type { PlanHeader } from "../domain/plan";
import type { Programme } from "../domain/programme";
import { headerFields as askedHeaderFields } from "../school/header-fields";

/** A field of the form that stands beside its label: what belongs in it, and the words it goes by. */
export interface FormField {
  readonly at: PlanPosition;
  readonly kind: "text" | "tick" | "date" | "participation";
  /** The words that we print. */
  readonly label: string;
  /** Other words that people and other editions of the form use. */
  readonly alsoCalled: readonly string[];
}

/** Other words for the lines of the kop. */
const headerNames: Readonly<Record<keyof PlanHeader, readonly string[]>> = {
  school: ["Naam school", "Naam van de school"],
  brin: ["BRIN", "Brinnummer", "BRIN nummer", "BRIN code", "BRIN vestiging"],
  board: ["Naam schoolbestuur"],
  boardNumber: ["Nummer bestuur", "Nummer bevoegd gezag"],
  werkgebied: ["Naam werkgebied"],
  participation: ["Deelname", "Nieuw of doorlopend"],
  partners: ["Gezamenlijke aanvraag met", "Gezamenlijke aanvraag", "Partners"],
  leadSchool: ["Penvoerder"],
  adviser: ["Naam adviseur passend en inclusief onderwijs", "Naam adviseur", "Adviseur"],
  contact: ["Naam contactpersoon"],
  email: ["E-mail contactpersoon", "Contactpersoon (e-mail)", "E-mail", "Email", "E-mailadres", "Mailadres"],
  leernetwerk: ["Deelname leernetwerk inclusie", "Deelname leernetwerk", "Deelname aan het leernetwerk"],
  leernetwerkNames: ["Wie nemen deel aan het leernetwerk", "Namen leernetwerk"],
};
const kinds: Partial<Record<keyof PlanHeader, FormField["kind"]>> = {
  participation: "participation",
  leernetwerk: "tick",
};
/** The form asks these two in its first part. */
const ofTheArea: readonly (keyof PlanHeader)[] = ["werkgebied", "board"];

/** What the paper form does not ask and the workbook does: printed as *Gegevens van de school*. */
export function headerFields(programme: Programme): readonly FormField[] {
  return fieldsOfHeader(programme).filter(({ at }) => !ofTheArea.some((field) => at === `header.${field}`));
}

/** Werkgebied and Schoolbestuur, two lines of the form's first part. */
export function areaFields(programme: Programme): readonly FormField[] {
  const fields = fieldsOfHeader(programme);
  return ofTheArea.flatMap((name) => fields.filter(({ at }) => at === `header.${name}`));
}

function fieldsOfHeader(programme: Programme): readonly FormField[] {
  return askedHeaderFields(programme).map(({ field, label }) => ({
    at: `header.${field}`,
    kind: kinds[field] ?? "text",
    label,
    alsoCalled: programme.applicant === "school" || !["school", "brin"].includes(field) ? headerNames[field] : [],
  }));
}

/** *Ondertekening*. */
export function signatureFields(programme: Programme): readonly FormField[] {
  return [
    { at: "signature.director", kind: "text", label: programme.words.director, alsoCalled: ["Naam directeur", "Naam van de directeur", "Directeur", "Naam"] },
    { at: "signature.board", kind: "text", label: "Bestuur", alsoCalled: ["Schoolbestuur", "Naam bestuur", "Naam schoolbestuur"] },
    { at: "signature.school", kind: "text", label: "School", alsoCalled: ["Naam school", "Naam van de school"] },
    { at: "signature.date", kind: "date", label: "Datum", alsoCalled: ["Datum ondertekening", "Plaats en datum", "Datum en plaats"] },
  ]; // prettier-ignore
}

/** Where a person signs: the plan has no place for it. */
export const handwriting = "Handtekening";

/** The conditions of the regeling, as fields that are ticked. */
export function conditionFields(programme: Programme): readonly FormField[] {
  return programme.conditions.map(({ id, label }) => ({ at: `condition.${id}`, kind: "tick", label, alsoCalled: [] }));
}
