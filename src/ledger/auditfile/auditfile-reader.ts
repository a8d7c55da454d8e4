import type { CalendarDate } from "../../domain/calendar-date";
import { cents } from "../../domain/cents";
import type { PostingCollector } from "../collect-postings";
import { DayReader } from "../day-reader";
import type { DeclaredTotals, LedgerFormat } from "../ledger-file";
import type { ContainerListener } from "./element-walk";
import { names, valueIn, type Container, type Values } from "./elements";
import { auditfileCents, lineAmount } from "./line-amount";
import { PendingTransaction, type PendingLine } from "./pending-transaction";

type Enclosing = (container: Container) => Values;

/** Makes postings of an auditfile's lines while they come by, and hands them to a collector. */
export class AuditfileReader implements ContainerListener {
  readonly imbalance = { count: 0, first: { journal: "", transaction: "" } };
  readonly lost = { count: 0, first: { place: "", text: "" } };
  declared: DeclaredTotals | null = null;
  createdOn: CalendarDate | null = null;
  version = "";
  private header: Values = new Map();
  private company = "";
  private pending = new PendingTransaction();
  private readonly days = new DayReader();

  constructor(
    private readonly file: string,
    private readonly collector: PostingCollector,
  ) {}

  opened(container: Container, enclosing: Enclosing): void {
    if (container === "transactions") this.company = administration(this.header, enclosing("company"));
  }

  closed(container: Container, values: Values, enclosing: Enclosing): void {
    if (container === "line") this.readLine(values, enclosing("transaction"), enclosing("journal"));
    else if (container === "transaction") this.closeTransaction(values, enclosing("journal"));
    else if (container === "ledgerAccount")
      this.collector.name("account", valueIn(values, names.account), valueIn(values, names.accountName));
    else if (container === "header") this.readHeader(values);
    else if (container === "transactions") this.declared = declaredTotals(values);
  }

  private readHeader(values: Values): void {
    this.header = values;
    this.version = valueIn(values, names.version);
    this.createdOn = this.days.day(valueIn(values, names.createdOn));
  }

  private readLine(values: Values, transaction: Values, journal: Values): void {
    const amount = lineAmount(values);
    if (amount === null) return this.lose(values, transaction);
    this.pending.add({ values, amount });
    for (const line of this.pending.handOut()) this.collectLine(line, transaction, journal);
  }

  private lose(values: Values, transaction: Values): void {
    this.collector.countLost();
    if (this.lost.count++ > 0) return;
    const place = [valueIn(transaction, names.transaction), valueIn(values, names.line)].join("/");
    const text = valueIn(values, [...names.amount, ...names.debit, ...names.credit]);
    this.lost.first = { place, text };
  }

  private closeTransaction(transaction: Values, journal: Values): void {
    const { lines, difference } = this.pending.close();
    for (const line of lines) this.collectLine(line, transaction, journal);
    if (difference !== 0 && this.imbalance.count++ === 0)
      this.imbalance.first = {
        journal: valueIn(journal, names.journal),
        transaction: valueIn(transaction, names.transaction),
      };
  }

  private collectLine({ values, amount: { debit, credit } }: PendingLine, transaction: Values, journal: Values): void {
    const posting = {
      file: this.file,
      company: this.company,
      journal: valueIn(journal, names.journal),
      transaction: valueIn(transaction, names.transaction),
      line: valueIn(values, names.line),
      date: this.dateOf(values, transaction),
      account: valueIn(values, names.account),
      description: valueIn(values, names.description) || valueIn(transaction, names.description),
      costCentre: valueIn(values, names.costCentre),
      product: valueIn(values, names.product),
      project: valueIn(values, names.project),
      amountCents: cents(debit - credit),
      document: valueIn(values, names.document),
      relation: valueIn(values, names.relation),
    };
    this.collector.add(posting, debit, credit);
  }

  /** The booking date; only where a program left that out, the date that the line gives itself. */
  private dateOf(values: Values, transaction: Values): CalendarDate | null {
    return this.days.day(valueIn(transaction, names.transactionDate)) ?? this.days.day(valueIn(values, names.lineDate));
  }
}

/** Everything by which a file names its administration; 2.x does so in its header. */
function administration(...containers: readonly Values[]): string {
  const parts = containers.flatMap((values) => names.company.map((name) => values.get(name) ?? ""));
  return parts.filter((part) => part !== "").join("|");
}

/** "CLAIR2.00.00" and the namespaces of 3.0 to 4.0 name their version; some programs give neither. */
export function formatOf(namespace: string, version: string): LedgerFormat {
  const number = /(?:XAF[_/]|Financieel)(\d+(?:\.\d+)*)/i.exec(namespace)?.[1] ?? /CLAIR(\d+\.\d)/i.exec(version)?.[1];
  return number === undefined ? "xaf" : `xaf-${number}`;
}

function declaredTotals(values: Values): DeclaredTotals | null {
  const lineCount = valueIn(values, names.lineCount);
  const lines = /^\d{1,15}$/.test(lineCount) ? Number(lineCount) : null;
  const [debitCents = null, creditCents = null] = [names.totalDebit, names.totalCredit].map((aliases) => {
    const total = auditfileCents(valueIn(values, aliases));
    return total === null ? null : cents(total);
  });
  return lines === null && debitCents === null && creditCents === null ? null : { lines, debitCents, creditCents };
}
