import { placeText } from "../../region/tables/source-columns";
import { errorText } from "../../texts/error-text";
import { findingText } from "../../texts/finding-text";
import type { Language } from "../../texts/language";
import { dayInWords } from "../../texts/day-in-words";
import type { PaneRegionTexts } from "../../texts/pane-region-texts";
import type { ImportRow, LocatedFinding } from "./import-rows";

/** What a row says about its file, line by line; "" for a line that it does not have. */
export interface RowWords {
  readonly title: string;
  readonly place: string;
  /** The one thing to know first. */
  readonly reason: string;
}

/** The words of a row before it is opened. */
export function rowWords({ file, school, ...row }: ImportRow, texts: PaneRegionTexts, language: Language): RowWords {
  const { result } = texts;
  return {
    title: school === null ? file : school.school || school.brin,
    place: school === null ? result.noSchool : [school.brin, school.werkgebied].filter(Boolean).join(" · "),
    reason: reasonOf(row, texts, language),
  };
}

function reasonOf(
  { state, code, findings, newerMadeAt }: Pick<ImportRow, "state" | "code" | "findings" | "newerMadeAt">,
  { result }: PaneRegionTexts,
  language: Language,
): string {
  if (code !== null) return errorText(code, language).what;
  if (state === "replaced") return result.newer(newerMadeAt === null ? null : dayInWords(newerMadeAt, language));
  const [first, ...others] = findings.filter(({ finding }) => finding.severity !== "info");
  if (first === undefined) return "";
  const sentence = findingText(first.finding, language);
  return others.length === 0 ? sentence : `${sentence} (${result.more(others.length)})`;
}

/** What to do about a file that could not be read; "" for others. */
export function todoOf({ code }: ImportRow, language: Language): string {
  return code === null ? "" : errorText(code, language).todo;
}

/** A finding in words. */
export interface FindingWords {
  readonly mark: string;
  readonly sentence: string;
  /** Sheet and cell in the school's own file. */
  readonly place: string;
}

export function findingWords(
  { finding, at }: LocatedFinding,
  texts: PaneRegionTexts,
  language: Language,
): FindingWords {
  return {
    mark: texts.findingMarks[finding.severity],
    sentence: findingText(finding, language),
    place: placeText(at),
  };
}
