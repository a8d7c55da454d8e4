import type { CalendarDate } from "../../domain/calendar-date";
import { valueOf } from "../../domain/entry";
import type { Finding } from "../../domain/finding";
import type { Participation } from "../../domain/plan";
import type { Programme } from "../../domain/programme";
import { plainText } from "../../domain/plain-text";
import { dutchDay } from "../excel-moment";
import { notFilledIn } from "../survey/canonical-names";
import type { KnownSubmission } from "../survey/known-submission";
import { brinOf, codeIn, isExpected, participations, type SchoolRecord } from "./school-record";
import { cellsOf, type SchoolRow, type SchoolStanding } from "./school-row";

/** A version of a plan with the findings that count for it. */
interface JudgedSubmission {
  readonly known: KnownSubmission;
  readonly findings: readonly Finding[];
}

/** What the list is laid beside. */
export interface ListContext {
  readonly programme: Programme;
  /** The last day on which a plan may be handed in; null for none. */
  readonly deadline: CalendarDate | null;
}

/**
 * The rows of Scholen: the controller's own in their order, then a row for each school that sent a plan and is not listed.
 * Deelname is filled in from the plan where it is empty; nothing else of the controller's is touched.
 */
export function schoolRows(
  listed: readonly SchoolRecord[],
  submissions: readonly JudgedSubmission[],
  context: ListContext,
): readonly SchoolRow[] {
  const plans = plansByCode(submissions);
  const firstDays = firstDayOf(submissions);
  const known = new Set(listed.map(brinOf));
  const unlisted = [...plans].filter(([brin]) => !known.has(brin)).map(([, { known: plan }]) => recordOf(plan));
  return [...listed, ...unlisted].map((record) => {
    const plan = plans.get(brinOf(record) ?? "");
    const receivedOn = firstDays.get(plan?.known.submission.identity ?? "") ?? null;
    return schoolRow(record, plan, receivedOn, context);
  });
}

/** By identity the day of the earliest version that says when it was made. */
function firstDayOf(submissions: readonly JudgedSubmission[]): ReadonlyMap<string, CalendarDate> {
  const days = new Map<string, CalendarDate>();
  for (const { known } of submissions) {
    const { identity, checked } = known.submission;
    const day = dutchDay(checked.stamp?.submittedAt ?? checked.savedAt);
    const earlier = days.get(identity);
    if (day !== null && (earlier === undefined || day < earlier)) days.set(identity, day);
  }
  return days;
}

/** The plan that counts by the code of whoever handed it in. */
function plansByCode(submissions: readonly JudgedSubmission[]): ReadonlyMap<string, JudgedSubmission> {
  const plans = new Map<string, JudgedSubmission>();
  for (const each of submissions) {
    const { submission, name } = each.known;
    const code = codeIn(name.brin);
    if (submission.standing === "accepted" && code !== null) plans.set(code, each);
  }
  return plans;
}

function schoolRow(
  listed: SchoolRecord,
  plan: JudgedSubmission | undefined,
  receivedOn: CalendarDate | null,
  { deadline, programme }: ListContext,
): SchoolRow {
  const record = listed.participation === "" ? { ...listed, participation: participationIn(plan?.known) } : listed;
  return {
    record,
    submission: plan?.known ?? null,
    standing: standingOf(record, plan, deadline !== null && receivedOn !== null && receivedOn > deadline),
    receivedOn,
    submittedAt: plan?.known.submission.checked.stamp?.submittedAt ?? null,
    notes: cellsOf(record, programme.applicant),
  };
}

function standingOf(record: SchoolRecord, plan: JudgedSubmission | undefined, isLate: boolean): SchoolStanding {
  if (plan === undefined) return isExpected(record) ? "nothing" : "notExpected";
  if (plan.findings.some(({ severity }) => severity === "error")) return "errors";
  return isLate ? "late" : "in";
}

/** A school that we did not know of, as its plan names it. */
function recordOf({ name, submission }: KnownSubmission): SchoolRecord {
  return {
    brin: name.brin,
    school: name.school,
    board: withoutBlank(name.board),
    werkgebied: withoutBlank(name.werkgebied),
    email: plainText(submission.checked.plan.header.email),
    kind: "",
    participation: "",
    remark: "",
    origin: "plan",
    place: null,
  };
}

function withoutBlank(name: string): string {
  return name === notFilledIn ? "" : name;
}

const participationWords: Readonly<Record<Participation, string>> = {
  nieuw: participations.applied,
  doorlopend: participations.continuing,
};

function participationIn(known: KnownSubmission | undefined): string {
  const participation = known === undefined ? null : valueOf(known.submission.checked.plan.header.participation);
  return participation === null ? "" : participationWords[participation];
}
