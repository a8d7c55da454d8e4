import type { FindingCode } from "../../domain/finding";
import type { Plan } from "../../domain/plan";
import type { Programme } from "../../domain/programme";
import type { Chance } from "../chance";

/** A mistake as schools make it. */
export interface Mistake {
  /** Two mistakes in one part could hide each other, so a plan gets at most one of each part. */
  readonly part: "header" | "content" | "counts" | "budget" | "sign-off";
  /** The errors and warnings that it brings into a plan in which everything is in order: these and no others. */
  readonly codes: readonly FindingCode[];
  /** Whether it can be made in this plan, which asks what its programme asks; always, where left out. */
  readonly fits?: (plan: Plan, programme: Programme) => boolean;
  readonly putIn: (plan: Plan, chance: Chance, programme: Programme) => Plan;
}

export function withHeader(plan: Plan, changes: Partial<Plan["header"]>): Plan {
  return { ...plan, header: { ...plan.header, ...changes } };
}

export function withSignature(plan: Plan, changes: Partial<Plan["signature"]>): Plan {
  return { ...plan, signature: { ...plan.signature, ...changes } };
}

/** Of a new school, of which the form asks everything. */
export function isNew({ header }: Plan): boolean {
  return header.participation.state === "value" && header.participation.value === "nieuw";
}
