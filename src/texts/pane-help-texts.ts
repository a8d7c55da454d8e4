import type { Applicant } from "../domain/applicant";
import type { TitledText } from "./pane-texts";

/** Every text around the help of the pane, in one language; the form's own words come from the regeling, in Dutch. */
export interface PaneHelpTexts {
  readonly section: string;
  /** Said when help goes along to the section where somebody stands. */
  readonly about: (section: string) => string;
  /** What the form does not explain by itself. */
  readonly school: Readonly<Record<Applicant, string>>;
  readonly budget: string;
  readonly evaluation: string;
  readonly questions: string;
  readonly why: string;
  /** Before the sentence of the form, or of the call for plans, that a finding rests on. */
  readonly source: string;
  /** The same in a regeling of others: the sentence is that of the organisation with which the rules began. */
  readonly sourceElsewhere: (organisation: string) => string;
  readonly resources: string;
  /** Beside resources about a theme that the plan has ticked. */
  readonly yourThemes: string;
  readonly opensOutside: string;
  /** Below the link to the manual. */
  readonly manual: string;
  readonly intro: string;
  readonly welcome: TitledText & { readonly show: string; readonly skip: string };
}
