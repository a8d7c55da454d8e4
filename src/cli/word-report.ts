import { programmeTitle } from "../school/form-context";
import { positionText } from "../texts/position-text";
import type { Language } from "../texts/language";
import { wordTexts } from "../texts/word-text";
import { fieldText, placeText, readingText, unplacedText } from "../word/describe-form";
import type { DoubtCode, FoundField, WordForm } from "../word/plan-form";
import { colors } from "./colors";
import type { FileReport } from "./file-report";
import { wordWords } from "./word-words";

/** A field as `--json` prints it. */
interface FieldReport {
  readonly at: readonly string[];
  readonly field: string;
  readonly words: string;
  readonly reading: string;
  readonly place: string;
}

/** A Word form as `--json` prints it. */
export interface WordReport {
  readonly file: string;
  readonly out: string | null;
  readonly recognised: readonly FieldReport[];
  readonly doubts: readonly (FieldReport & { readonly why: DoubtCode; readonly message: string })[];
  readonly unrecognised: readonly { readonly text: string; readonly isPicture: boolean; readonly place: string }[];
  readonly notOnPaper: readonly string[];
  readonly trackedChanges: boolean;
  /** The plan as `check` reports it. */
  readonly plan: FileReport;
}

export function wordReport(
  file: string,
  out: string | null,
  form: WordForm,
  plan: FileReport,
  language: Language,
): WordReport {
  const field = (found: FoundField): FieldReport => ({
    at: found.at,
    field: fieldText(found, form, language),
    words: found.words,
    reading: readingText(found.reading, language),
    place: placeText(found.place, language),
  });
  return {
    file,
    out,
    recognised: form.recognised.map(field),
    doubts: form.doubts.map((doubt) => ({
      ...field(doubt),
      why: doubt.why,
      message: wordTexts(language).doubts[doubt.why],
    })),
    unrecognised: form.unrecognised.map(({ text, isPicture, place }) => ({
      text,
      isPicture,
      place: placeText(place, language),
    })),
    notOnPaper: form.notOnPaper,
    trackedChanges: form.hasTrackedChanges,
    plan,
  };
}

/** The same for a person: what to look at comes last, where the eye is. */
export function wordReportLines(report: WordReport, form: WordForm, language: Language): readonly string[] {
  const words = wordWords[language];
  const { recognised, doubts, unrecognised, trackedChanges } = report;
  const empty = form.notOnPaper.map((position) => positionText(position, language, form.programme));
  return [
    `${colors.bold(report.file)}: ${words.summary(recognised.length, doubts.length, unrecognised.length, programmeTitle(form.programme))}`,
    ...section(words.recognised, recognised.map((field) => `${field.field}: ${quoted(field)}${readAs(field, language)}`)),
    ...section(words.doubts, doubts.map((doubt) => `${colors.yellow("▲")} ${doubt.field}: ${quoted(doubt)}${readAs(doubt, language)} ${colors.dim(`(${doubt.place})`)}\n     ${doubt.message}`)),
    ...section(words.unrecognised, form.unrecognised.map((each) => `${colors.yellow("▲")} ${oneLine(unplacedText(each, language))} ${colors.dim(`(${placeText(each.place, language)})`)}`)),
    ...(empty.length === 0 ? [] : ["", words.notOnPaper(empty.join(", "))]),
    ...(trackedChanges ? ["", wordTexts(language).trackedChanges] : []),
  ]; // prettier-ignore
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", colors.bold(title), ...lines.map((line) => `   ${line}`)];
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, " / ");
const quoted = ({ words }: FieldReport): string => `“${oneLine(words)}”`;

function readAs({ words, reading }: FieldReport, language: Language): string {
  return reading === "" || reading === words ? "" : `, ${wordWords[language].reading(oneLine(reading))}`;
}
