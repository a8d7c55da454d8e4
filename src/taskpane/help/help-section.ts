import type { CheckedPlan } from "../../school/submission";
import type { Language } from "../../texts/language";
import { paneTexts } from "../../texts/pane-text";
import type { SectionId } from "../../texts/pane-texts";
import { cellAddress } from "../../workbook/a1";
import { schoolView } from "../school/school-view";
import { sectionOf } from "../school/sections";

/** What there is help about: a section of the plan, or the year end as a whole. */
export type HelpSectionId = SectionId | "evaluation";

interface HelpSection {
  readonly id: HelpSectionId;
  readonly name: string;
}

/** The sections that the workbook has, in the order of its sheets. */
export function helpSections(checked: CheckedPlan, language: Language): readonly HelpSection[] {
  const sections = schoolView(checked, language).sections.map(({ id, name }) => ({ id: id as SectionId, name }));
  return checked.evaluation === null
    ? sections
    : [...sections, { id: "evaluation", name: paneTexts(language).menu.evaluation }];
}

interface Place {
  readonly sheet: string;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
}

/** The section in which somebody stands; null on a sheet that is no part of the form. */
export function helpSectionAt({ sheet, row, column }: Place, checked: CheckedPlan): HelpSectionId | null {
  if (checked.evaluation !== null && sheet === checked.locate("evaluation").sheet) return "evaluation";
  return sectionOf({ at: { sheet, cell: cellAddress(row, column) } }, checked);
}

/** Where help begins when nobody stands anywhere: the first section that is not ready. */
export function firstHelpSection(checked: CheckedPlan, language: Language): HelpSectionId {
  const { sections } = schoolView(checked, language);
  const [first] = [...sections.filter(({ state }) => state !== "ready"), ...sections];
  if (first === undefined) throw new Error("a form without sections");
  return first.id as SectionId;
}
