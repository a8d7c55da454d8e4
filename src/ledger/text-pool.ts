import type { Posting } from "./posting";

/**
 * Texts with memory of their own. What is read is cut out of pieces of the file, and one text that is kept would keep its
 * whole piece in memory; codes come back thousands of times and are kept once.
 */
export class TextPool {
  private readonly known = new Map<string, string>();

  own(text: string): string {
    // JavaScript engines join the two before they cut, and so make a new text.
    return text === "" ? text : ` ${text}`.slice(1);
  }

  shared(text: string): string {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const own = this.own(text);
    this.known.set(own, own);
    return own;
  }

  ownPosting(posting: Posting): Posting {
    return {
      file: posting.file,
      company: posting.company,
      journal: this.shared(posting.journal),
      transaction: this.shared(posting.transaction),
      line: this.shared(posting.line),
      date: posting.date,
      account: this.shared(posting.account),
      description: this.own(posting.description),
      costCentre: this.shared(posting.costCentre),
      product: this.shared(posting.product),
      project: this.shared(posting.project),
      amountCents: posting.amountCents,
      document: this.own(posting.document),
      relation: this.shared(posting.relation),
    };
  }
}
