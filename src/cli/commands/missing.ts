import type { Applicant } from "../../domain/applicant";
import { colors } from "../colors";
import { notFilledIn } from "../../region/survey/canonical-names";
import { missingSchools } from "../../region/missing/missing-schools";
import { dayInWords } from "../../texts/day-in-words";
import type { Language } from "../../texts/language";
import { paneMissingTexts } from "../../texts/pane-missing-text";
import type { PaneMissingTexts } from "../../texts/pane-missing-texts";
import type { ExitCode } from "../exit-code";
import { missingReport, type MissingReport, type MissingSchoolReport } from "../missing-report";
import { surveyOfFile } from "../survey-of-file";
import { words } from "../words";

export interface RegionCommandOptions {
  readonly json: boolean;
  readonly lang: Language;
}

/** Says which schools still have to send something, and in `--json` what to write to them. */
export function missing(region: string, { json, lang }: RegionCommandOptions): ExitCode {
  const found = missingSchools(surveyOfFile(region));
  const report = missingReport(region, found, lang);
  process.stdout.write(
    json ? `${JSON.stringify(report, null, 2)}\n` : `${lines(report, found.programme.applicant, lang).join("\n")}\n`,
  );
  return report.errors.length > 0 ? 1 : 0;
}

function lines(report: MissingReport, applicant: Applicant, language: Language): readonly string[] {
  const texts = paneMissingTexts(language);
  const { expected, received, unreadable, withoutBrin } = report;
  if (expected === 0) return [texts.noList.title, texts.noList.text];
  return [
    colors.bold(texts.head(expected, received, applicant)),
    ...(received === expected ? [texts.everyone.text(expected)] : []),
    ...(["nothing", "errors", "late"] as const).flatMap((list) => listLines(list, report, texts, language)),
    ...(unreadable > 0 ? [texts.unreadable(unreadable)] : []),
    ...(withoutBrin > 0 ? [texts.withoutBrin(withoutBrin)] : []),
    ...(report.boards.length > 0 ? [words[language].remindersIn] : []),
  ];
}

function listLines(
  list: "nothing" | "errors" | "late",
  report: MissingReport,
  texts: PaneMissingTexts,
  language: Language,
): readonly string[] {
  const schools = report[list];
  if (schools.length === 0) return [];
  return [`${texts.tabs[list]} ${schools.length}`, ...schools.flatMap((school) => schoolLines(school, list === "late", texts, language))];
} // prettier-ignore

function schoolLines(
  { name, brin, board, day, findings }: MissingSchoolReport,
  isLate: boolean,
  texts: PaneMissingTexts,
  language: Language,
): readonly string[] {
  const when = isLate && day !== null ? `: ${texts.handedInOn(dayInWords(Date.parse(day), language, "UTC"))}` : "";
  const who = [`${name} ${brin}`.trim(), board].filter((part) => part !== "" && part !== notFilledIn);
  return [
    `   ${who.join(", ")}${when}`,
    ...findings.map(({ sheet, cell, message, code }) => {
      const place = sheet === "" ? "" : `${sheet}, ${cell ?? words[language].wholeSheet}: `;
      return `      ${colors.red("✗")} ${place}${message} ${colors.dim(code)}`;
    }),
  ];
}
