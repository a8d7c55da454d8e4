import type { PlanPosition } from "../domain/finding";
import { asks } from "../domain/programme-form";
import type { Programme } from "../domain/programme";

/** A field of the form that stands beside its label: what belongs in it, and the words it goes by. */
export interface FormField {
  readonly at: PlanPosition;
  readonly kind: "text" | "tick" | "date" | "participation";
  /** The words that we print. */
  readonly label: string;
  /** Other words that people and other editions of the form use. */
  readonly alsoCalled: readonly string[];
}

/** What the paper form does not ask and the workbook does: printed as *Gegevens van de school*. */
export function headerFields(programme: Programme): readonly FormField[] {
  const text = (at: PlanPosition, label: string, alsoCalled: readonly string[] = []): FormField => ({
    at,
    kind: "text",
    label,
    alsoCalled,
  });
  const isSchool = programme.applicant === "school";
  return [
    ...(isSchool ? [text("header.school", "School", ["Naam school", "Naam van de school"])] : []),
    ...(isSchool ? [text("header.brin", "BRIN en vestiging", ["BRIN", "Brinnummer", "BRIN nummer", "BRIN code", "BRIN vestiging"])] : []),
    text("header.boardNumber", "Bestuursnummer", ["Nummer bestuur", "Nummer bevoegd gezag"]),
    { at: "header.participation", kind: "participation", label: "Soort deelname", alsoCalled: ["Deelname", "Nieuw of doorlopend"] },
    text("header.partners", "Gezamenlijke aanvraag met (BRIN)", ["Gezamenlijke aanvraag met", "Gezamenlijke aanvraag", "Partners"]),
    text("header.leadSchool", "Penvoerder (bij gezamenlijk)", ["Penvoerder"]),
    text("header.adviser", "Adviseur passend en inclusief onderwijs", ["Naam adviseur passend en inclusief onderwijs", "Naam adviseur", "Adviseur"]),
    text("header.contact", "Contactpersoon", ["Naam contactpersoon"]),
    text("header.email", "E-mail contactpersoon", ["Contactpersoon (e-mail)", "E-mail", "Email", "E-mailadres", "Mailadres"]),
    { at: "header.leernetwerk", kind: "tick", label: programme.words.leernetwerk, alsoCalled: ["Deelname leernetwerk inclusie", "Deelname leernetwerk", "Deelname aan het leernetwerk"] },
    text("header.leernetwerkNames", "Leernetwerk: wie nemen deel?", ["Wie nemen deel aan het leernetwerk", "Namen leernetwerk"]),
  ]; // prettier-ignore
}

/** The two lines of the form's first part. */
export const areaFields: readonly FormField[] = [
  { at: "header.werkgebied", kind: "text", label: "Werkgebied", alsoCalled: ["Naam werkgebied"] },
  { at: "header.board", kind: "text", label: "Schoolbestuur", alsoCalled: ["Naam schoolbestuur"] },
];

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

/** Whether the workbook of this regeling has a place for a field. */
export function isAsked(programme: Programme, { at }: FormField): boolean {
  switch (at) {
    case "header.boardNumber":
      return programme.applicant === "board" || asks(programme, "boardNumber");
    case "header.participation":
      return programme.participations.length > 1;
    case "header.partners":
    case "header.leadSchool":
      return asks(programme, "joint");
    case "header.adviser":
      return asks(programme, "adviser");
    case "header.contact":
      return asks(programme, "contact");
    case "header.email":
      return asks(programme, "email");
    case "header.leernetwerk":
    case "header.leernetwerkNames":
      return asks(programme, "leernetwerk");
    default:
      return true;
  }
}
