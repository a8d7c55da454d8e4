import type { PlanPosition } from "../../domain/finding";
import { headings, type Section } from "../../word/form-headings";
import type { FoundField, WordForm } from "../../word/plan-form";

/** A part of the form, and what was found for it. */
export interface FormPart {
  readonly title: string;
  readonly fields: readonly FoundField[];
}

type Part = Exclude<Section, "start" | "title">;

const parts: Readonly<Record<string, Part>> = {
  header: "school",
  reason: "reason",
  principle: "topics",
  theme: "topics",
  goal: "goals",
  count: "counts",
  partnerNames: "counts",
  income: "budget",
  expense: "budget",
  total: "budget",
  explanation: "budget",
  condition: "conditions",
  signature: "signature",
};

/** What was recognised, by the parts of the form in their order. */
export function formParts({ recognised, programme }: WordForm): readonly FormPart[] {
  const titles = headings(programme);
  const found = new Map<Part, FoundField[]>();
  for (const field of recognised) {
    const part = partOf(field.at[0]);
    found.set(part, [...(found.get(part) ?? []), field]);
  }
  return [...found].map(([part, fields]) => ({ title: titles[part][0] ?? "", fields }));
}

function partOf(position: PlanPosition | undefined): Part {
  return parts[position?.split(".")[0] ?? ""] ?? "school";
}
