import type { Severity } from "../domain/finding";
import type { LedgerFile, LedgerFinding } from "./ledger-file";
import type { Posting } from "./posting";
import { contentOf, numberOf } from "./posting-key";

/** Several exports as one ledger. */
export interface Ledger {
  /** In the order given, with what was found between them. */
  readonly files: readonly LedgerFile[];
  /** Every posting once, file by file in the order of their days; the order in which the files were given makes no difference. */
  readonly postings: readonly Posting[];
}

/**
 * `twice`: word for word in two files; `newer`: the same posting with other words or another cost centre, of which the newest
 * counts; `alike`: the same number with another account or amount, which may be two administrations, so that both count.
 */
type Overlap = "twice" | "newer" | "alike";
const severities: Readonly<Record<Overlap, Severity>> = { twice: "error", newer: "error", alike: "warning" };

/** Joins exports of one or more administrations; a posting that is in two of them counts once, and that is said. */
export function joinLedgers(files: readonly LedgerFile[]): Ledger {
  if (files.length < 2) return { files, postings: files.flatMap(({ postings }) => postings) };
  const counted = new CountedPostings();
  const results = new Map<LedgerFile, FileResult>();
  for (const file of [...files].sort(newestFirst)) results.set(file, counted.take(file, othersDays(file, files)));
  const resultOf = (file: LedgerFile) => results.get(file) ?? { kept: [], findings: [] };
  return {
    files: files.map((file) => ({ ...file, findings: [...file.findings, ...resultOf(file).findings] })),
    postings: [...files].sort(byDays).flatMap((file) => resultOf(file).kept),
  };
}

interface FileResult {
  readonly kept: readonly Posting[];
  readonly findings: readonly LedgerFinding[];
}

/** The postings of the files so far. Only those on days that other files have too are looked up. */
class CountedPostings {
  private readonly byContent = new Map<string, Posting[]>();
  private readonly byNumber = new Map<string, Posting[]>();

  take(file: LedgerFile, isShared: (posting: Posting) => boolean): FileResult {
    const tally = new OverlapTally();
    const matched = new Set<Posting>();
    const fresh = this.withoutEqual(file.postings.filter(isShared), matched, tally);
    const dropped = new Set<Posting>(fresh.dropped);
    for (const posting of fresh.left) {
      const other = this.sameNumber(posting, matched);
      if (other === null) continue;
      tally.add(other.overlap, other.posting.file);
      if (other.overlap === "newer") dropped.add(posting);
    }
    const kept = file.postings.filter((posting) => !dropped.has(posting));
    for (const posting of kept) if (isShared(posting)) this.remember(posting);
    return { kept, findings: tally.findings() };
  }

  /** Two equal lines of one file are two postings: the second is only dropped for a second one elsewhere. */
  private withoutEqual(
    postings: readonly Posting[],
    matched: Set<Posting>,
    tally: OverlapTally,
  ): { readonly left: readonly Posting[]; readonly dropped: readonly Posting[] } {
    const seen = new Map<string, number>();
    const dropped = postings.filter((posting) => {
      const content = contentOf(posting);
      const count = seen.get(content) ?? 0;
      seen.set(content, count + 1);
      const equal = this.byContent.get(content)?.[count];
      if (equal === undefined) return false;
      matched.add(equal);
      tally.add("twice", equal.file);
      return true;
    });
    const gone = new Set(dropped);
    return { left: postings.filter((posting) => !gone.has(posting)), dropped };
  }

  private sameNumber(posting: Posting, matched: Set<Posting>): { overlap: Overlap; posting: Posting } | null {
    const number = numberOf(posting);
    const candidates = number === null ? [] : (this.byNumber.get(number) ?? []).filter((each) => !matched.has(each));
    const [first] = candidates;
    if (first === undefined) return null;
    const same = candidates.find(
      ({ account, amountCents }) => account === posting.account && amountCents === posting.amountCents,
    );
    if (same === undefined) return { overlap: "alike", posting: first };
    matched.add(same);
    return { overlap: "newer", posting: same };
  }

  private remember(posting: Posting): void {
    append(this.byContent, contentOf(posting), posting);
    const number = numberOf(posting);
    if (number !== null) append(this.byNumber, number, posting);
  }
}

/** Counts overlaps by kind and by the other file. */
class OverlapTally {
  private readonly counts = new Map<string, { overlap: Overlap; other: string; count: number }>();

  add(overlap: Overlap, other: string): void {
    const key = `${overlap} ${other}`;
    const known = this.counts.get(key);
    if (known === undefined) this.counts.set(key, { overlap, other, count: 1 });
    else known.count++;
  }

  findings(): readonly LedgerFinding[] {
    return [...this.counts.values()].map(({ overlap, other, count }) => {
      return { code: "Y08", severity: severities[overlap], kind: "note", params: { reason: overlap, other, count } };
    });
  }
}

function append(map: Map<string, Posting[]>, key: string, posting: Posting): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [posting]);
  else list.push(posting);
}

/** Says of a posting whether another file has its day too; one without a date may be anywhere. */
function othersDays(file: LedgerFile, files: readonly LedgerFile[]): (posting: Posting) => boolean {
  const others = files.flatMap((other) => (other === file || other.days === null ? [] : [other.days]));
  return ({ date }) => date === null || others.some(({ first, last }) => first <= date && date <= last);
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** The newest export first; where exports do not say when they were made, the one that runs longest. */
function newestFirst(one: LedgerFile, other: LedgerFile): number {
  return (
    compare(other.createdOn ?? "", one.createdOn ?? "") ||
    compare(other.days?.last ?? "", one.days?.last ?? "") ||
    compare(one.file, other.file)
  );
}

function byDays(one: LedgerFile, other: LedgerFile): number {
  return (
    compare(one.days?.first ?? "", other.days?.first ?? "") ||
    compare(one.days?.last ?? "", other.days?.last ?? "") ||
    compare(one.file, other.file)
  );
}
