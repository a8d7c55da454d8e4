import { isBrin, normalizeBrin, parsePartners } from "../../domain/brin";
import { cents } from "../../domain/cents";
import { checkRegion } from "../../domain/check-region";
import { valueOf } from "../../domain/entry";
import type { Finding } from "../../domain/finding";
import type { Plan } from "../../domain/plan";
import { planTotals } from "../../domain/plan-totals";
import type { Programme } from "../../domain/programme";
import type { RegionEntry } from "../../domain/region-rules/region-entry";
import type { Submission } from "../region";
import type { KnownSubmission } from "./known-submission";
import { programmeAsSet } from "../settings/programme-as-set";
import type { RegionSettings } from "../settings/region-settings";

export interface RegionFindings {
  readonly about: (submission: Submission) => readonly Finding[];
  /** Findings about the region as a whole. */
  readonly overall: readonly Finding[];
}

/** What the controller's rules say of all submissions together, judged by the controller's own settings. */
export function regionFindings(
  known: readonly KnownSubmission[],
  programme: Programme,
  settings: RegionSettings,
): RegionFindings {
  const keys = new Map(known.map(({ submission }, index) => [submission, String(index)]));
  const entries = known.map((each) => regionEntry(each, keys.get(each.submission) ?? ""));
  const byKey = new Map<string | null, Finding[]>();
  for (const { about, finding } of checkRegion(entries, programmeAsSet(programme, settings))) {
    const group = byKey.get(about);
    if (group === undefined) byKey.set(about, [finding]);
    else group.push(finding);
  }
  return {
    about: (submission) => byKey.get(keys.get(submission) ?? "") ?? [],
    overall: byKey.get(null) ?? [],
  };
}

function regionEntry({ submission, name, awarded }: KnownSubmission, key: string): RegionEntry {
  const { plan } = submission.checked;
  return {
    key,
    identity: submission.identity,
    school: name.school,
    brin: isBrin(name.brin) ? normalizeBrin(name.brin) : name.brin,
    board: name.board,
    werkgebied: name.werkgebied,
    participation: valueOf(plan.header.participation),
    themes: Object.entries(plan.themes).flatMap(([id, { ticked }]) => (valueOf(ticked) === true ? [id] : [])),
    partnerBrins: parsePartners(plan.header.partners).flatMap(({ brin }) => (brin === null ? [] : [brin])),
    counts: submission.standing === "accepted",
    hasClearOrder: submission.orderIsClear,
    awarded,
    grantCents: planTotals(plan).grantCents,
    conditionsMet: valueOf(plan.conditions.board) === true && valueOf(plan.conditions.adviser) === true,
    totalDifferences: totalDifferences(plan),
  };
}

function totalDifferences(plan: Plan): RegionEntry["totalDifferences"] {
  const { incomeCents, expenseCents } = planTotals(plan);
  const recomputed = { income: incomeCents, expense: expenseCents };
  return (["income", "expense"] as const).flatMap((side) => {
    const printed = plan.printedTotals?.[side].cents ?? null;
    const differenceCents = printed === null ? 0 : printed - recomputed[side];
    return differenceCents === 0 ? [] : [{ side, differenceCents: cents(differenceCents) }];
  });
}
