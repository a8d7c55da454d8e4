import { cents } from "../../domain/cents";
import { WorkbookError } from "../../workbook/workbook-error";
import { PostingCollector } from "../collect-postings";
import type { DeclaredTotals, LedgerFile, LedgerFinding, LedgerFormat } from "../ledger-file";
import { declaredTotalFindings, lostLineFindings, netTotalFindings, periodFindings } from "../ledger-findings";
import type { ReadOptions } from "../read-options";
import type { GivenMapping } from "./column-mapping";
import { RowReader, type ReadRow } from "./row-reader";
import { surveyTable, type TableLook } from "./survey-table";
import { cellText, type Table, type TableRow } from "./table-row";

type Lost = { count: number; first: { place: string; text: string } };
type Total = Extract<ReadRow, { kind: "total" }>;

/**
 * Reads a table in two goes: one to be certain of its columns, one for the postings.
 * @throws WorkbookError `not-a-ledger` when it has no rows, `unclear-columns` when a column must be pointed out.
 */
export async function readTable(
  name: string,
  format: LedgerFormat,
  table: Table,
  given: GivenMapping | null,
  options: ReadOptions,
): Promise<LedgerFile> {
  const look = await surveyTable(table, given);
  if (look === null) throw new WorkbookError("not-a-ledger", "no rows");
  if (!look.recognition.certain) throw new WorkbookError("unclear-columns", doubtsOf(look));
  const reading = new TableReading(name, look, table.date1904, options);
  for await (const rows of table.rows()) for (const row of rows) reading.take(row);
  return reading.result(format, options);
}

/** Takes in the rows below the headings. */
class TableReading {
  private readonly collector: PostingCollector;
  private readonly rows: RowReader;
  private readonly lost: Record<"unreadable-amounts" | "amounts-without-date", Lost> = {
    "unreadable-amounts": { count: 0, first: { place: "", text: "" } },
    "amounts-without-date": { count: 0, first: { place: "", text: "" } },
  };
  /** A total is the file's own when nothing follows it. */
  private lastTotal: Total | null = null;

  constructor(
    private readonly name: string,
    private readonly look: TableLook,
    date1904: boolean,
    options: ReadOptions,
  ) {
    this.collector = new PostingCollector(options);
    this.rows = new RowReader(name, look.recognition.mapping, date1904);
  }

  take(row: TableRow): void {
    if (row.row <= this.look.headingRow) return;
    const read = this.rows.read(row);
    if (read.kind === "none") return;
    this.lastTotal = read.kind === "total" ? read : null;
    if (read.kind === "posting") this.collectPosting(row, read);
    if (read.kind === "lost") {
      const lost = this.lost[read.reason];
      if (lost.count++ === 0) lost.first = { place: String(row.row), text: read.text };
      this.collector.countLost();
    }
  }

  result(format: LedgerFormat, options: ReadOptions): LedgerFile {
    const { outside, undated, ...totals } = this.collector.result();
    const declared = this.declared();
    const findings: readonly LedgerFinding[] = [
      ...declaredTotalFindings(declared, totals),
      ...(declared === null && this.isGrandTotal() ? netTotalFindings(this.lastTotal, totals) : []),
      ...(["unreadable-amounts", "amounts-without-date"] as const).flatMap((reason) =>
        lostLineFindings(reason, this.lost[reason].count, this.lost[reason].first),
      ),
      ...periodFindings({ outside, undated }, options),
    ];
    return { file: this.name, format, createdOn: null, declared, ...totals, findings };
  }

  private collectPosting({ cells }: TableRow, { posting, debit, credit }: Extract<ReadRow, { kind: "posting" }>): void {
    const { accountName, costCentreName } = this.look.recognition.mapping.columns;
    this.collector.add(posting, debit, credit);
    if (accountName !== undefined) this.collector.name("account", posting.account, cellText(cells[accountName]));
    if (costCentreName !== undefined)
      this.collector.name("costCentre", posting.costCentre, cellText(cells[costCentreName]));
  }

  private isGrandTotal(): boolean {
    return (
      this.lastTotal !== null && /^(?:(?:eind|generaal |grand )?-?tota(?:al|len|ls?):?)?$/i.test(this.lastTotal.label)
    );
  }

  /** The total row at the end, where it has debit and credit apart. */
  private declared(): DeclaredTotals | null {
    const { debit, credit } = this.look.recognition.mapping.columns;
    if (this.lastTotal === null || !this.isGrandTotal() || debit === undefined || credit === undefined) return null;
    return { lines: null, debitCents: cents(this.lastTotal.debit), creditCents: cents(this.lastTotal.credit) };
  }
}

function doubtsOf({ head, recognition }: TableLook): string {
  return recognition.unsure
    .map(({ field, reason, candidates }) => {
      const columns = candidates.map((column) => head[column] ?? `#${column + 1}`).join(", ");
      return `${field}: ${reason}${columns === "" ? "" : ` (${columns})`}`;
    })
    .join("; ");
}
