import type { CalendarDate } from "../../domain/calendar-date";
import { plainText } from "../../domain/plain-text";
import { awarded, isDecided } from "../own-columns";
import { brinOf, isExpected } from "../schools/school-record";
import type { SchoolRow, SchoolStanding } from "../schools/school-row";
import type { KnownSubmission } from "../survey/known-submission";
import type { Survey } from "../survey/survey";
import type { SchoolName, SurveyRow } from "../survey/survey-row";
import { unknownSchool } from "../survey/survey-rows";

/** A school that is expected to have a plan. */
export interface ExpectedSchool {
  readonly name: SchoolName;
  /** Its body row on Scholen as that stands, from 0; null for none. */
  readonly listPlace: number | null;
  /** That of the list, else of the contact person in the plan; "" for none. */
  readonly email: string;
  readonly standing: Exclude<SchoolStanding, "notExpected">;
  /** The day on which its first version came in; null without a plan, or without a date in it. */
  readonly day: CalendarDate | null;
  /** The plan of this school that counts. */
  readonly plan: KnownSubmission | null;
}

/**
 * The schools of which Deelname says that a plan is expected, or whose plan has besluit Toegekend. Whoever did not apply
 * is not among them.
 */
export function expectedSchools(survey: Survey): readonly ExpectedSchool[] {
  const gone = new Map(survey.rows.filter(isAwardedWithoutFile).map((row) => [row.name.brin, row]));
  const expected = survey.schools.flatMap((row): readonly ExpectedSchool[] => {
    const wasAwarded = gone.delete(brinOf(row.record) ?? "");
    return isExpected(row.record) || row.submission?.awarded === true || wasAwarded ? [listedSchool(row, survey)] : [];
  });
  return [...expected, ...[...gone.values()].map(goneSchool)];
}

/** The file is gone, the decision is not. */
function isAwardedWithoutFile({ status, notes }: SurveyRow): boolean {
  return status === "missing" && isDecided(notes, awarded);
}

function listedSchool({ record, submission, standing, receivedOn }: SchoolRow, { names }: Survey): ExpectedSchool {
  const sent = submission?.name ?? unknownSchool;
  const contact = submission?.submission.checked.plan.header.email ?? "";
  return {
    name: {
      school: plainText(record.school) || sent.school,
      brin: brinOf(record) ?? plainText(record.brin),
      board: names.boards.of(record.board || sent.board),
      werkgebied: names.werkgebieden.of(record.werkgebied || sent.werkgebied),
    },
    listPlace: record.place,
    email: plainText(record.email || contact),
    standing: standing === "notExpected" ? "nothing" : standing,
    day: receivedOn,
    plan: submission,
  };
}

function goneSchool({ name }: SurveyRow): ExpectedSchool {
  return { name, listPlace: null, email: "", standing: "nothing", day: null, plan: null };
}
