import { isCodeOf, normalizeCode } from "../../domain/applicant";
import { parsePartners } from "../../domain/brin";
import { cents } from "../../domain/cents";
import { checkRegion } from "../../domain/check-region";
import { empty, valueOf } from "../../domain/entry";
import type { Finding } from "../../domain/finding";
import type { Participation, Plan } from "../../domain/plan";
import { planTotals } from "../../domain/plan-totals";
import type { Programme } from "../../domain/programme";
import type { RegionEntry } from "../../domain/region-rules/region-entry";
import type { CheckedPlan } from "../../school/submission";
import type { Submission } from "../region";
import { brinOf, participates, participations } from "../schools/school-record";
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
  const listedAs = listedParticipations(settings);
  const usualRules = rulesIn(programme);
  const entries = known.map((each): RegionEntry => {
    const facts = planFacts(each);
    return {
      key: keys.get(each.submission) ?? "",
      ...facts,
      listedAs: listedAs.get(facts.brin) ?? null,
      carriesOtherRules: carriesOtherRules(each.submission.checked, programme, usualRules),
    };
  });
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

/** What the file itself and the controller's decision on it say. */
function planFacts({
  submission,
  name,
  awarded,
}: KnownSubmission): Omit<RegionEntry, "key" | "listedAs" | "carriesOtherRules"> {
  const { plan, programme } = submission.checked;
  return {
    identity: submission.identity,
    round: `${programme.id}|${programme.schoolYear}`,
    school: name.school,
    brin: isCodeOf(programme.applicant, name.brin) ? normalizeCode(programme.applicant, name.brin) : name.brin,
    board: programme.applicant === "board" ? name.school : name.board,
    werkgebied: name.werkgebied,
    participation: valueOf(plan.header.participation),
    themes: Object.entries(plan.themes).flatMap(([id, { ticked }]) => (valueOf(ticked) === true ? [id] : [])),
    partnerBrins: parsePartners(plan.header.partners).flatMap(({ brin }) => (brin === null ? [] : [brin])),
    counts: submission.standing === "accepted",
    hasClearOrder: submission.orderIsClear,
    awarded,
    grantCents: planTotals(plan).grantCents,
    conditionsLacking: conditionsLacking(plan, programme),
    totalDifferences: totalDifferences(plan),
  };
}

/** Ids of what is not confirmed yet, in the order of the form. */
export function conditionsLacking({ conditions }: Plan, programme: Programme): readonly string[] {
  return programme.conditions.map(({ id }) => id).filter((id) => valueOf(conditions[id] ?? empty) !== true);
}

/** By code, for schools of which Deelname says whether they are new. */
function listedParticipations({ schools }: RegionSettings): ReadonlyMap<string, Participation> {
  return new Map(
    schools.flatMap((record): readonly (readonly [string, Participation])[] => {
      const brin = brinOf(record);
      if (brin === null) return [];
      if (participates(record, participations.continuing)) return [[brin, "doorlopend"]];
      return participates(record, participations.applied) ? [[brin, "nieuw"]] : [];
    }),
  );
}

/** Lists and deadline are the region's to set in what it issues; amounts and rules are the same for everybody. */
function rulesIn({ grantCents, grantUpToCents, impulsCents, rules }: Programme): string {
  return JSON.stringify([grantCents, grantUpToCents, impulsCents, rules.deficit, rules.questionAmountsBelowCents]);
}

/** Of another round nothing can be said; and what the file says of itself is said once. */
function carriesOtherRules({ programme: own, findings }: CheckedPlan, programme: Programme, usual: string): boolean {
  const isOfThisRound = own.id === programme.id && own.schoolYear === programme.schoolYear;
  const isTold = findings.some(({ code, params }) => code === "R33" && params.reason === "programme-changed");
  return isOfThisRound && !isTold && rulesIn(own) !== usual;
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
