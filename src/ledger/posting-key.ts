import type { Posting } from "./posting";

/** Names one posting by all that it says, whatever file it was read from; `#2` for the second that says the same. */
export type PostingKey = string;

/** The keys of postings, in their order. Postings that say the same can change places, so it never matters which is which. */
export function postingKeys(postings: Iterable<Posting>): readonly PostingKey[] {
  const counts = new Map<string, number>();
  return Array.from(postings, (posting) => {
    const content = contentOf(posting);
    const count = (counts.get(content) ?? 0) + 1;
    counts.set(content, count);
    return numbered(content, count);
  });
}

function numbered(content: string, count: number): PostingKey {
  return count === 1 ? content : `${content}#${count}`;
}

/** Everything that a posting says, as one text. */
export function contentOf(posting: Posting): string {
  const { company, journal, transaction, line, date, account, amountCents, document, description } = posting;
  const { costCentre, product, project, relation } = posting;
  const parts = [date ?? "", journal, transaction, line, account, amountCents, document, description];
  return [...parts, costCentre, product, project, relation, company].map(escaped).join("|").replace(/\|+$/, "");
}

/** The number of a posting in its administration; null when the export does not number its lines. */
export function numberOf({ company, journal, transaction, line, date }: Posting): string | null {
  if (transaction === "" || line === "") return null;
  return [company, date ?? "", journal, transaction, line].map(escaped).join("|");
}

function escaped(part: string | number): string {
  return String(part).replace(/[\\|#]/g, "\\$&");
}
