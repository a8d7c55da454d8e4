import { identityIn } from "../../region/kept/kenmerk";
import type { KeptRegion, KeptRow } from "../../region/kept/kept-region";
import type { Region } from "../../region/region";
import { statusTexts } from "../../region/survey/status";

/** How the plans that were handed in now compare with those of the workbook. */
export interface Comparison {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  /** Plans of last time of which no file was handed in now, in the spelling of the workbook. */
  readonly gone: readonly string[];
}

/** Compares by identity and digest: a file that was saved again without a change is the same plan. */
export function compareImports({ submissions }: Region, kept: KeptRegion | null): Comparison {
  const before = new Map((kept?.submissions ?? []).filter(hadPlan).map((row) => [identityIn(row.kenmerk), row]));
  const comparison = { added: 0, changed: 0, same: 0 };
  for (const { standing, identity, checked } of submissions) {
    if (standing !== "accepted") continue;
    const old = before.get(identity);
    before.delete(identity);
    if (old === undefined) comparison.added++;
    else if (old.kenmerk.endsWith(`|${checked.digest}`)) comparison.same++;
    else comparison.changed++;
  }
  return { ...comparison, gone: [...before.values()].map(({ shown }) => String(shown["School"] ?? "")) };
}

const statusesOfPlans: readonly string[] = [statusTexts.ready, statusTexts.attention, statusTexts.errors];

function hadPlan({ shown }: KeptRow): boolean {
  return statusesOfPlans.includes(String(shown["Status"] ?? ""));
}
