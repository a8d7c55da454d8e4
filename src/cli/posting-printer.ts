import { once } from "node:events";
import type { Posting } from "../ledger/posting";

/** Text that waits before it is written as one. */
const batchLength = 64 * 1024;

/** Writes postings to stdout as the items of a JSON array. */
export class PostingPrinter {
  private batch = "";
  private count = 0;

  add(posting: Posting): void {
    this.batch += `${this.count++ === 0 ? "\n" : ",\n"}    ${JSON.stringify(postingReport(posting))}`;
    if (this.batch.length > batchLength) this.flush();
  }

  /** Resolves when stdout can take more; null when it can already. */
  ready(): Promise<void> | null {
    return process.stdout.writableNeedDrain ? once(process.stdout, "drain").then(() => undefined) : null;
  }

  flush(): void {
    process.stdout.write(this.batch);
    this.batch = "";
  }
}

/** A posting as `--json` prints it: the contract of the command line. */
function postingReport(posting: Posting) {
  const { file, journal, transaction, line, date, account, description, costCentre, product, project } = posting;
  const { amountCents } = posting;
  return { file, journal, transaction, line, date, account, description, costCentre, product, project, amountCents };
}
