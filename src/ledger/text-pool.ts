import { ownText } from "./own-text";
import type { Posting } from "./posting";

/** Texts to keep: codes come back thousands of times and are kept once. */
export class TextPool {
  private readonly known = new Map<string, string>();

  shared(text: string): string {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const own = ownText(text);
    this.known.set(own, own);
    return own;
  }

  ownPosting(posting: Posting): Posting {
    return {
      file: posting.file,
      company: posting.company,
      journal: this.shared(posting.journal),
      transaction: ownText(posting.transaction),
      line: ownText(posting.line),
      date: posting.date,
      account: this.shared(posting.account),
      description: ownText(posting.description),
      costCentre: this.shared(posting.costCentre),
      product: this.shared(posting.product),
      project: this.shared(posting.project),
      amountCents: posting.amountCents,
      document: ownText(posting.document),
      relation: this.shared(posting.relation),
    };
  }
}
