import type { Programme } from "../../domain/programme";
import { asks } from "../../domain/programme-form";
import type { PaneTexts, SectionId } from "../../texts/pane-texts";

/** More does not fit in a column of the pane. */
const longest = 20;

/** What a section is called in the pane: short, and in the regeling's own words where those are short. */
export function sectionName(id: SectionId, programme: Programme, texts: PaneTexts): string {
  const { applicant, words } = programme;
  const usual = texts.sections[id];
  const own = (title: string) => (title.length <= longest ? title : usual);
  switch (id) {
    case "school":
      return applicant === "board" ? texts.boardSection : usual;
    case "cause":
      return asks(programme, "reason") ? usual : texts.themesSection;
    case "goals":
      return own(words.goals.title);
    default:
      return usual;
  }
}
