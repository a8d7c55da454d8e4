import { isCodeOf } from "../../domain/applicant";
import type { Participation, Plan } from "../../domain/plan";
import { prefilledPlan } from "../../domain/prefilled-plan";
import type { ChoiceList, Programme } from "../../domain/programme";
import { plainText } from "../../domain/plain-text";
import { sameText } from "../../domain/same-text";
import { describeSchoolWorkbook } from "../../school/describe-school-workbook";
import { planFileName } from "../../school/plan-file-name";
import type { WorkbookDescription } from "../../workbook/description";
import { brinOf, isExpected, participates, participations, type SchoolRecord } from "./school-record";

/** Which schools get a template: those that applied, or everybody who does not say no. */
export type Recipients = "aangemeld" | "alle";

export interface TemplateOptions {
  readonly recipients: Recipients;
  /** Null takes it from Deelname: doorlopend for who says so, else nieuw. */
  readonly participation: Participation | null;
}

/** One prefilled form, still to be written. */
export interface Template {
  readonly fileName: string;
  readonly record: SchoolRecord;
  readonly participation: Participation;
  readonly plan: Plan;
}

/** Why a row of the list gets no template. */
export type LeftOutReason = "no-brin" | "doubled" | "not-applied" | "declined";

export interface Templates {
  readonly templates: readonly Template[];
  readonly leftOut: readonly { readonly record: SchoolRecord; readonly reason: LeftOutReason }[];
  /** The programme with every schoolbestuur and werkgebied of the list on its own lists, for all of them. */
  readonly programme: Programme;
}

/** A template for each school of the list, with what the list knows filled in. Empty rows are passed over. */
export function templatesFor(
  schools: readonly SchoolRecord[],
  programme: Programme,
  { recipients, participation }: TemplateOptions,
): Templates {
  const templates: Template[] = [];
  const leftOut: Templates["leftOut"][number][] = [];
  const given = new Set<string>();
  for (const record of schools) {
    if (record.brin.trim() === "" && record.school.trim() === "") continue;
    const brin = isCodeOf(programme.applicant, record.brin) ? brinOf(record) : null;
    const reason = brin === null ? "no-brin" : given.has(brin) ? "doubled" : declineOf(record, recipients);
    if (brin === null || reason !== null) leftOut.push({ record, reason: reason ?? "no-brin" });
    else {
      given.add(brin);
      const asked = known(participation ?? participationOf(record), programme);
      templates.push(templateOf({ ...record, brin }, asked, programme));
    }
  }
  return { templates, leftOut, programme: withListed(programme, templates) };
}

/** The form of one school as a workbook. */
export function describeTemplate(plan: Plan, programme: Programme, savedAt: string): WorkbookDescription {
  return describeSchoolWorkbook(plan, programme, { stamp: null, savedAt });
}

function declineOf(record: SchoolRecord, recipients: Recipients): LeftOutReason | null {
  if (participates(record, participations.none)) return "declined";
  return recipients === "aangemeld" && !isExpected(record) ? "not-applied" : null;
}

function participationOf(record: SchoolRecord): Participation {
  return participates(record, participations.continuing) ? "doorlopend" : "nieuw";
}

/** A regeling need not know both ways to take part. */
function known(participation: Participation, { participations: possible }: Programme): Participation {
  return possible.includes(participation) ? participation : possible[0];
}

function templateOf(record: SchoolRecord, participation: Participation, programme: Programme): Template {
  const plan = prefilledPlan(programme, participation, {
    brin: record.brin,
    school: plainText(record.school),
    board: plainText(record.board),
    werkgebied: plainText(record.werkgebied),
    email: plainText(record.email),
  });
  return { fileName: planFileName(plan, programme, "leeg"), record, participation, plan };
}

/** A school must not be told that the name we filled in for it is unknown. */
function withListed(programme: Programme, templates: readonly Template[]): Programme {
  const headers = templates.map(({ plan }) => plan.header);
  return {
    ...programme,
    boards: extended(
      programme.boards,
      headers.map(({ school, board }) => (programme.applicant === "board" ? school : board)),
    ),
    werkgebieden: extended(
      programme.werkgebieden,
      headers.map(({ werkgebied }) => werkgebied),
    ),
  };
}

function extended(list: ChoiceList, used: readonly string[]): ChoiceList {
  const names = [...list.names];
  for (const name of new Set(used)) {
    if (name !== "" && !names.some((known) => sameText(known, name))) names.push(name);
  }
  return { ...list, names };
}
