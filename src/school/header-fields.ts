import type { PlanHeader } from "../domain/plan";
import type { Programme } from "../domain/programme";
import { asks, type FormPart } from "../domain/programme-form";

/** A line of the kop on the first sheet. */
export interface HeaderField {
  readonly field: keyof PlanHeader;
  readonly label: string;
  readonly isRequired: boolean;
}

/** The lines of the kop that this programme asks, in their order. */
export function headerFields(programme: Programme): readonly HeaderField[] {
  const isSchool = programme.applicant === "school";
  const has = (part: FormPart) => asks(programme, part);
  const fields: readonly (HeaderField & { readonly isAsked: boolean })[] = [
    field("school", isSchool ? "School" : "Schoolbestuur", true),
    field("brin", isSchool ? "BRIN en vestiging" : "Bestuursnummer", true),
    field("board", "Schoolbestuur", true, isSchool),
    field("boardNumber", "Bestuursnummer", false, isSchool && has("boardNumber")),
    field("werkgebied", "Werkgebied", true, programme.werkgebieden.names.length > 0),
    field("participation", "Soort deelname", true, programme.participations.length > 1),
    field("partners", "Gezamenlijke aanvraag met (BRIN)", false, has("joint")),
    field("leadSchool", "Penvoerder (bij gezamenlijk)", false, has("joint")),
    field("adviser", "Adviseur passend en inclusief onderwijs", false, has("adviser")),
    field("contact", "Contactpersoon", false, has("contact")),
    field("email", has("contact") ? "E-mail contactpersoon" : "Contactpersoon (e-mail)", false, has("email")),
    field("leernetwerk", programme.words.leernetwerk, true, has("leernetwerk")),
    field("leernetwerkNames", "Leernetwerk: wie nemen deel?", false, has("leernetwerk")),
  ];
  return fields.filter(({ isAsked }) => isAsked);
}

function field(field: keyof PlanHeader, label: string, isRequired: boolean, isAsked = true) {
  return { field, label, isRequired, isAsked };
}

/** The programme's list from which a line is chosen; null where it has none. A board that hands in chooses its own name. */
export function listOfField(programme: Programme, field: keyof PlanHeader): "boards" | "werkgebieden" | null {
  const ownName = programme.applicant === "school" ? "board" : "school";
  const list = field === ownName ? "boards" : field === "werkgebied" ? "werkgebieden" : null;
  return list === null || programme[list].names.length === 0 ? null : list;
}
