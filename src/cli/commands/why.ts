import { colors } from "../colors";
import { amountText } from "../../region/explain/amount-text";
import { Explainer, type CellPosition } from "../../region/explain/explainer";
import { agreementText, madeText, sumText } from "../../region/explain/explanation-words";
import type { Explanation, NumberExplanation, RowExplanation, Term } from "../../region/explain/explanation";
import { StandingTables } from "../../region/explain/standing-tables";
import { placeText } from "../../region/tables/source-columns";
import type { Language } from "../../texts/language";
import { paneWhyTexts } from "../../texts/pane-why-text";
import type { PaneWhyTexts } from "../../texts/pane-why-texts";
import { cellAddress } from "../../workbook/a1";
import type { ExitCode } from "../exit-code";
import { readRegionFile } from "../survey-of-file";

export interface WhyOptions {
  readonly json: boolean;
  readonly lang: Language;
}

/**
 * Says what stands behind a cell of a regional workbook: of a number on the dashboard the plans with file and cell, of a row
 * of a table where it comes from. Exit code 1 when there is nothing to explain, or the dashboard says another number.
 */
export function why(region: string, place: CellPosition, { json, lang }: WhyOptions): ExitCode {
  const { snapshot, survey } = readRegionFile(region);
  const explanation = new Explainer(snapshot, survey).explain(place);
  const tables = new StandingTables(snapshot);
  const cell = cellAddress(place.row, place.column);
  if (json) {
    const document = { file: region, sheet: place.sheet, cell, ...asDocument(explanation, tables) };
    process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
  } else {
    process.stdout.write(`${[colors.dim(`${place.sheet}, ${cell}`), ...lines(explanation, tables, paneWhyTexts(lang))].join("\n")}\n`);
  }
  const isAnswered = explanation.kind === "row" || (explanation.kind === "number" && explanation.value === explanation.shown);
  return isAnswered ? 0 : 1;
} // prettier-ignore

/** Plans come with the cell of the regional workbook where they stand now. */
function asDocument(explanation: Explanation, tables: StandingTables): object {
  if (explanation.kind !== "number") return explanation;
  const terms = explanation.terms.map((term) => ({
    ...term,
    parts: term.parts.map(({ marks, ...part }) => {
      const row = tables.find(marks);
      return { ...part, row: row === null ? null : { sheet: row.sheet, cell: row.cell } };
    }),
  }));
  return { ...explanation, terms };
}

function lines(explanation: Explanation, tables: StandingTables, texts: PaneWhyTexts): readonly string[] {
  switch (explanation.kind) {
    case "number":
      return numberLines(explanation, tables, texts);
    case "row":
      return rowLines(explanation, texts);
    case "outdated":
      return [texts.outdated.title, texts.outdated.text];
    case "nothing":
      return [texts.pick];
  }
}

function numberLines(explanation: NumberExplanation, tables: StandingTables, texts: PaneWhyTexts): readonly string[] {
  const { label, value, unit, terms } = explanation;
  const total = amountText(value ?? 0, unit);
  const agreement = agreementText(explanation, texts);
  const sum = sumText(explanation);
  return [
    `${colors.bold(`${label}: ${total}`)} (${madeText(explanation, texts)})`,
    ...terms.flatMap((term) => [
      ...(terms.length > 1 || term.place !== null ? [termLine(term)] : []),
      ...partLines(term, tables, texts),
    ]),
    `${texts.together} ${sum === "" ? total : `${sum} = ${total}`}. ${value === explanation.shown ? agreement : colors.yellow(agreement)}.`,
  ];
}

function termLine({ label, value, unit, place }: Term): string {
  return `${label}: ${amountText(value, unit)}${place === null ? "" : colors.dim(` ${placeText(place)}`)}`;
}

function partLines({ parts, unit, blank }: Term, tables: StandingTables, texts: PaneWhyTexts): readonly string[] {
  return [
    ...parts.map(({ school, brin, file, source, amount, marks }) => {
      const row = tables.find(marks);
      const from = [brin, file === "" ? texts.byHand : file, placeText(source)].filter(Boolean).join(" · ");
      return `   ${amountText(amount, unit)}  ${school}  ${from}${row === null ? "" : colors.dim(`  ${row.sheet}, ${row.cell}`)}`;
    }),
    ...(blank > 0 ? [`   ${texts.blank(blank)}`] : []),
  ];
}

function rowLines({ school, brin, file, source, finding }: RowExplanation, texts: PaneWhyTexts): readonly string[] {
  const facts: readonly (readonly [string, string])[] = [
    [texts.row.school, [school, brin].filter(Boolean).join(" · ")],
    [texts.row.file, file === "" ? texts.byHand : file],
    [texts.row.place, placeText(source)],
    [texts.row.rule, finding?.code ?? ""],
  ];
  return [
    ...(finding === null ? [] : [colors.bold(`${finding.severity}: ${finding.sentence}`)]),
    ...facts.flatMap(([name, fact]) => (fact === "" ? [] : [`${name}: ${fact}`])),
  ];
}
