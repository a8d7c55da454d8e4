import { evaluationRules } from "../../domain/check-evaluation";
import type { Finding, FindingCode } from "../../domain/finding";
import { formRules } from "../../domain/rules/form-rules";
import type { CheckedPlan, SheetCell } from "../../school/submission";
import { findingText } from "../../texts/finding-text";
import type { Language } from "../../texts/language";
import { unbroken } from "../school/money";
import { sectionOf } from "../school/sections";
import type { HelpSectionId } from "./help-section";

/** What a finding rests on. */
export interface Reason {
  readonly code: FindingCode;
  readonly sentence: string;
  /** Sentences of the form or the call for plans, Dutch; or, when `isOurs`, why we ask it. */
  readonly source: readonly string[];
  readonly isOurs: boolean;
}

const sources = new Map<FindingCode, string>(
  [...formRules, ...evaluationRules].map(({ code, source }) => [code, source]),
);

/** Why the findings of a section are there: one of each rule, what stands in the cell itself first. */
export function reasonsAt(
  section: HelpSectionId,
  at: SheetCell | null,
  checked: CheckedPlan,
  language: Language,
): readonly Reason[] {
  const isHere = (finding: Finding) => {
    const { sheet, cell } = checked.locate(finding.at);
    return at !== null && cell === at.cell && sheet === at.sheet;
  };
  const findings = findingsOf(section, checked);
  const ordered = [...findings.filter(isHere), ...findings.filter((finding) => !isHere(finding))];
  const first = new Map<FindingCode, Finding>();
  for (const finding of ordered) if (!first.has(finding.code)) first.set(finding.code, finding);
  return [...first.values()].flatMap((finding) => {
    const source = sources.get(finding.code);
    if (source === undefined) return [];
    const sentence = unbroken(findingText(finding, language));
    return [{ code: finding.code, sentence, ...quoted(source) }];
  });
}

function findingsOf(section: HelpSectionId, checked: CheckedPlan): readonly Finding[] {
  if (section === "evaluation") return checked.evaluation?.findings ?? [];
  return checked.findings.filter((finding) => sectionOf(finding, checked) === section);
}

/** Two sentences behind one rule stand as "one (en: other)"; what we derived ourselves says so. */
function quoted(source: string): Pick<Reason, "source" | "isOurs"> {
  if (source.startsWith("Afgeleid")) return { source: [source], isOurs: true };
  const both = /^(.*) \(en: (.*)\)$/.exec(source);
  return { source: both === null ? [source] : both.slice(1), isOurs: false };
}
