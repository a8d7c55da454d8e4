import type { Goal } from "../../domain/plan";
import type { SheetDescription } from "../../workbook/description";
import type { KeptRow } from "../kept/kept-region";
import { rowsAndPlaces } from "../kept/place-rows";
import type { SchoolName } from "../survey/survey-row";
import { keepRows } from "../tables/keep-rows";
import { boldColumn, kenmerkColumn, textColumn, wrappedColumn, type TableColumn } from "../tables/table-column";
import { draftTableSheet, settle, type TableSheet } from "../tables/table-sheet";
import { textHeight } from "../tables/text-height";
import type { Contact } from "./contacts";
import { networkTables } from "./network-tables";

/** A goal of a school, under one of the school's themes. */
interface ApproachRow {
  readonly kenmerk: string;
  readonly theme: string;
  readonly name: SchoolName;
  readonly goal: Goal;
}

const [goalWidth, approachWidth] = [48, 64];

const columns: readonly TableColumn<ApproachRow>[] = [
  wrappedColumn("Thema", 24, ({ theme }) => theme),
  boldColumn("School", 30, ({ name }) => name.school),
  textColumn("Werkgebied", 23, ({ name }) => name.werkgebied),
  wrappedColumn("Doel", goalWidth, ({ goal }) => goal.goal),
  wrappedColumn("Aanpak", approachWidth, ({ goal }) => goal.approach),
  kenmerkColumn(({ kenmerk }) => kenmerk),
];

/** The sheet with what schools want and do, by theme, to show in the leernetwerk: no counts, no money, no names of people. */
export function describeApproaches(
  contacts: readonly Contact[],
  kept: readonly KeptRow[],
  footer: string,
): SheetDescription {
  const { rows, continues } = rowsAndPlaces(keepRows(contacts.flatMap(approaches), kept, columns));
  const sheet: TableSheet<ApproachRow> = {
    name: networkTables.approaches.name,
    sheetName: "Thema's",
    subtitle: "Doelen en aanpak bij elk thema, om te delen in het leernetwerk. Lees de teksten door voor je ze deelt.",
    columns,
    rows,
    continues,
    band: "Doelen uit de nieuwste versie van elk plan; een school staat bij elk van haar thema’s",
    headHeight: 30,
    rowHeight: ({ theme, goal }) =>
      Math.max(textHeight([theme], 24, 3), textHeight([goal.goal], goalWidth, 14), textHeight([goal.approach], approachWidth, 14)),
    frozenThrough: "School",
    printedThrough: "Aanpak",
    footer,
  };
  return settle(draftTableSheet(sheet), sheet);
} // prettier-ignore

function approaches({ kenmerk, theme, name, goals }: Contact): readonly ApproachRow[] {
  return goals.map((goal) => ({ kenmerk: `${kenmerk}|${goal.id}`, theme, name, goal }));
}
