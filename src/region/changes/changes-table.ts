import type { SheetDescription } from "../../workbook/description";
import { asContent } from "../../workbook/formula";
import { plainRows } from "../figures/plain-rows";
import { excelMoment } from "../excel-moment";
import type { KeptRow } from "../kept/kept-region";
import { rowsAndPlaces } from "../kept/place-rows";
import { keepRows } from "../tables/keep-rows";
import { ownName, schoolColumns, type NamingForm } from "../tables/school-columns";
import { sourceColumns } from "../tables/source-columns";
import { kenmerkColumn, numberColumn, textColumn, wrappedColumn, type TableColumn } from "../tables/table-column";
import { draftTableSheet, settle, type TableSheet } from "../tables/table-sheet";
import { changesSubtitle } from "../tables/subtitles";
import { textHeight } from "../tables/text-height";
import type { ChangeRow } from "./change-rows";

export const changesTable = "Wijzigingen";
const moment = "dd-mm-yyyy hh:mm";
const textWidth = 46;

const columnsFor = (form: NamingForm): readonly TableColumn<ChangeRow>[] => [
  ...schoolColumns<ChangeRow>(form, ownName),
  wrappedColumn("Veld", 30, ({ field }) => field),
  wrappedColumn("Was", textWidth, ({ was }) => was),
  wrappedColumn("Is nu", textWidth, ({ is }) => is),
  numberColumn("Vorige versie van", 17, moment, ({ oldAt }) => excelMoment(oldAt)),
  numberColumn("Nieuwe versie van", 17, moment, ({ newAt }) => excelMoment(newAt)),
  ...sourceColumns<ChangeRow>(),
  textColumn("Vorig bestand", 34, ({ oldFile }) => oldFile),
  kenmerkColumn(({ kenmerk }) => kenmerk),
];

/** The sheet that says field by field what changed since the previous version of each plan. */
export function describeChanges(
  form: NamingForm,
  changes: readonly ChangeRow[],
  kept: readonly KeptRow[],
  footer: string,
): SheetDescription {
  const columns = columnsFor(form);
  const { rows, continues } = rowsAndPlaces(keepRows(changes, kept, columns));
  const sheet: TableSheet<ChangeRow> = {
    name: changesTable,
    subtitle: asContent(changesSubtitle(changesTable, plainRows(columns, rows))),
    columns,
    rows,
    continues,
    band: "Nieuwste versie van elk plan naast de versie daarvoor",
    headHeight: 30,
    rowHeight: ({ was, is }) => textHeight([was, is], textWidth, 12),
    frozenThrough: form.applicant.name,
    printedThrough: "Is nu",
    footer,
  };
  return settle(draftTableSheet(sheet), sheet);
}
