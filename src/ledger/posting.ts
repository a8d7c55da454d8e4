import type { CalendarDate } from "../domain/calendar-date";
import type { Cents } from "../domain/cents";

/** One line of a ledger, from whatever kind of export. Texts are trimmed; "" means that the export does not say. */
export interface Posting {
  /** The name of the file it was read from, as the caller gave it. */
  readonly file: string;
  /** The administration: everything by which the export names it. */
  readonly company: string;
  /** Dagboek. */
  readonly journal: string;
  /** Number of the transaction (boekstuk). */
  readonly transaction: string;
  /** Number of the line within its transaction; some programs give all lines of a transaction one number. */
  readonly line: string;
  /** Booking date: an auditfile's `trDt`. Null when the export has none that can be read. */
  readonly date: CalendarDate | null;
  /** Grootboekrekening. */
  readonly account: string;
  readonly description: string;
  /** Kostenplaats. */
  readonly costCentre: string;
  /** Kostendrager. */
  readonly product: string;
  readonly project: string;
  /** Debit positive, credit negative. */
  readonly amountCents: Cents;
  /** Reference to the document, such as an invoice number. */
  readonly document: string;
  /** Number or name of the customer or supplier. */
  readonly relation: string;
}
