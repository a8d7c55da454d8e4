import type { Programme } from "../domain/programme";
import { asks } from "../domain/programme-form";
import { formSheetIds, type FormSheetId } from "./form-sheets";

/** The sheets that the form of this programme has: without counts there is no *Kwantitatieve data*. */
export function formSheetIdsOf({ counts }: Programme): readonly FormSheetId[] {
  return formSheetIds.filter((id) => id !== "counts" || counts.length > 0);
}

/** "onderdeel 2 van 4". */
export function sheetPart(programme: Programme, id: FormSheetId): string {
  const ids = formSheetIdsOf(programme);
  return `onderdeel ${ids.indexOf(id) + 1} van ${ids.length}`;
}

type NumberedSection = "goals" | "counts";

/** "2. Kwantitatieve data": doelen and aantallen are numbered where the form has both. */
export function sectionTitle(programme: Programme, section: NumberedSection): string {
  const { title } = programme.words[section];
  const hasBoth = asks(programme, "goals") && programme.counts.length > 0;
  return hasBoth ? `${section === "goals" ? 1 : 2}. ${title}` : title;
}
