import type { Values } from "./elements";
import type { LineAmount } from "./line-amount";

/** The salaries of a large board, in one transaction. */
const mostLines = 10_000;

/** A line as read, before its transaction is complete. */
export interface PendingLine {
  readonly values: Values;
  readonly amount: LineAmount;
}

/**
 * The lines of one transaction until it ends. Some programs give an amount both a side and a sign, so that credit lines are
 * all negative; read as they should be, they add to debit instead of cancelling it out. That shows over the transaction.
 */
export class PendingTransaction {
  private lines: PendingLine[] = [];
  private handedOut = false;
  private difference = 0;

  add(line: PendingLine): void {
    this.lines.push(line);
    this.difference += line.amount.debit - line.amount.credit;
  }

  /** Lines that need not wait for the end: none, or all when they are too many to keep. Those are what they seem to be. */
  handOut(): readonly PendingLine[] {
    if (this.lines.length < mostLines) return [];
    this.handedOut = true;
    return this.lines.splice(0);
  }

  /** The other lines, and by how much debit and credit of all differ, in cents; what follows is the next transaction. */
  close(): { readonly lines: readonly PendingLine[]; readonly difference: number } {
    const { lines, difference, handedOut } = this;
    this.lines = [];
    this.difference = 0;
    this.handedOut = false;
    if (difference === 0 || handedOut || !isSigned(lines)) return { lines, difference };
    const turned = lines.map(({ values, amount: { debit, credit } }) => ({
      values,
      amount: { debit, credit: -credit },
    }));
    return { lines: turned, difference: 0 };
  }
}

/** Whether minus already means credit: every sign agrees with its side, and so they cancel out. */
function isSigned(lines: readonly PendingLine[]): boolean {
  const agrees = lines.every(({ amount: { debit, credit } }) => debit >= 0 && credit <= 0);
  return agrees && lines.reduce((sum, { amount: { debit, credit } }) => sum + debit + credit, 0) === 0;
}
