import { mappingFor } from "../../actuals/bookings";
import type { LedgerFile } from "../../ledger/ledger-file";
import { periodOf, type Period } from "../../ledger/period";
import type { Mark } from "../../ledger/recognise/mark";
import type { GivenMapping } from "../../ledger/table/column-mapping";
import type { Store } from "../store";
import { shownName } from "../shown-name";
import type { ColumnQuestions } from "./column-questions";
import type { LedgerOutcome } from "./ledger-protocol";
import type { LedgerReader } from "./ledger-reader";
import type { ChosenExport, LedgerNote, LedgerState } from "./ledger-state";

/** What became of one export; the outcome is null when it was stopped or left out. */
export interface ReadExport {
  readonly outcome: Exclude<LedgerOutcome, { readonly kind: "columns" }> | null;
  readonly given: GivenMapping | null;
}

/** Reads chosen exports, and asks about columns where it must. */
export class ExportReading {
  constructor(
    private readonly store: Store<LedgerState, Partial<LedgerState>>,
    private readonly reader: LedgerReader,
    private readonly questions: ColumnQuestions,
  ) {}

  /** One of several exports; without a mark for its counts and sums alone. `part` is what share of all reading it is. */
  async read(
    { file, given }: Pick<ChosenExport, "file" | "given">,
    mark: Mark | null,
    part: { readonly index: number; readonly all: number },
  ): Promise<ReadExport> {
    this.store.dispatch({ step: "reading", progress: part.index / part.all, asked: null });
    const onProgress = (done: number) => this.store.dispatch({ progress: (part.index + done) / part.all });
    const outcome = await this.reader.read({ file, given, period: this.period(), mark }, onProgress);
    if (outcome?.kind !== "columns") return { outcome, given };
    const { look } = outcome;
    const known = given === null ? this.known(look.head) : null;
    if (known === null) this.store.dispatch({ step: "columns", asked: { file: shownName(file.name), look } });
    const answer = known ?? (await this.questions.ask(look.head));
    return answer === null ? { outcome: null, given } : this.read({ file, given: answer }, mark, part);
  }

  /** All readable exports once more, by a mark; otherwise why not. */
  async readAll(mark: Mark): Promise<readonly LedgerFile[] | LedgerNote> {
    const readable = this.store.state().exports.filter(({ ledger }) => ledger !== null);
    const ledgers: LedgerFile[] = [];
    for (const [index, chosen] of readable.entries()) {
      const { outcome } = await this.read(chosen, mark, { index, all: readable.length });
      if (outcome === null) return { kind: "stopped" };
      if (outcome.kind === "unreadable") return { kind: "failed", code: outcome.code };
      ledgers.push(outcome.ledger);
    }
    return ledgers;
  }

  /** The plan's school year. */
  period(): Period {
    const { standing } = this.store.state();
    return standing === null ? { from: null, to: null } : periodOf(standing.checked.programme.schoolYear);
  }

  private known(head: readonly string[]): GivenMapping | null {
    const { standing } = this.store.state();
    return this.questions.known(head) ?? (standing === null ? null : mappingFor(standing.before, head));
  }
}
