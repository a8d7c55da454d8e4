import { bookedLines } from "../../actuals/booked-lines";
import { withKnownMapping } from "../../actuals/bookings";
import type { StandingBookings } from "../../actuals/describe-actuals";
import { renewBookings } from "../../actuals/renew-bookings";
import { cents } from "../../domain/cents";
import type { BudgetLineKey, KeyedPosting } from "../../ledger/assign/assign-postings";
import { joinLedgers } from "../../ledger/join-ledgers";
import type { LedgerFile } from "../../ledger/ledger-file";
import type { MarkKind } from "../../ledger/recognise/mark";
import type { GivenMapping } from "../../ledger/table/column-mapping";
import { WorkbookError, type WorkbookErrorCode } from "../../workbook/workbook-error";
import type { Environment } from "../actions/tools";
import { createStore, type Store } from "../store";
import { ColumnQuestions } from "./column-questions";
import { chosenKinds, toggled, withAssigned } from "./decisions";
import { ExportReading, type ReadExport } from "./export-reading";
import type { LedgerReader } from "./ledger-reader";
import { openingLedger, reduceLedger, type ChosenExport, type LedgerNote, type LedgerState } from "./ledger-state";
import { standingIn, writeActuals, type LedgerWorkbook } from "./write-actuals";

/** What a session needs from its surroundings. */
export interface LedgerTools {
  readonly workbook: LedgerWorkbook;
  readonly reader: LedgerReader;
  readonly environment: Pick<Environment, "now" | "recall" | "remember">;
}

/** One person of finance at work: exports, mark, lines, result. Bugs come out of the promises. */
export class LedgerSession {
  readonly store: Store<LedgerState, Partial<LedgerState>> = createStore(reduceLedger, openingLedger);
  private readonly questions: ColumnQuestions;
  private readonly reading: ExportReading;

  constructor(private readonly tools: LedgerTools) {
    this.questions = new ColumnQuestions(tools.environment);
    this.reading = new ExportReading(this.store, tools.reader, this.questions);
  }

  /** Looks what the workbook holds and asks for exports. */
  async open(): Promise<void> {
    try {
      const standing = standingIn(await this.tools.workbook.read());
      this.set({ ...openingLedger, standing, mark: { ...standing.before.mark, text: [] }, step: "files" });
    } catch (error) {
      this.set({ ...openingLedger, step: "files", note: failed(error) });
    }
  }

  /** Reads these exports; only counts and sums are kept. */
  async add(files: readonly File[]): Promise<void> {
    for (const [index, file] of files.entries()) {
      const read = await this.reading.read({ file, given: null }, null, { index, all: files.length });
      if (read.outcome === null) return this.set({ step: "files", note: { kind: "stopped" } });
      const others = this.state.exports.filter((each) => each.file.name !== file.name);
      this.set({ exports: [...others, chosenExport(file, read)] });
    }
    this.set({ step: "files" });
  }

  remove(file: File): void {
    this.set({ exports: this.state.exports.filter((each) => each.file !== file) });
  }

  /** Says which column is which in the table that was asked about; null leaves that file out. */
  point(given: GivenMapping | null, keep: boolean): void {
    this.questions.answer(given, keep);
  }

  /** Ends reading; the workbook is as it was. */
  stop(): void {
    this.questions.answer(null, false);
    this.tools.reader.stop();
  }

  toggle(kind: MarkKind, value: string): void {
    this.set({ mark: toggled(this.state.mark, kind, value), note: null });
  }

  /** Chooses a text as a mark, and counts what it recognises. */
  async addText(text: string): Promise<void> {
    const ledgers = await this.readAll({ text: [text] });
    if (ledgers === null) return;
    const { postings } = joinLedgers(ledgers);
    const amountCents = cents(postings.reduce((sum, posting) => sum + posting.amountCents, 0));
    const { texts, mark } = this.state;
    this.set({
      step: "mark",
      texts: [...texts.filter(({ value }) => value !== text), { value: text, name: "", count: postings.length, amountCents }],
      mark: { ...mark, text: [...(mark.text ?? []).filter((each) => each !== text), text] },
    });
  } // prettier-ignore

  /** Reads the exports again, now with the mark, for the postings. */
  async recognise(): Promise<void> {
    const { mark, standing } = this.state;
    if (standing === null) return;
    if (chosenKinds(mark).length === 0) return this.set({ note: { kind: "no-mark" } });
    const ledgers = await this.readAll(mark);
    if (ledgers === null) return;
    try {
      this.set(this.recognised(standing, ledgers));
    } catch (error) {
      this.set({ step: "mark", note: failed(error) });
    }
  }

  assign(postings: readonly KeyedPosting[], line: BudgetLineKey, forAccounts: boolean): void {
    const { bookings } = this.state;
    if (bookings !== null)
      this.set({ bookings: withAssigned(bookings, postings, { line, forAccounts }), written: null });
  }

  /** Puts the amounts in the open workbook, with nobody listening to it; once, however often it is asked. */
  async write(stopListening: () => Promise<void>): Promise<void> {
    const { bookings, step } = this.state;
    if (bookings === null || step === "writing") return;
    this.set({ step: "writing" });
    try {
      await stopListening();
      const written = await writeActuals(this.tools.workbook, bookings, this.tools.environment.now());
      this.set({ step: "result", written });
    } catch (error) {
      this.set({ step: "result", note: failed(error) });
    }
  }

  private get state(): LedgerState {
    return this.store.state();
  }

  private set(change: Partial<LedgerState>): void {
    this.store.dispatch(change);
  }

  /** All exports by a mark; null when one did not come through, which the mark screen then says. */
  private async readAll(mark: LedgerState["mark"]): Promise<readonly LedgerFile[] | null> {
    const read = await this.reading.readAll(mark);
    if (!("kind" in read)) return read;
    this.set({ step: "mark", note: read });
    return null;
  }

  private recognised(standing: StandingBookings, ledgers: readonly LedgerFile[]): Partial<LedgerState> {
    const { before, checked } = standing;
    const mappings = this.questions.given.reduce(
      (all, { head, mapping }) => withKnownMapping(all, [head], mapping),
      before.mappings,
    );
    const { postings } = joinLedgers(ledgers);
    const reading = { mark: this.state.mark, period: this.reading.period(), postings, files: ledgers };
    const { bookings, changes } = renewBookings({ ...before, mappings }, reading);
    if (bookings.booked.length === 0) return { step: "mark", note: { kind: "nothing-found" } };
    const { unassigned } = bookedLines(checked.plan, bookings);
    return { bookings, changes, written: null, step: unassigned.length === 0 ? "result" : "assign" };
  }
}

function chosenExport(file: File, { outcome, given }: ReadExport): ChosenExport {
  if (outcome?.kind === "read") return { file, given, ledger: outcome.ledger, failure: null };
  return { file, given, ledger: null, failure: outcome?.code ?? null };
}

/** What people can do something about; a bug goes on its way. */
function failed(error: unknown): LedgerNote & { readonly code: WorkbookErrorCode } {
  if (error instanceof WorkbookError) return { kind: "failed", code: error.code };
  throw error;
}
