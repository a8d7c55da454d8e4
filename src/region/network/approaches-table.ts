import type { Goal } from "../../domain/plan";
import { cellAddress, type Area } from "../../workbook/a1";
import type { ConditionalFormatDescription, SheetDescription } from "../../workbook/description";
import { palette } from "../../workbook/look";
import type { RegionForm } from "../form/region-form";
import type { KeptRow } from "../kept/kept-region";
import { rowsAndPlaces } from "../kept/place-rows";
import type { SchoolName } from "../survey/survey-row";
import { keepRows } from "../tables/keep-rows";
import { ownName, schoolColumns } from "../tables/school-columns";
import { kenmerkColumn, wrappedColumn, type TableColumn } from "../tables/table-column";
import { bodyOf, draftTableSheet, settle, type TableSheet } from "../tables/table-sheet";
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

const columnsFor = (form: RegionForm): readonly TableColumn<ApproachRow>[] => [
  wrappedColumn("Thema", 24, ({ theme }) => theme),
  ...schoolColumns<ApproachRow>(form, ownName, { withBoard: false, withCode: false }),
  wrappedColumn("Doel", goalWidth, ({ goal }) => goal.goal),
  wrappedColumn("Aanpak", approachWidth, ({ goal }) => goal.approach),
  kenmerkColumn(({ kenmerk }) => kenmerk),
];

/** The sheet with what schools want and do, by theme, to show in the leernetwerk: no counts, no money, no names of people. */
export function describeApproaches(
  form: RegionForm,
  contacts: readonly Contact[],
  kept: readonly KeptRow[],
  footer: string,
): SheetDescription {
  const columns = columnsFor(form);
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
    frozenThrough: form.applicant.name,
    printedThrough: "Aanpak",
    footer,
  };
  const draft = draftTableSheet(sheet);
  draft.addConditionalFormat(quietRepeats(sheet, form));
  return settle(draft, sheet);
} // prettier-ignore

/** Theme and school stand on every row, for filters; to the eye they stand at the first goal of each school. */
function quietRepeats(
  sheet: TableSheet<ApproachRow>,
  { applicant, asksWerkgebied }: RegionForm,
): ConditionalFormatDescription {
  const [theme, school] = [bodyOf(sheet, "Thema"), bodyOf(sheet, applicant.name)];
  const repeats = ({ top, left }: Area) => `$${cellAddress(top, left)}=$${cellAddress(top - 1, left)}`;
  return {
    kind: "formula",
    areas: [{ ...theme, right: bodyOf(sheet, asksWerkgebied ? "Werkgebied" : applicant.name).right }],
    formula: `AND(${repeats(theme)},${repeats(school)})`,
    style: { color: palette.muted },
  };
}

function approaches({ kenmerk, theme, name, goals }: Contact): readonly ApproachRow[] {
  return goals.map((goal) => ({ kenmerk: `${kenmerk}|${goal.id}`, theme, name, goal }));
}
