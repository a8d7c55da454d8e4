import type { CalendarDate } from "../../domain/calendar-date";
import { cents } from "../../domain/cents";
import { formatEuro } from "../../domain/format-euro";
import type { Selection } from "../../ledger/read-options";
import { MarkTallying } from "../../ledger/recognise/mark-tally";
import type { Language } from "../../texts/language";
import type { ExitCode } from "../exit-code";
import { HeldPostings } from "../held-postings";
import { readMapping } from "../ledger-mapping";
import { ledgerExitCode, ledgerLines, ledgerReports, type LedgerFileReport } from "../ledger-report";
import { ledgerWords, type LedgerWords } from "../ledger-words";
import { PostingPrinter } from "../posting-printer";
import { startProgress } from "../progress";
import { readLedger, type LedgerReadOptions, type ReadLedger } from "../read-ledger";

export interface LedgerOptions {
  readonly json: boolean;
  readonly lang: Language;
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
  readonly costCentre?: readonly string[];
  readonly project?: readonly string[];
  readonly account?: readonly string[];
  readonly text?: readonly string[];
  /** A JSON file that says which column is which. */
  readonly mapping?: string;
}

/** Reads ledger exports, checks what they add up to, and shows the postings that were asked for. */
export async function ledger(paths: readonly string[], options: LedgerOptions): Promise<ExitCode> {
  const given = readMapping(options.mapping);
  const progress = startProgress(ledgerWords[options.lang].reading, 100);
  let shown = 0;
  const onProgress = (done: number) => {
    for (; shown < Math.floor(done * 100); shown++) progress.step();
  };
  const reading = { ...selectionOf(options), given, onProgress };
  const reports = options.json
    ? await printJson(paths, reading, options.lang)
    : await print(paths, reading, options.lang);
  progress.stop();
  return ledgerExitCode(reports);
}

function selectionOf({ from, to, account, costCentre, project, text }: LedgerOptions): Selection {
  return {
    mark: { account: account ?? [], costCentre: costCentre ?? [], project: project ?? [], text: text ?? [] },
    period: { from: from ?? null, to: to ?? null },
  };
}

async function printJson(
  paths: readonly string[],
  reading: LedgerReadOptions,
  language: Language,
): Promise<readonly LedgerFileReport[]> {
  const held = new HeldPostings();
  const read = await readLedger(paths, paths.length > 1 ? reading : { ...reading, onPosting: held.add.bind(held) });
  const printer = new PostingPrinter();
  process.stdout.write(`{\n  "postings": [`);
  if (held.areTooMany && read.files.length > 0) await printAgain(paths, reading, printer);
  // What was held of a file that turned out to be unreadable does not count.
  for (const posting of read.files.length === 0 ? [] : [...read.postings, ...held.postings]) {
    printer.add(posting);
    await printer.ready();
  }
  printer.flush();
  const reports = ledgerReports(read, paths, language);
  process.stdout.write(`\n  ],\n  "files": ${JSON.stringify(reports, null, 2)}\n}\n`);
  return reports;
}

/** A file with more postings than fit in memory: known to be sound by now, it is read again and printed on the way. */
async function printAgain(
  paths: readonly string[],
  reading: LedgerReadOptions,
  printer: PostingPrinter,
): Promise<void> {
  const { given, mark, period } = reading;
  const onPosting = printer.add.bind(printer);
  await readLedger(paths, { given, mark, period, onPosting, ready: printer.ready.bind(printer) });
}

async function print(
  paths: readonly string[],
  reading: LedgerReadOptions,
  language: Language,
): Promise<readonly LedgerFileReport[]> {
  const tallying = new Recognised();
  const passOn = paths.length > 1 ? {} : { onPosting: tallying.add.bind(tallying) };
  const read = await readLedger(paths, { ...reading, ...passOn });
  for (const posting of read.postings) tallying.add(posting);
  const reports = ledgerReports(read, paths, language);
  const text = ledgerWords[language];
  const lines = [...reports.flatMap((report) => ledgerLines(report, language)), ...tallying.lines(text)];
  process.stdout.write(`${lines.join("\n")}\n`);
  return reports;
}

/** Counts the postings that were asked for, by account. */
class Recognised {
  private readonly tallying = new MarkTallying();
  private count = 0;
  private amount = 0;

  add(posting: ReadLedger["postings"][number]): void {
    this.count++;
    this.amount += posting.amountCents;
    this.tallying.add(posting);
  }

  lines(text: LedgerWords): readonly string[] {
    const { account } = this.tallying.result();
    return [
      text.recognised(this.count, formatEuro(cents(this.amount))),
      ...account.map(({ value, count, amountCents }) => text.account(value, count, formatEuro(amountCents))),
    ];
  }
}
