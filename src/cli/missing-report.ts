import type { CalendarDate } from "../domain/calendar-date";
import type { LocatedError, MissingSchool, MissingSchools } from "../region/missing/missing-schools";
import { boardReminders, schoolReminder, type Reminder } from "../region/missing/reminders";
import { findingText } from "../texts/finding-text";
import type { Language } from "../texts/language";
import type { FindingReport } from "./file-report";

/** What `missing --json` prints. */
export interface MissingReport {
  readonly region: string;
  readonly expected: number;
  readonly received: number;
  /** `yyyy-mm-dd`; null for none. */
  readonly deadline: CalendarDate | null;
  readonly nothing: readonly MissingSchoolReport[];
  readonly errors: readonly MissingSchoolReport[];
  readonly late: readonly MissingSchoolReport[];
  readonly boards: readonly BoardReport[];
  readonly unreadable: number;
  readonly withoutBrin: number;
}

export interface MissingSchoolReport {
  readonly brin: string;
  readonly name: string;
  readonly board: string;
  readonly area: string;
  /** The day on which its plan came in; null without a plan. */
  readonly day: CalendarDate | null;
  readonly findings: readonly FindingReport[];
  /** Null when there is nothing that the school can do. */
  readonly reminder: Reminder | null;
}

interface BoardReport {
  readonly board: string;
  /** BRINs. */
  readonly nothing: readonly string[];
  readonly errors: readonly string[];
  readonly reminder: Reminder;
}

/** Who is missing, with every reminder, in one document. */
export function missingReport(region: string, missing: MissingSchools, language: Language): MissingReport {
  const { expected, received, unreadable, withoutBrin, programme } = missing;
  const schools = (list: readonly MissingSchool[]) =>
    list.map((school) => schoolReport(school, schoolReminder(school, programme, language), language));
  const brins = (list: readonly MissingSchool[]) => list.map(({ name }) => name.brin);
  return {
    region,
    expected,
    received,
    deadline: programme.deadline,
    nothing: schools(missing.nothing),
    errors: schools(missing.errors),
    late: schools(missing.late),
    boards: boardReminders(missing, language).map(({ board, nothing, errors, reminder }) => {
      return { board, nothing: brins(nothing), errors: brins(errors), reminder };
    }),
    unreadable,
    withoutBrin,
  };
}

function schoolReport(
  { name, day, errors, forController }: MissingSchool,
  reminder: Reminder | null,
  language: Language,
): MissingSchoolReport {
  const { brin, school, board, werkgebied } = name;
  const own = forController.map((finding): LocatedError => ({ finding, at: { sheet: "", cell: null } }));
  const findings = [...errors, ...own].map(({ finding, at }): FindingReport => {
    const { code, severity } = finding;
    return { code, severity, ...at, message: findingText(finding, language) };
  });
  return { brin, name: school, board, area: werkgebied, day, findings, reminder };
}
