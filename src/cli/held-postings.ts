import type { Posting } from "../ledger/posting";

/** About 30 MB. */
const most = 100_000;

/** Holds the postings of a file until all of it has been read, or none when they are too many to hold. */
export class HeldPostings {
  private held: Posting[] = [];
  private count = 0;

  add(posting: Posting): void {
    this.count++;
    if (this.areTooMany) this.held = [];
    else this.held.push(posting);
  }

  get areTooMany(): boolean {
    return this.count > most;
  }

  get postings(): readonly Posting[] {
    return this.held;
  }
}
