import type { Finding } from "../../domain/finding";
import type { Programme } from "../../domain/programme";
import type { SheetCell } from "../../school/submission";
import { compareName, compareText, firstDifference } from "../compare";
import { programmeAsSet } from "../settings/programme-as-set";
import { codeIn } from "../schools/school-record";
import type { Survey } from "../survey/survey";
import { expectedSchools, type ExpectedSchool } from "./expected-schools";

/** A school of which something is still expected, or came late. */
export interface MissingSchool extends Omit<ExpectedSchool, "plan"> {
  /** Of its row on Inzendingen; null without a plan. */
  readonly kenmerk: string | null;
  /** What the school can put right, with sheet and cell of its own workbook. */
  readonly errors: readonly LocatedError[];
  /** Errors that the school can do nothing about: those of the controller's own rules. */
  readonly forController: readonly Finding[];
}

export interface LocatedError {
  readonly finding: Finding;
  readonly at: SheetCell;
}

/** What is still expected, and of whom; each list by the name of the school. */
export interface MissingSchools {
  /** How many schools are expected to have a plan. */
  readonly expected: number;
  /** How many of them have one without errors, too late or not. */
  readonly received: number;
  readonly nothing: readonly MissingSchool[];
  readonly errors: readonly MissingSchool[];
  readonly late: readonly MissingSchool[];
  /** Files that could not be read, and plans without a BRIN: they may be of these schools. */
  readonly unreadable: number;
  readonly withoutBrin: number;
  /** As the controller set it: with the deadline, and the address that plans go to. */
  readonly programme: Programme;
}

/** Lays the schools of which a plan is expected beside what came in. Nothing is judged by the clock. */
export function missingSchools(survey: Survey): MissingSchools {
  const expected = expectedSchools(survey);
  const of = (standing: ExpectedSchool["standing"]) =>
    expected
      .filter((school) => school.standing === standing)
      .map((school) => missingSchool(school, survey))
      .sort(byName);
  const [nothing, errors] = [of("nothing"), of("errors")];
  return {
    expected: expected.length,
    received: expected.length - nothing.length - errors.length,
    nothing,
    errors,
    late: of("late"),
    unreadable: survey.rows.filter(({ status }) => status === "unreadable").length,
    withoutBrin: survey.accepted.filter(({ name }) => codeIn(name.brin) === null).length,
    programme: programmeAsSet(survey.programme, survey.settings),
  };
}

function missingSchool({ plan, ...school }: ExpectedSchool, { submissions }: Survey): MissingSchool {
  if (plan === null) return { ...school, kenmerk: null, errors: [], forController: [] };
  const { checked } = plan.submission;
  const judged = submissions.find(({ known }) => known.submission === plan.submission);
  const errors = judged?.findings.filter(({ severity }) => severity === "error") ?? [];
  return {
    ...school,
    kenmerk: plan.kenmerk,
    errors: errors
      .filter((finding) => !isForController(finding))
      .map((finding) => ({ finding, at: checked.locate(finding.at) })),
    forController: errors.filter(isForController),
  };
}

function isForController({ code }: Finding): boolean {
  return code.startsWith("C");
}

function byName({ name: left }: MissingSchool, { name: right }: MissingSchool): number {
  return firstDifference(compareName(left.school, right.school), compareText(left.brin, right.brin));
}
