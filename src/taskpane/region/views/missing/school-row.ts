import type { MissingSchool } from "../../../../region/missing/missing-schools";
import { notFilledIn } from "../../../../region/survey/canonical-names";
import { dayInWords } from "../../../../texts/day-in-words";
import { findingText } from "../../../../texts/finding-text";
import type { Language } from "../../../../texts/language";
import type { PaneMissingTexts } from "../../../../texts/pane-missing-texts";
import type { DoorRow } from "../row-list";

/** A school of which something is expected, as a row. */
export function schoolRow(school: MissingSchool, texts: PaneMissingTexts, language: Language): DoorRow {
  const { school: title, brin, board } = school.name;
  return {
    key: keyOf(school),
    icon: "school",
    tone: "quiet",
    title: title || brin,
    lines: [
      [brin, board].filter((part) => part !== "" && part !== notFilledIn).join(" · "),
      whatOf(school, texts, language),
    ].filter((line) => line !== ""),
  };
}

/** Two schools may have one name, and a school may have no BRIN. */
export function keyOf({ name: { brin, school } }: MissingSchool): string {
  return `${brin} ${school}`;
}

function whatOf(
  { standing, errors, forController, day }: MissingSchool,
  texts: PaneMissingTexts,
  language: Language,
): string {
  if (standing === "late") return day === null ? "" : texts.handedInOn(dayInWords(Date.parse(day), language, "UTC"));
  const findings = [...errors.map(({ finding }) => finding), ...forController];
  const [first, ...others] = findings.map((finding) => findingText(finding, language));
  if (first === undefined) return "";
  return others.length === 0 ? first : `${first} (${texts.more(others.length)})`;
}
