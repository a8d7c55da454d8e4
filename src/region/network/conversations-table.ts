import type { PlanHeader } from "../../domain/plan";
import type { SheetDescription } from "../../workbook/description";
import { asContent, type Formula } from "../../workbook/formula";
import { numberFormats, restyle } from "../../workbook/look";
import { plainRows, type PlainRow } from "../figures/plain-rows";
import { Slice } from "../figures/slice";
import { counted, sentence, wholeNumber } from "../figures/wording";
import type { ApplicantWords } from "../form/applicant-words";
import type { RegionForm } from "../form/region-form";
import type { KeptRow } from "../kept/kept-region";
import { rowsAndPlaces } from "../kept/place-rows";
import { schoolColumns } from "../tables/school-columns";
import { kenmerkColumn, ownColumn, textColumn, type TableColumn } from "../tables/table-column";
import { draftTableSheet, settle, type TableSheet } from "../tables/table-sheet";
import { textHeight } from "../tables/text-height";
import type { NetworkSchool } from "./network-school";
import { networkTables } from "./network-tables";
import { notedSchools, type NotedSchool } from "./noted-schools";

const table = networkTables.conversations.name;
const own = { date: "Datum gesprek", people: "Met wie", feedback: "Terugkoppeling", next: "Vervolg" } as const;
const ownNames: readonly string[] = Object.values(own);
const textWidth = 50;

const columnsFor = (form: RegionForm): readonly TableColumn<NotedSchool>[] => [
  ...schoolColumns<NotedSchool>(form, ({ school }) => school.name),
  ...(form.asksAdviser ? [textColumn<NotedSchool>("Adviseur", 24, (row) => headerOf(row)?.adviser ?? "")] : []),
  ...(form.asksContact ? [textColumn<NotedSchool>("Contactpersoon", 24, (row) => headerOf(row)?.contact ?? "")] : []),
  dateColumn(own.date),
  ownColumn({ name: own.people, choices: null }, 28),
  textual(own.feedback),
  textual(own.next),
  kenmerkColumn(({ kenmerk }) => kenmerk),
];

function headerOf({ school }: NotedSchool): PlanHeader | undefined {
  return school.plan?.submission.checked.plan.header;
}

function dateColumn(name: string): TableColumn<NotedSchool> {
  const column = ownColumn<NotedSchool>({ name, choices: null }, 14);
  return { ...column, style: restyle(column.style, { numberFormat: numberFormats.date, horizontal: "left" }) };
}

function textual(name: string): TableColumn<NotedSchool> {
  const column = ownColumn<NotedSchool>({ name, choices: null }, textWidth);
  return { ...column, style: restyle(column.style, { wrap: true }) };
}

/** The sheet on which the controller notes the conversations halfway the year: a row for each school with a plan. */
export function describeConversations(
  form: RegionForm,
  schools: readonly NetworkSchool[],
  kept: readonly KeptRow[],
  footer: string,
): SheetDescription {
  const columns = columnsFor(form);
  const all = new Set(columns.map(({ name }) => name));
  const withPlan = schools.filter(({ plan }) => plan !== null);
  const { rows, continues } = rowsAndPlaces(
    notedSchools(withPlan, kept, { isOwn: (name) => ownNames.includes(name), all }),
  );
  const sheet: TableSheet<NotedSchool> = {
    name: table,
    subtitle: asContent(subtitle(plainRows(columns, rows), form.applicant)),
    columns,
    rows,
    continues,
    band: form.asksBoard ? "Scholen met een plan" : "Schoolbesturen met een plan",
    headHeight: 30,
    rowHeight: ({ notes }) =>
      Math.max(19, textHeight([String(notes[own.feedback] ?? ""), String(notes[own.next] ?? "")], textWidth, 12)),
    frozenThrough: form.applicant.name,
    printedThrough: own.next,
    footer,
  };
  return settle(draftTableSheet(sheet), sheet);
}

/** "12 scholen · 3 gesprekken gevoerd". */
function subtitle(rows: readonly PlainRow[], { name, one, more }: ApplicantWords): Formula<string> {
  const all = Slice.of(table, rows);
  return sentence(
    counted(all.filled(name).count(), one, more),
    " · ",
    wholeNumber(all.filled(own.date).count()),
    " met een datum van het gesprek",
  );
}
