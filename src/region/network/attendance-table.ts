import type { CalendarDate } from "../../domain/calendar-date";
import { cellAddress } from "../../workbook/a1";
import type { SheetDescription } from "../../workbook/description";
import { asContent, iff, isMore, numberLiteral, textLiteral, type Formula } from "../../workbook/formula";
import { palette, restyle } from "../../workbook/look";
import { plainRows, type PlainRow } from "../figures/plain-rows";
import { Slice } from "../figures/slice";
import { counted, oneOrMore, sentence } from "../figures/wording";
import type { ApplicantWords } from "../form/applicant-words";
import type { RegionForm } from "../form/region-form";
import type { KeptRow, ShownCells } from "../kept/kept-region";
import { rowsAndPlaces } from "../kept/place-rows";
import { meetingDates, type RegionSettings } from "../settings/region-settings";
import { schoolColumns } from "../tables/school-columns";
import { inThisRow, tableColumn } from "../tables/structured-reference";
import {
  calculatedColumn,
  kenmerkColumn,
  ownColumn,
  textColumn,
  wrappedColumn,
  type TableColumn,
} from "../tables/table-column";
import { bodyOf, draftTableSheet, settle, type TableSheet } from "../tables/table-sheet";
import { textHeight } from "../tables/text-height";
import { meetingHead, meetingIn } from "./meeting-head";
import type { NetworkSchool } from "./network-school";
import { networkTables } from "./network-tables";
import { notedSchools, type NotedSchool } from "./noted-schools";

const table = networkTables.attendance.name;

/** What the controller fills in below a meeting. */
const attendances = { there: "Ja", absent: "Nee", excused: "Afgemeld" } as const;
const missedColumn = "Gemist";
const attendedColumn = "Aanwezig";
const remarkColumn = "Opmerking";
const peopleWidth = 34;

/** The sheet on which the controller notes who was at the meetings of the leernetwerk: taking part is not free. */
export function describeAttendance(
  schools: readonly NetworkSchool[],
  settings: RegionSettings,
  form: RegionForm,
  kept: readonly KeptRow[],
  footer: string,
): SheetDescription {
  const heads = meetingHeads(settings, kept);
  const columns = columnsFor(heads, form);
  const own = { isOwn: isOwnColumn, all: new Set(columns.map(({ name }) => name)) };
  const takingPart = schools.filter(({ takesPart }) => takesPart);
  const { rows, continues } = rowsAndPlaces(notedSchools(takingPart, kept, own));
  const sheet: TableSheet<NotedSchool> = {
    name: table,
    subtitle: asContent(subtitle(heads, plainRows(columns, rows), form.applicant)),
    columns,
    rows,
    continues,
    band: form.asksBoard ? "Scholen die meedoen" : "Schoolbesturen die meedoen",
    headHeight: 30,
    rowHeight: (row) => Math.max(19, textHeight([peopleOf(row)], peopleWidth, 3)),
    frozenThrough: form.applicant.name,
    printedThrough: remarkColumn,
    footer,
  };
  const draft = draftTableSheet(sheet);
  if (heads.length > 0) {
    const area = bodyOf(sheet, missedColumn);
    const formula = `${cellAddress(area.top, area.left)}>0`;
    draft.addConditionalFormat({ kind: "formula", areas: [area], formula, style: { color: palette.warningText, bold: true } });
  }
  return settle(draft, sheet);
} // prettier-ignore

/** A column for each meeting of the settings, and for each other day of which something is noted. */
function meetingHeads(settings: RegionSettings, kept: readonly KeptRow[]): readonly string[] {
  const noted = kept.flatMap(({ shown }) => Object.keys(shown).flatMap((name) => meetingIn(name) ?? []));
  return [...new Set<CalendarDate>([...meetingDates(settings), ...noted])].sort().map(meetingHead);
}

function isOwnColumn(name: string): boolean {
  return name === remarkColumn || meetingIn(name) !== null;
}

function columnsFor(heads: readonly string[], form: RegionForm): readonly TableColumn<NotedSchool>[] {
  const { there, absent, excused } = attendances;
  return [
    ...schoolColumns<NotedSchool>(form, ({ school }) => school.name),
    textColumn("Doet mee als", 14, ({ school }) => school.participation),
    wrappedColumn("Wie nemen deel", peopleWidth, peopleOf),
    ...(heads.length === 0 ? [] : [tally(attendedColumn, heads, [there]), warned(tally(missedColumn, heads, [absent, excused]))]),
    ...heads.map(meetingColumn),
    ownColumn({ name: remarkColumn, choices: null }, 34),
    kenmerkColumn(({ kenmerk }) => kenmerk),
  ];
} // prettier-ignore

function peopleOf({ school }: NotedSchool): string {
  return school.plan?.submission.checked.plan.header.leernetwerkNames ?? "";
}

function meetingColumn(name: string): TableColumn<NotedSchool> {
  const column = ownColumn<NotedSchool>({ name, choices: Object.values(attendances) }, 12);
  return { ...column, style: restyle(column.style, { horizontal: "center", indent: 0 }) };
}

/** How many meetings have one of these words. */
function tally(name: string, heads: readonly string[], words: readonly string[]): TableColumn<NotedSchool> {
  const tests = heads.flatMap((head) => words.map((word) => `(${inThisRow(table, head)}=${textLiteral(word).text})`));
  const isOne = (cell: ShownCells[string] = "") => words.some((word) => word.toLowerCase() === String(cell).toLowerCase());
  const result = (cells: ShownCells) => heads.filter((head) => isOne(cells[head])).length;
  return calculatedColumn(name, 10, `0+${tests.join("+")}`, ({ notes }) => result(notes), result);
} // prettier-ignore

function warned(column: TableColumn<NotedSchool>): TableColumn<NotedSchool> {
  return { ...column, style: restyle(column.style, { numberFormat: '"▲ "0;;"–"' }) };
}

/** "12 scholen · 3 bijeenkomsten · 2 scholen misten er een of meer". */
function subtitle(heads: readonly string[], rows: readonly PlainRow[], { name, one, more }: ApplicantWords): Formula<string> {
  const schools = counted(Slice.of(table, rows).filled(name).count(), one, more);
  if (heads.length === 0)
    return sentence(schools, " · nog geen bijeenkomsten: zet de data op het blad Instellingen, dan krijgt elke een kolom");
  const missed: Formula<number> = {
    text: `SUMPRODUCT(--(${tableColumn(table, missedColumn)}>0))`,
    value: rows.filter((row) => Number(row[missedColumn]) > 0).length,
  };
  const meetings = heads.length === 1 ? "1 bijeenkomst" : `${heads.length} bijeenkomsten`;
  const who = sentence(" · ", counted(missed, one, more), oneOrMore(missed, " miste", " misten"), " er een of meer");
  return sentence(schools, ` · ${meetings}`, iff(isMore(missed, numberLiteral(0)), who, textLiteral("")));
} // prettier-ignore
