import { cents } from "../../domain/cents";
import { plainText } from "../../domain/plain-text";
import type { LedgerFile } from "../../ledger/ledger-file";
import type { Mark } from "../../ledger/recognise/mark";
import { mergeTallies, type MarkTally, type MarkValue } from "../../ledger/recognise/mark-tally";
import type { MarkTab } from "../../texts/pane-ledger-texts";
import { chosenKinds } from "./decisions";

/** What can be chosen on a tab. */
export type ValuesByTab = Readonly<Record<MarkTab, readonly MarkValue[]>>;

/** What can be chosen as a mark in these exports together; chosen values that are not in them now can still be taken away. */
export function valuesByTab(files: readonly LedgerFile[], texts: readonly MarkValue[], mark: Mark): ValuesByTab {
  const tally: MarkTally = mergeTallies(files.map((file) => file.tally));
  const withChosen = (tab: MarkTab, values: readonly MarkValue[]): readonly MarkValue[] => {
    const there = new Set(values.map(({ value }) => value));
    const others = (mark[tab] ?? []).filter((value) => !there.has(value));
    return [...others.map((value) => ({ value, name: "", count: 0, amountCents: nothing })), ...values];
  };
  return {
    costCentre: withChosen("costCentre", tally.costCentre),
    project: withChosen("project", tally.project),
    account: withChosen("account", tally.account),
    text: withChosen("text", texts),
  };
}

const nothing = cents(0);

/** Values whose number or name holds the words that were typed. */
export function searched(values: readonly MarkValue[], words: string): readonly MarkValue[] {
  const wanted = plainText(words).toLowerCase();
  return values.filter(({ value, name }) => `${value} ${name}`.toLowerCase().includes(wanted));
}

/** How many postings the chosen values of one kind recognise, and their sum; null while that needs reading first. */
export function chosenSum(
  values: ValuesByTab,
  mark: Mark,
): { readonly count: number; readonly amountCents: number } | null {
  const [kind, ...others] = chosenKinds(mark);
  if (kind === undefined) return { count: 0, amountCents: 0 };
  if (others.length > 0 || kind === "product") return null;
  const chosen = values[kind].filter(({ value }) => mark[kind]?.includes(value));
  return {
    count: chosen.reduce((sum, { count }) => sum + count, 0),
    amountCents: chosen.reduce((sum, { amountCents }) => sum + amountCents, 0),
  };
}
