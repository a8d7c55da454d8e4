import type { SheetDescription } from "../../workbook/description";
import { cellAddress, type Area } from "../../workbook/a1";
import { asContent, textLiteral } from "../../workbook/formula";
import { numberFormats, palette } from "../../workbook/look";
import { excelMoment } from "../excel-moment";
import { plainRows } from "../figures/plain-rows";
import type { RegionForm } from "../form/region-form";
import { Slice } from "../figures/slice";
import { counted, sentence, wholeNumber } from "../figures/wording";
import { rowsAndPlaces, type PlacedRow } from "../kept/place-rows";
import { ownColumns } from "../own-columns";
import type { RegionSettings } from "../settings/region-settings";
import { schoolColumns } from "../tables/school-columns";
import type { ShownRow } from "../tables/shown-row";
import { linkTo, placeText } from "../tables/source-columns";
import {
  followingColumn, kenmerkColumn, linkColumn, numberColumn, ownColumn, textColumn, type TableColumn,
} from "../tables/table-column"; // prettier-ignore
import { bodyOf, draftTableSheet, settle, type TableSheet } from "../tables/table-sheet";
import { evaluatedTexts, realisationTable, remaining, signal, used } from "./realisation-columns";
import type { RealisationRow, SchoolRealisation } from "./realisation-row";

const { euro, count, countOrNone, used: usedFormat } = numberFormats;
const moment = "dd-mm-yyyy";

/** Every column of Realisatie, in order: amounts in euros, signals that follow from them, the controller's own, and where it came from. */
export function realisationColumns(
  settings: RegionSettings,
  form: RegionForm,
): readonly TableColumn<RealisationRow>[] {
  return [
    ...schoolColumns<RealisationRow>(form, ({ school }) => school.name, { withBoard: false }),
    ...(form.asksBoard ? [textColumn<RealisationRow>("Schoolbestuur", 22, ({ school }) => school.name.board)] : []),
    ...(form.asksParticipation ? [textColumn<RealisationRow>("Soort", 12, ({ school }) => school.kind)] : []),
    textColumn("Eindevaluatie", 14, ({ school }) => evaluatedTexts[school.isEvaluated ? "yes" : "no"]),
    numberColumn("Begroot", 14, euro, ({ school }) => money(school, "Begroot")),
    numberColumn("Gerealiseerd", 14, euro, ({ school }) => money(school, "Gerealiseerd")),
    following("Resterend", 14, euro, remaining),
    following("Uitputting", 13, usedFormat, used),
    following("Signaal", 20, null, signal(settings)),
    numberColumn("Zonder toelichting", 12, countOrNone, ({ school }) => (school.isEvaluated ? school.unexplained : null)),
    ownColumn(ownColumns.realisation.remark, 30),
    numberColumn("Vraagt toelichting", 12, countOrNone, ({ school }) => (school.isEvaluated ? school.asked : null)),
    ...form.counts.map(({ id, reached }) =>
      numberColumn<RealisationRow>(reached, 10.5, count, ({ school }) => school.reached[id] ?? null),
    ),
    numberColumn("Stand van", 13, moment, ({ school }) => dayOf(school)),
    numberColumn("Prognose schooljaar", 14, euro, ({ school }) => euros(school.prognosisCents)),
    textColumn("Regeling", 34, ({ school }) => school.programme),
    textColumn("Waar", 26, ({ school }) => placeText(school.source.at)),
    linkColumn("Bestand", 34, ({ school }) => school.source.file, ({ school }) => linkTo(school.source)),
    kenmerkColumn(({ school }) => school.kenmerk),
  ];
} // prettier-ignore

function following(
  name: string,
  width: number,
  numberFormat: string | null,
  follow: Parameters<typeof followingColumn>[2],
): TableColumn<RealisationRow> {
  const valueIn = ({ school }: RealisationRow, column: string) => money(school, column) ?? "";
  return followingColumn({ name, width, numberFormat }, realisationTable, follow, valueIn);
}

function money({ plannedCents, actualCents }: SchoolRealisation, column: string): number | null {
  return euros(column === "Begroot" ? plannedCents : actualCents);
}

function euros(cents: number | null): number | null {
  return cents === null ? null : cents / 100;
}

function dayOf({ evaluatedAt }: SchoolRealisation): number | null {
  const at = excelMoment(evaluatedAt);
  return at === null ? null : Math.floor(at);
}

/** The sheet with the table Realisatie. */
export function describeRealisationTable(
  placed: readonly PlacedRow<RealisationRow | ShownRow>[],
  settings: RegionSettings,
  form: RegionForm,
  footer: string,
): SheetDescription {
  const { rows, continues } = rowsAndPlaces(placed);
  const columns = realisationColumns(settings, form);
  const all = Slice.of(realisationTable, plainRows(columns, rows));
  const evaluated = all.where("Eindevaluatie", textLiteral(evaluatedTexts.yes)).count();
  const sheet: TableSheet<RealisationRow> = {
    name: realisationTable,
    sheetName: `Realisatie per ${form.applicant.one}`,
    subtitle: asContent(
      sentence(wholeNumber(evaluated), " van ", counted(all.filled(form.applicant.name).count(), form.applicant.one, form.applicant.more), " met een eindevaluatie"),
    ),
    columns,
    rows,
    continues,
    band: "Begroot uit het plan, gerealiseerd uit de eindevaluatie: wordt bij elke verversing bijgewerkt",
    headHeight: 46,
    rowHeight: () => 19,
    frozenThrough: form.applicant.name,
    printedThrough: ownColumns.realisation.remark.name,
    footer,
  };
  const draft = draftTableSheet(sheet);
  addFormats(draft, sheet);
  return settle(draft, sheet);
} // prettier-ignore

function addFormats(draft: ReturnType<typeof draftTableSheet>, sheet: TableSheet<RealisationRow>): void {
  const { errorText, warningText, muted } = palette;
  const column = (name: string) => bodyOf(sheet, name);
  const [evaluated, left, signals] = [column("Eindevaluatie"), column("Resterend"), column("Signaal")];
  const bold = (color: string) => ({ color, bold: true });
  const add = (area: Area, formula: string, style: { readonly color: string; readonly bold?: boolean }) =>
    draft.addConditionalFormat({ kind: "formula", areas: [area], formula, style });
  draft.addConditionalFormat({
    kind: "dataBar",
    areas: [column("Uitputting")],
    min: 0,
    max: 1,
    color: palette.dataBar,
  });
  add(left, `AND(ISNUMBER(${firstOf(left)}),${firstOf(left)}<0)`, bold(errorText));
  add(signals, `LEFT(${firstOf(signals)},1)="▲"`, bold(warningText));
  add(evaluated, `LEFT(${firstOf(evaluated)},1)="○"`, { color: muted });
  const open = column("Zonder toelichting");
  add(open, `AND(ISNUMBER(${firstOf(open)}),${firstOf(open)}>0)`, bold(warningText));
}

/** Relative, so that the format looks at each row's own cell. */
function firstOf({ top, left }: Area): string {
  return cellAddress(top, left);
}
