import type { Severity } from "../../domain/finding";
import type { Notes } from "../kept/kept-region";
import type { SchoolName, Source } from "./survey-row";

/** How a row of Bevindingen starts; the last one is a finding that is gone, with a note that stays. */
export const severityTexts: Readonly<Record<Severity | "gone", string>> = {
  error: "✗ Fout",
  warning: "▲ Aandachtspunt",
  info: "○ Ter info",
  gone: "– Niet meer gevonden",
};

/** One row of Bevindingen. */
export interface FindingRow {
  readonly kenmerk: string;
  readonly severity: Severity | "gone";
  readonly name: SchoolName;
  readonly sentence: string;
  /** Code of the rule; "" for a file that could not be read. */
  readonly code: string;
  readonly source: Source;
  readonly notes: Notes;
}
