import type { CalendarDate } from "../domain/calendar-date";
import { checkPlan } from "../domain/check-plan";
import type { Finding } from "../domain/finding";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { WorkbookError } from "../workbook/workbook-error";
import { planDigest } from "./canonical-plan";
import { bookedUntil } from "./evaluation/booked-until";
import { checkEvaluationSheet } from "./evaluation/check-evaluation-sheet";
import { evaluationForm } from "./evaluation/evaluation-form";
import { findSheets } from "./find-sheets";
import { templateVersion } from "./form-sheets";
import { formTemplate } from "./form-template";
import { indexKeys } from "./key-index";
import { locator } from "./locator";
import { newerFinding } from "./newer-version";
import { readMemory } from "./read-meta";
import { readPlan } from "./read-plan";
import { formFinding } from "./form-finding";
import { missingSheet, structureFindings } from "./structure-findings";
import type { CheckedPlan, Sha256, SubmissionStamp } from "./submission";

export interface CheckOptions {
  readonly sha256: Sha256;
  /** The day that a date may not lie beyond when the file does not say when it was saved; null: not checked then. */
  readonly today: CalendarDate | null;
  /** BRINs of the region, where the controller has a list. */
  readonly knownBrins?: ReadonlySet<string>;
}

/**
 * Reads and checks one school workbook. The plan is judged by the programme that the workbook carries, and its dates by
 * the moment the file was saved, so that the same file always gives the same answer.
 * @throws WorkbookError `not-a-plan` when no sheet of the form is in it.
 */
export function checkWorkbook(snapshot: WorkbookSnapshot, options: CheckOptions): CheckedPlan {
  const found = findSheets(snapshot);
  if (found.forms.size === 0) throw new WorkbookError("not-a-plan");
  const memory = readMemory(found.meta);
  const { programme, stamp } = memory;
  const template = formTemplate(programme);
  const indexes = new Map([...found.forms].map(([id, sheet]) => [id, indexKeys(sheet)]));
  const { date1904 } = snapshot;
  const plan = readPlan({ sheets: indexes, date1904 }, programme);
  const evaluationIndex = found.evaluation === null ? null : indexKeys(found.evaluation);
  const lastBooked = evaluationIndex === null ? null : bookedUntil(snapshot);
  const digest = planDigest(plan, options.sha256);
  const today = snapshot.savedAt === null ? options.today : (snapshot.savedAt.slice(0, 10) as CalendarDate);
  const knownBrins = options.knownBrins === undefined ? {} : { knownBrins: options.knownBrins };
  const findings: readonly Finding[] = [
    ...structureFindings(found, indexes, template, memory.templateVersion),
    ...(memory.isNewer ? [newerFinding(memory.madeBy)] : []),
    ...(memory.programmeChanged && !memory.isNewer ? [formFinding("workbook", { reason: "programme-changed" })] : []),
    ...(memory.evaluationStamp !== null && found.evaluation === null ? [missingSheet(evaluationForm.name)] : []),
    ...(memory.stampDamaged ? [formFinding("workbook", { reason: "damaged-stamp" })] : []),
    ...stampedAfterSaving([stamp, memory.evaluationStamp], snapshot.savedAt),
    ...changedAfterSubmission(stamp?.digest, digest),
    ...checkPlan(plan, { programme, today, ...knownBrins }),
  ];
  return {
    plan,
    programme,
    stamp,
    digest,
    savedAt: snapshot.savedAt,
    findings,
    evaluation:
      evaluationIndex === null
        ? null
        : {
            ...checkEvaluationSheet(
              evaluationIndex,
              {
                plan,
                programme,
                stamp: memory.evaluationStamp,
                date1904,
                sameTemplate: memory.templateVersion === templateVersion,
              },
              options.sha256,
            ),
            ...(lastBooked === null ? {} : { bookedUntil: lastBooked }),
          },
    locate: locator(indexes, evaluationIndex, programme),
  };
}

function changedAfterSubmission(stamped: string | undefined, digest: string): readonly Finding[] {
  if (stamped === undefined || stamped === digest) return [];
  return [{ code: "S05", severity: "warning", kind: "note", at: "workbook", params: {} }];
}

/** Some programs write the time of their own zone as if it were that of Greenwich. */
const zones = 24 * 60 * 60 * 1000;

/**
 * A file is saved as it is handed in, or later. Where it says otherwise, its time of handing in was changed, or a clock was
 * wrong; and by that time it is chosen from among its versions.
 */
function stampedAfterSaving(stamps: readonly (SubmissionStamp | null)[], savedAt: string | null): readonly Finding[] {
  const saved = Date.parse(savedAt ?? "");
  const isLater = stamps.some((stamp) => stamp !== null && Date.parse(stamp.submittedAt) > saved + zones);
  return isLater ? [formFinding("workbook", { reason: "stamped-after-saving" })] : [];
}
