import type { Finding, Severity } from "../domain/finding";
import { cellAddress } from "../workbook/a1";
import { lineIdOf } from "./field-keys";
import { formSheets, metaSheetName, templateVersion, type FormSheetId } from "./form-sheets";
import type { FoundSheets } from "./find-sheets";
import { formFinding } from "./form-finding";
import { formPlaces } from "./form-places";
import type { SheetTemplate } from "./form-template";
import type { KeyIndex } from "./key-index";
import { strayFindings } from "./stray-findings";
import { wornFindings } from "./worn-findings";

/** What is wrong with the workbook as a form, sheet by sheet: gone, renamed, doubled, typed over, or typed beside it. */
export function structureFindings(
  found: FoundSheets,
  indexes: ReadonlyMap<FormSheetId, KeyIndex>,
  templates: ReadonlyMap<FormSheetId, SheetTemplate>,
  version: number | null,
): readonly Finding[] {
  const findings: Finding[] = [];
  if (version !== null && version < templateVersion) {
    findings.push(formFinding("workbook", { reason: "older-template", version, current: templateVersion }));
  }
  if (found.meta === null) findings.push(missingSheet(metaSheetName));
  for (const [id, template] of templates) {
    const index = indexes.get(id);
    if (index === undefined) findings.push(missingSheet(formSheets[id].name));
    else findings.push(...sheetFindings(formSheets[id].name, index, template, version === templateVersion));
  }
  return findings;
}

/** A sheet that should be there is gone. */
export function missingSheet(sheet: string): Finding {
  return formFinding("workbook", { reason: "missing-sheet", sheet });
}

/** The same for one sheet; `original` is the name that we gave it. */
export function sheetFindings(
  original: string,
  index: KeyIndex,
  template: SheetTemplate,
  sameTemplate: boolean,
): readonly Finding[] {
  return [
    ...renamed(original, index),
    ...doubled(index),
    ...missing(index, template),
    ...wornFindings(index, template, sameTemplate),
    ...inserted(index),
    ...strayFindings(index, template),
  ];
}

function renamed(original: string, index: KeyIndex): readonly Finding[] {
  const { name } = index.sheet;
  return name === original
    ? []
    : [formFinding({ sheet: name, cell: null }, { reason: "renamed-sheet", sheet: name, original })];
}

/** A copied row of a table is read as an extra line; elsewhere nobody can tell which of the two counts. */
function doubled(index: KeyIndex): readonly Finding[] {
  return index.layout.doubled.map(({ key, cell, firstCell, readAsLine }) => {
    const severity: Severity = readAsLine ? "warning" : "error";
    return {
      code: "S01",
      severity,
      kind: "wrong",
      at: { sheet: index.sheet.name, cell },
      params: { key, other: firstCell },
    };
  });
}

function missing(index: KeyIndex, template: SheetTemplate): readonly Finding[] {
  const place = { sheet: index.sheet.name, cell: null };
  if (index.layout.rowOf.size === 0) return [formFinding(place, { reason: "missing-column", column: "A" })];
  const { missingColumns, missingRows } = formPlaces(index.layout, template);
  return [
    ...missingColumns.map((column) => formFinding(place, { reason: "missing-column", column })),
    ...missingRows.map((key) => formFinding(place, { reason: "missing-row", row: rowName(key, template) })),
  ];
}

/** A line of a table by its key ("uitgave 7"), another row by the label beside it. */
function rowName(key: string, template: SheetTemplate): string {
  const isLine = (["doel", "inkomst", "uitgave"] as const).some((table) => lineIdOf(table, key) !== null);
  return isLine ? key.replace(".", " ") : (template.labelOfRow.get(key) ?? key);
}

function inserted(index: KeyIndex): readonly Finding[] {
  return index.layout.inserted.map((key) => {
    const row = index.layout.rowOf.get(key) ?? 0;
    const column = index.layout.columnOf.get(key.startsWith("doel") ? "links" : "bedrag") ?? 0;
    return {
      code: "S03",
      severity: "info",
      kind: "note",
      at: { sheet: index.sheet.name, cell: cellAddress(row, column) },
      params: {},
    };
  });
}
