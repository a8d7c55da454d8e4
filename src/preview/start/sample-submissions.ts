import type { Programme } from "../../domain/programme";
import type { SubmissionFile } from "../../region/submission-file";
import type { SamplePlan } from "../../sample/sample-plan";
import { samplePlans } from "../../sample/sample-plans";
import { checkWorkbook } from "../../school/check-workbook";
import { describeSchoolWorkbook } from "../../school/describe-school-workbook";
import { stampPlan } from "../../school/stamp-plan";
import { sha256 } from "../../taskpane/sha256";
import type { WorkbookDescription } from "../../workbook/description";
import { snapshotOf } from "../../workbook/snapshot-of";

export interface SampleWorkbook {
  readonly fileName: string;
  readonly description: WorkbookDescription;
}

/** The workbooks that an invented region hands in: always the same, a known share of them with mistakes. */
export function sampleWorkbooks(schools: number, programme: Programme): SampleWorkbook[] {
  return samplePlans({ schools, seed: 1, programme }).map((sample) => ({
    fileName: sample.fileName,
    description: describeSample(sample),
  }));
}

function describeSample({ plan, programme, fileName, submittedAt, savedAt, stamped }: SamplePlan): WorkbookDescription {
  const id = sha256(fileName).slice(0, 32);
  const stamp = stamped ? stampPlan(plan, id, submittedAt, sha256) : null;
  return describeSchoolWorkbook(plan, programme, { stamp, savedAt });
}

/** The same workbooks, read and checked as the regional import does. */
export function sampleSubmissions(schools: number, programme: Programme): SubmissionFile[] {
  return sampleWorkbooks(schools, programme).map(({ fileName, description }) => ({
    file: fileName,
    link: null,
    outcome: { kind: "read", checked: checkWorkbook(snapshotOf(description), { sha256, today: null }) },
  }));
}
