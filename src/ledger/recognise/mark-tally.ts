import { cents, type Cents } from "../../domain/cents";
import { ownText } from "../own-text";
import type { Posting } from "../posting";
import type { MarkKind } from "./mark";

export type CodeKind = Exclude<MarkKind, "text">;
const codeKinds: readonly CodeKind[] = ["account", "costCentre", "product", "project"];

/** A value that can be chosen as a mark, with what it would recognise. */
export interface MarkValue {
  readonly value: string;
  /** Its name in the bookkeeping, "" when the export does not give one. */
  readonly name: string;
  readonly count: number;
  readonly amountCents: Cents;
}

export type MarkTally = Readonly<Record<CodeKind, readonly MarkValue[]>>;

interface Count {
  count: number;
  amount: number;
}

/** Counts, while reading, by which marks postings could be recognised, so that the postings themselves need not be kept. */
export class MarkTallying {
  private readonly counts = countsByKind(() => new Map<string, Count>());
  private readonly names = countsByKind(() => new Map<string, string>());

  add(posting: Posting): void {
    for (const kind of codeKinds) {
      const value = posting[kind];
      if (value === "") continue;
      const known = this.counts[kind].get(value);
      if (known === undefined) this.counts[kind].set(ownText(value), { count: 1, amount: posting.amountCents });
      else {
        known.count++;
        known.amount += posting.amountCents;
      }
    }
  }

  name(kind: CodeKind, value: string, name: string): void {
    if (name !== "" && !this.names[kind].has(value)) this.names[kind].set(ownText(value), ownText(name));
  }

  /** By value, in the order of the codes. */
  result(): MarkTally {
    return countsByKind((kind) =>
      [...this.counts[kind]]
        .map(([value, { count, amount }]) => {
          return { value, name: this.names[kind].get(value) ?? "", count, amountCents: cents(amount) };
        })
        .sort((one, other) => (one.value < other.value ? -1 : 1)),
    );
  }
}

/** The tallies of several exports as one; a name is that of the first export that has one. */
export function mergeTallies(tallies: readonly MarkTally[]): MarkTally {
  return countsByKind((kind) => {
    const merged = new Map<string, MarkValue>();
    for (const each of tallies.flatMap((tally) => tally[kind])) {
      const known = merged.get(each.value);
      const sum = cents((known?.amountCents ?? 0) + each.amountCents);
      const count = (known?.count ?? 0) + each.count;
      merged.set(each.value, { value: each.value, name: known?.name || each.name, count, amountCents: sum });
    }
    return [...merged.values()].sort((one, other) => (one.value < other.value ? -1 : 1));
  });
}

function countsByKind<T>(make: (kind: CodeKind) => T): Record<CodeKind, T> {
  return {
    account: make("account"),
    costCentre: make("costCentre"),
    product: make("product"),
    project: make("project"),
  };
}
