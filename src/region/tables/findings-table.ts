import { cellAddress } from "../../workbook/a1";
import type { ConditionalFormatDescription, SheetDescription } from "../../workbook/description";
import { asContent } from "../../workbook/formula";
import { palette } from "../../workbook/look";
import { plainRows } from "../figures/plain-rows";
import { rowsAndPlaces, type PlacedRow } from "../kept/place-rows";
import { ownColumns } from "../own-columns";
import { severityTexts, type FindingRow } from "../survey/finding-row";
import { ownName, schoolColumns, type NamingForm } from "./school-columns";
import type { ShownRow } from "./shown-row";
import { linkTo, placeText } from "./source-columns";
import { findingsSubtitle } from "./subtitles";
import { kenmerkColumn, linkColumn, ownColumn, textColumn, wrappedColumn, type TableColumn } from "./table-column";
import { textHeight } from "./text-height";
import { bodyOf, draftTableSheet, settle, type TableSheet } from "./table-sheet";

export const findingsTable = "Bevindingen";
export const sentenceWidth = 50;

/** Every column of Bevindingen, in order. */
export const findingColumns = (form: NamingForm): readonly TableColumn<FindingRow>[] => [
  textColumn("Ernst", 20, ({ severity }) => severityTexts[severity]),
  ...schoolColumns<FindingRow>(form, ownName, { withBoard: false }),
  linkColumn("Waar", 26, ({ source }) => placeText(source.at), ({ source }) => linkTo(source)),
  wrappedColumn("Bevinding", sentenceWidth, ({ sentence }) => sentence),
  textColumn("Regel", 9, ({ code }) => code),
  ownColumn(ownColumns.findings.done, 14),
  ownColumn(ownColumns.findings.remark, 26),
  linkColumn("Bestand", 34, ({ source }) => source.file, ({ source }) => linkTo(source)),
  kenmerkColumn(({ kenmerk }) => kenmerk),
]; // prettier-ignore

/** The sheet with everything that the rules say of the plans that count, of replaced versions and of unreadable files. */
export function describeFindings(
  form: NamingForm,
  findings: readonly PlacedRow<FindingRow | ShownRow>[],
  footer: string,
): SheetDescription {
  const columns = findingColumns(form);
  const { rows, continues } = rowsAndPlaces(findings);
  const sheet: TableSheet<FindingRow> = {
    name: findingsTable,
    subtitle: asContent(findingsSubtitle(findingsTable, plainRows(columns, rows))),
    columns,
    rows,
    continues,
    band: "Uit de inzendingen: wordt bij elke verversing bijgewerkt",
    headHeight: 30,
    rowHeight: ({ sentence }) => textHeight([sentence], sentenceWidth, 6),
    frozenThrough: form.applicant.name,
    printedThrough: ownColumns.findings.remark.name,
    footer,
  };
  const draft = draftTableSheet(sheet);
  for (const format of findingFormats(sheet)) draft.addConditionalFormat(format);
  return settle(draft, sheet);
}

/** Colours for errors, aandachtspunten and what is gone. */
export function findingFormats(sheet: TableSheet<FindingRow>): ConditionalFormatDescription[] {
  const severity = bodyOf(sheet, "Ernst");
  const first = `$${cellAddress(severity.top, severity.left)}`;
  const whole = { ...severity, right: bodyOf(sheet, "Regel").right };
  const { errorText, warningText, muted } = palette;
  return [
    { kind: "formula", areas: [severity], formula: `LEFT(${first},1)="✗"`, style: { color: errorText, bold: true } },
    { kind: "formula", areas: [severity], formula: `LEFT(${first},1)="▲"`, style: { color: warningText, bold: true } },
    { kind: "formula", areas: [whole], formula: `LEFT(${first},1)="–"`, style: { color: muted } },
  ];
}
