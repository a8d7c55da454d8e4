import { stableText } from "./stable-text";
import { evaluationForm } from "../../src/school/evaluation/evaluation-form";
import { metaSheetName } from "../../src/school/form-sheets";
import { nodePlatform } from "../../src/cli/node-inflate";
import type { Finding } from "../../src/domain/finding";
import type { CheckedPlan } from "../../src/school/submission";
import { errorSentence } from "../../src/texts/error-text";
import { findingText } from "../../src/texts/finding-text";
import { WorkbookError, type WorkbookErrorCode } from "../../src/workbook/workbook-error";
import type { ReadingPlatform } from "../../src/xlsx/reading-platform";
import { readAndCheck, type FuzzSeed } from "./fuzz-seeds";

/** What became of a changed file: refused by name, the same plan, another plan that says so, or another that says nothing. */
export type Verdict =
  | { readonly kind: "refused"; readonly code: WorkbookErrorCode }
  | { readonly kind: "same" }
  | { readonly kind: "told" }
  | { readonly kind: "silent"; readonly differs: string };

/**
 * Reads a changed file and compares it with what it was made from.
 * @throws whatever is no WorkbookError: that is a crash.
 */
export function judge(seed: FuzzSeed, bytes: Uint8Array, platform: ReadingPlatform = nodePlatform): Verdict {
  let now: CheckedPlan;
  try {
    now = readAndCheck(bytes, platform);
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    errorSentence(error.code, "nl");
    return { kind: "refused", code: error.code };
  }
  speakOf(now);
  const before = contentOf(seed.checked);
  const after = contentOf(now);
  const differs = Object.keys(before).filter((key) => before[key] !== after[key]);
  if (differs.length === 0) return { kind: "same" };
  const isDraft = seed.checked.stamp === null;
  const silent = isDraft
    ? differs.filter(() => newFindings(seed.checked, now).length === 0)
    : differs.filter((key) => !findingsOf(now).some((finding) => tells(finding, key)));
  return silent.length === 0 ? { kind: "told" } : { kind: "silent", differs: silent.join() };
}

/** Findings that were not there before. */
export function newFindings(before: CheckedPlan, now: CheckedPlan): readonly Finding[] {
  const known = new Set(findingsOf(before).map(stableText));
  return findingsOf(now).filter((finding) => !known.has(stableText(finding)));
}

/** Whether a finding says that this is no longer what was handed in. */
function tells({ code, at, params: { reason, sheet } }: Finding, key: string): boolean {
  // Without its memory a file is a form like any other, and says so.
  if (reason === "damaged-stamp" || (reason === "missing-sheet" && sheet === metaSheetName)) return true;
  if (key === "programme") return reason === "programme-changed" || reason === "newer-version";
  if (key === "evaluation") return (code === "S05" && at === "evaluation") || sheet === evaluationForm.name;
  return key === "plan" && code === "S05" && at === "workbook";
}

/** What must not change unseen. The printed totals are what Excel computes from the rest. */
function contentOf({ plan, programme, stamp, evaluation }: CheckedPlan): Readonly<Record<string, string>> {
  const { printedTotals: _printed, ...typed } = plan;
  return {
    plan: stableText(typed),
    programme: stableText(programme),
    stamped: String(stamp !== null),
    evaluation: stableText(evaluation?.evaluation ?? null),
  };
}

function findingsOf({ findings, evaluation }: CheckedPlan): readonly Finding[] {
  return [...findings, ...(evaluation?.findings ?? [])];
}

/** Every finding has its sentences and its place. */
function speakOf(checked: CheckedPlan): void {
  for (const finding of findingsOf(checked)) {
    for (const language of ["nl", "en"] as const) findingText(finding, language);
    checked.locate(finding.at);
  }
}
