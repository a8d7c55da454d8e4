import { programmes } from "../../domain/programmes/programmes";
import { programmeFileText } from "../../programmes/file-of-programme";
import { programmeJsonSchema } from "../../programmes/programme-json-schema";
import { isUnreadable, type ProgrammeReading } from "../../programmes/read-programme-file";
import { errorSentence } from "../../texts/error-text";
import type { Language } from "../../texts/language";
import { programmeMistakeText } from "../../texts/programme-mistake-text";
import { WorkbookError, type WorkbookErrorCode } from "../../workbook/workbook-error";
import { colors } from "../colors";
import type { ExitCode } from "../exit-code";
import { programmeWords } from "../programme-words";
import { programmeNamed, readProgramme } from "../read-programme";

export interface ProgrammeOptions {
  readonly json: boolean;
  readonly lang: Language;
}

/** Says which programmes are built in. */
export function listProgrammes({ json, lang }: ProgrammeOptions): ExitCode {
  const text = programmeWords[lang];
  const listed = programmes.map(({ id, name, organisation, region, schoolYear, applicant }) => {
    return { id, name, organisation, region, schoolYear, applicant };
  });
  if (json) say(JSON.stringify(listed, null, 2));
  else {
    const width = Math.max(...listed.map(({ id }) => id.length));
    for (const { id, name, organisation, schoolYear, applicant } of listed)
      say(`${colors.bold(id.padEnd(width))}  ${name} ${schoolYear}, ${organisation}, ${text.applicants[applicant]}`);
    say(text.own);
  }
  return 0;
}

/** Prints a programme as a file: where one of one's own can begin. */
export function showProgramme(idOrFile: string, lang: Language): ExitCode {
  process.stdout.write(programmeFileText(programmeNamed(idOrFile, lang)));
  return 0;
}

/** Prints the JSON Schema of programme files. */
export function showProgrammeSchema(): ExitCode {
  say(JSON.stringify(programmeJsonSchema(), null, 2));
  return 0;
}

/** What `check --json` prints. */
interface ProgrammeReport {
  readonly file: string;
  readonly status: "ok" | "errors" | "unreadable";
  readonly error: { readonly code: WorkbookErrorCode; readonly message: string } | null;
  readonly programme: string | null;
  readonly mistakes: readonly { readonly path: string; readonly code: string; readonly message: string }[];
}

/** Says everything that is wrong with a programme file. */
export function checkProgramme(file: string, { json, lang }: ProgrammeOptions): ExitCode {
  const report = programmeReport(file, lang);
  if (json) say(JSON.stringify(report.document, null, 2));
  else for (const line of reportLines(report, lang)) say(line);
  return { ok: 0, errors: 1, unreadable: 2 }[report.document.status] as ExitCode;
}

interface Report {
  readonly document: ProgrammeReport;
  readonly name: string;
}

function programmeReport(file: string, lang: Language): Report {
  try {
    const reading = readProgramme(file);
    return { document: { file, error: null, ...readingReport(reading, lang) }, name: reading.programme?.name ?? "" };
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    const message = errorSentence(error.code, lang);
    const unread = { status: "unreadable", programme: null, mistakes: [] } as const;
    return { document: { file, error: { code: error.code, message }, ...unread }, name: "" };
  }
}

function readingReport(reading: ProgrammeReading, lang: Language): Omit<ProgrammeReport, "file" | "error"> {
  const { programme, mistakes } = reading;
  return {
    status: programme !== null ? "ok" : isUnreadable(reading) ? "unreadable" : "errors",
    programme: programme?.id ?? null,
    mistakes: mistakes.map((mistake) => {
      return { path: mistake.path, code: mistake.code, message: programmeMistakeText(mistake, lang) };
    }),
  };
}

function reportLines({ document: { file, error, status, mistakes }, name }: Report, lang: Language): readonly string[] {
  const text = programmeWords[lang];
  if (error !== null) return [`${colors.red("✗")} ${file}: ${error.message}`];
  if (status === "ok") return [`${colors.green("✓")} ${text.good(file, name)}`, `  ${text.next(file)}`];
  return [
    `${colors.red("✗")} ${text.wrong(file, mistakes.length)}`,
    ...mistakes.map(({ message }) => `   ${colors.red("✗")} ${message}`),
  ];
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
