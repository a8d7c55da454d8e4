import { colors } from "../colors";
import { awardFindings } from "../../region/spread/award-findings";
import { spreadOf } from "../../region/spread/spread";
import type { Language } from "../../texts/language";
import { paneSpreadTexts } from "../../texts/pane-spread-text";
import type { PaneSpreadTexts } from "../../texts/pane-spread-texts";
import type { ExitCode } from "../exit-code";
import { surveyOfFile } from "../survey-of-file";
import { spreadReport, type SpreadReport } from "../spread-report";
import type { RegionCommandOptions } from "./missing";

/** Says where plans are awarded and where not yet, and which plans would fill a gap: by the alphabet, without a rank. */
export function spread(region: string, { json, lang }: RegionCommandOptions): ExitCode {
  const survey = surveyOfFile(region);
  const report = spreadReport(region, spreadOf(survey), awardFindings(survey), lang);
  process.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : `${lines(report, lang).join("\n")}\n`);
  return report.findings.some(({ severity }) => severity === "error") ? 1 : 0;
}

function lines(report: SpreadReport, language: Language): readonly string[] {
  const texts = paneSpreadTexts(language);
  const { awarded, awards, findings, suggestions, open, combinations } = report;
  const left = awards === null ? "" : ` · ${leftOf(awards - awarded, texts)}`;
  return [
    colors.bold(`${texts.awarded(awarded, awards)}${left}`),
    ...(["werkgebied", "board", "theme"] as const).flatMap((dimension) => coverageLines(dimension, report, texts)),
    ...findings.map(({ severity, message, code }) => {
      return `${severity === "error" ? colors.red("✗") : colors.yellow("▲")} ${message} ${colors.dim(code)}`;
    }),
    ...(combinations === 0 ? [] : [texts.openPairs(open.combinations.length, combinations)]),
    suggestions.length === 0 ? nothingToFill(open, texts) : `${texts.suggestions}. ${texts.noRanking}`,
    ...suggestions.map(({ name, brin, fills, lacking, decision }) => {
      const notes = [fills, lacking, decision === "" ? "" : texts.decision(decision)].filter((note) => note !== "");
      return `   ${[name, brin].filter((part) => part !== "").join(" ")}: ${notes.join(". ")}`;
    }),
  ];
}

function leftOf(left: number, texts: PaneSpreadTexts): string {
  return left < 0 ? texts.tooMany(-left) : texts.left(left);
}

function nothingToFill({ areas, boards, themes, combinations }: SpreadReport["open"], texts: PaneSpreadTexts): string {
  const isOpen = [areas, boards, themes, combinations].some((places) => places.length > 0);
  return isOpen ? texts.nobodyFills : texts.allFilled;
}

function coverageLines(
  dimension: keyof SpreadReport["coverage"],
  { coverage }: SpreadReport,
  texts: PaneSpreadTexts,
): readonly string[] {
  const rows = coverage[dimension];
  if (rows.length === 0) return [];
  const width = Math.max(...rows.map(({ name }) => name.length), texts.tabs[dimension].length) + 2;
  return [
    `${texts.tabs[dimension].padEnd(width)}${texts.legend}`,
    ...rows.map(({ name, awarded, submitted, listed }) => {
      const line = `   ${name.padEnd(width)}${awarded} / ${submitted}`;
      return listed && awarded === 0 ? colors.bold(line) : line;
    }),
  ];
}
