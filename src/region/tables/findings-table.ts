import { cellAddress } from "../../workbook/a1";
import type { ConditionalFormatDescription, SheetDescription } from "../../workbook/description";
import { asContent } from "../../workbook/formula";
import { palette } from "../../workbook/look";
import { plainRows } from "../figures/plain-rows";
import { ownColumns } from "../own-columns";
import { severityTexts, type FindingRow } from "../survey/finding-row";
import { schoolColumns } from "./school-columns";
import { linkTo, placeText } from "./source-columns";
import { findingsSubtitle } from "./subtitles";
import { linkColumn, ownColumn, textColumn, wrappedColumn, type TableColumn } from "./table-column";
import { textHeight } from "./text-height";
import { bodyOf, draftTableSheet, settle, type TableSheet } from "./table-sheet";

export const findingsTable = "Bevindingen";
const sentenceWidth = 62;

/** Every column of Bevindingen, in order. */
const findingColumns: readonly TableColumn<FindingRow>[] = [
  textColumn("Ernst", 20, ({ severity }) => severityTexts[severity]),
  ...schoolColumns<FindingRow>(false),
  linkColumn("Waar", 26, ({ source }) => placeText(source.at), ({ source }) => linkTo(source)),
  wrappedColumn("Bevinding", sentenceWidth, ({ sentence }) => sentence),
  textColumn("Regel", 9, ({ code }) => code),
  ownColumn(ownColumns.findings.done, 14),
  ownColumn(ownColumns.findings.remark, 30),
  linkColumn("Bestand", 34, ({ source }) => source.file, ({ source }) => linkTo(source)),
  textColumn("Kenmerk", 20, ({ kenmerk }) => kenmerk),
]; // prettier-ignore

/** The sheet with everything that the rules say of the plans that count, of replaced versions and of unreadable files. */
export function describeFindings(rows: readonly FindingRow[], footer: string): SheetDescription {
  const sheet: TableSheet<FindingRow> = {
    name: findingsTable,
    subtitle: asContent(findingsSubtitle(findingsTable, plainRows(findingColumns, rows))),
    columns: findingColumns,
    rows,
    band: "Uit de inzendingen: wordt bij elke verversing bijgewerkt",
    headHeight: 30,
    rowHeight: ({ sentence }) => textHeight([sentence], sentenceWidth, 6),
    frozenThrough: "School",
    printedThrough: ownColumns.findings.remark.name,
    footer,
  };
  const draft = draftTableSheet(sheet);
  for (const format of formats(sheet)) draft.addConditionalFormat(format);
  return settle(draft, sheet);
}

function formats(sheet: TableSheet<FindingRow>): ConditionalFormatDescription[] {
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
