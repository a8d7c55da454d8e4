import path from "node:path";
import { bookedLines } from "../../actuals/booked-lines";
import { mappingFor, noBookings, withKnownMapping, type Bookings } from "../../actuals/bookings";
import { readBookings } from "../../actuals/bookings-memory";
import { describeActuals, type StandingBookings } from "../../actuals/describe-actuals";
import { mergeRules } from "../../actuals/merge-rules";
import { renewBookings } from "../../actuals/renew-bookings";
import type { CalendarDate } from "../../domain/calendar-date";
import type { SchoolYear } from "../../domain/school-year";
import { missingMonths, periodOf } from "../../ledger/period";
import type { Posting } from "../../ledger/posting";
import type { Mark } from "../../ledger/recognise/mark";
import type { GivenMapping } from "../../ledger/table/column-mapping";
import { checkWorkbook } from "../../school/check-workbook";
import type { CheckedPlan } from "../../school/submission";
import type { Language } from "../../texts/language";
import { WorkbookError } from "../../workbook/workbook-error";
import { patchWorkbook } from "../../xlsx/patch/patch-workbook";
import { readSnapshot } from "../../xlsx/read-snapshot";
import { actualsIn, actualsLines, actualsReport, type ActualsReport } from "../actuals-report";
import { readRules } from "../assignment-rules";
import type { ExitCode } from "../exit-code";
import { fileReport } from "../file-report";
import { fileSize } from "../file-size";
import { readMapping } from "../ledger-mapping";
import { ledgerExitCode, ledgerLines, ledgerReports } from "../ledger-report";
import { nodePlatform } from "../node-inflate";
import { readBytes } from "../read-file";
import { headOfTable, readLedger } from "../read-ledger";
import { localToday, sha256 } from "../read-submission";
import { words } from "../words";
import { writeAtomically } from "../write-atomically";

export interface ActualsOptions {
  readonly ledger: readonly string[];
  /** By what the postings are recognised; without values the mark that the workbook remembers. */
  readonly mark: Mark;
  /** A JSON file with rules: account or text → line. */
  readonly rules?: string;
  /** A JSON file that says which column is which. */
  readonly mapping?: string;
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
  readonly out: string;
  readonly force: boolean;
  readonly json: boolean;
  readonly lang: Language;
}

/** Puts what was really spent in a plan's year end, from exports of the bookkeeping, with the postings that it is made of. */
export async function actuals(file: string, options: ActualsOptions): Promise<ExitCode> {
  const { out, force, json, lang, ledger } = options;
  const existing = readBytes(file);
  const standing = standingIn(existing);
  const { checked } = standing;
  const known = withDecisions(standing, options);
  const { from, to } = periodOf(checked.programme.schoolYear);
  const period = { from: options.from ?? from, to: options.to ?? to };
  const given = readMapping(options.mapping);
  const mappingOf = (head: readonly string[]) => mappingFor(known, head);
  const read = await readLedger(ledger, { mark: known.mark, period, given, mappingOf });
  const files = ledgerReports(read, ledger, lang);
  const code = ledgerExitCode(files);
  if (code === 2) return refuse(files.flatMap((each) => ledgerLines(each, lang)));

  const mappings = await withMapping(known, ledger, given);
  const renewed = renewBookings(
    { ...known, mappings },
    { mark: known.mark, period, files: read.files, postings: read.postings.map(withoutFolder) },
  );
  const description = describeActuals(standing, renewed.bookings, new Date().toISOString());
  const bytes = await patchWorkbook(existing, description, nodePlatform);
  const inPlace = path.resolve(out) === path.resolve(file);
  await writeAtomically(out, bytes, inPlace ? { replaces: existing } : { keepExisting: !force });

  const after = check(bytes);
  const report = actualsReport({
    file,
    out,
    files,
    standing,
    renewed,
    missingMonths: monthsWithout(checked.programme.schoolYear, read.files, renewed.bookings),
    now: {
      actuals: actualsIn(after),
      report: fileReport({ file, link: null, outcome: { kind: "read", checked: after } }, lang),
    },
  });
  print(report, { json, lang, size: fileSize(bytes) });
  return code;
}

function standingIn(existing: Uint8Array): StandingBookings {
  const snapshot = readSnapshot(existing, nodePlatform);
  const checked = checkWorkbook(snapshot, { sha256, today: localToday() });
  return { checked, snapshot, before: readBookings(snapshot) ?? noBookings };
}

function check(bytes: Uint8Array): CheckedPlan {
  return checkWorkbook(readSnapshot(bytes, nodePlatform), { sha256, today: localToday() });
}

/**
 * What the workbook knew, with the mark and the rules that are given now.
 * @throws WorkbookError `no-mark`, `unclear-rules`.
 */
function withDecisions({ checked, before }: StandingBookings, options: ActualsOptions): Bookings {
  const isGiven = Object.values(options.mark).some((values) => values.length > 0);
  const mark = isGiven ? options.mark : before.mark;
  if (Object.keys(mark).length === 0) throw new WorkbookError("no-mark", "--cost-centre, --project, --account, --text");
  if (options.rules === undefined) return { ...before, mark };
  const given = readRules(options.rules, bookedLines(checked.plan, before).lines);
  const rules = mergeRules(before.assignments.rules, given);
  return { ...before, mark, assignments: { ...before.assignments, rules } };
}

/** Where a file stands on somebody's computer is nobody else's business. */
function withoutFolder(posting: Posting): Posting {
  return { ...posting, file: path.basename(posting.file) };
}

/** Months of which neither an export of now nor an earlier one has postings. */
function monthsWithout(
  year: SchoolYear,
  files: Parameters<typeof missingMonths>[1],
  { booked }: Bookings,
): readonly string[] {
  const months = new Set(booked.map(({ posting }) => (posting.date ?? "").slice(0, 7)));
  return missingMonths(year, [...files, { months }]);
}

/** A mapping that is given now is known next time for exports with the same head. */
async function withMapping(
  { mappings }: Bookings,
  ledger: readonly string[],
  given: GivenMapping | null,
): Promise<Bookings["mappings"]> {
  if (given === null) return mappings;
  const heads = await Promise.all(ledger.map((file) => headOfTable(file, given)));
  return heads.reduce((known, head) => (head === null ? known : withKnownMapping(known, head, given)), mappings);
}

/** Without one of its exports a year would be half; nothing is written then. */
function refuse(lines: readonly string[]): ExitCode {
  process.stderr.write(`${lines.join("\n")}\n`);
  return 2;
}

function print(report: ActualsReport, { json, lang, size }: { json: boolean; lang: Language; size: string }): void {
  if (json) return void process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  const lines = [
    ...report.files.flatMap((file) => ledgerLines(file, lang)),
    ...actualsLines(report, lang),
    words[lang].written(report.out, size),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}
