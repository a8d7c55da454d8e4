import { goToCell } from "../office/go-to-cell";
import { inExcel } from "../office/in-excel";
import { openAsNewWorkbook } from "../office/open-as-new-workbook";
import { openInBrowser } from "../office/open-in-browser";
import { readSelectedCell } from "../office/read-selected-cell";
import { readSnapshot, type ReadOptions, type SheetChoice } from "../office/read-snapshot";
import { recover } from "../office/recover";
import { setCells } from "../office/set-cells";
import { showRow } from "../office/show-row";
import { watchSelection } from "../office/watch-selection";
import { watchWorkbook } from "../office/watch-workbook";
import { submissionsTable } from "../region/tables/submissions-name";
import { evaluationForm } from "../school/evaluation/evaluation-form";
import { formSheetIds, formSheets, metaDefinedName, metaSheetName } from "../school/form-sheets";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { later } from "./later";
import type { WorkbookPort } from "./workbook-port";

const anchors = [...formSheetIds.map((id) => formSheets[id].definedName), metaDefinedName];
/** Sheets that join the form later, so that a workbook without them is whole all the same. */
const laterAnchors = [evaluationForm.definedName];
const names = [...formSheetIds.map((id) => formSheets[id].name), metaSheetName, evaluationForm.name];

/** The open workbook, through the link to Excel. What somebody clicked is refused while a cell is being edited, and says so. */
export const officeWorkbook: WorkbookPort = {
  recover: () => inExcel("wait", recover),
  read: (sheets, options) => (sheets === "all" ? read("all", options) : readSchool(options)),
  holdsRegion: async () => (await read({ called: [submissionsTable] }, { withFormulas: false })).sheets.length > 0,
  watch: (onChange) => inExcel("wait", (context) => watchWorkbook(context, later, onChange)),
  goTo: (place) => inExcel("refuse", (context) => goToCell(context, place)),
  selection: {
    read: () => inExcel("wait", readSelectedCell),
    watch: (onMove) => inExcel("wait", (context) => watchSelection(context, later, onMove)),
  },
  setCell: ({ sheet, cell }, value) =>
    inExcel("refuse", (context) => setCells(context, { sheet, cells: [{ cell, value }] })),
  setCells: (memory) => inExcel("refuse", (context) => setCells(context, memory)),
  showRow: (place) => inExcel("refuse", (context) => showRow(context, place)),
  // Building sheets takes much code, which a plan that stands already does without.
  apply: async (description) => {
    const { applyDescription } = await import("../office/apply-description");
    await inExcel("refuse", (context) => applyDescription(context, description));
  },
  openAsNew: openAsNewWorkbook,
  openPage: openInBrowser,
};

function read(choice: SheetChoice, options: ReadOptions): Promise<WorkbookSnapshot> {
  return inExcel("refuse", (context) => readSnapshot(context, choice, options));
}

/** By hidden names, which costs one round trip and finds renamed sheets. Names that got lost cost another. */
async function readSchool(options: ReadOptions): Promise<WorkbookSnapshot> {
  const anchored = await read({ anchoredBy: [...anchors, ...laterAnchors] }, options);
  const isThere = (name: string) => !(anchored.names.get(name) ?? "#REF!").includes("#REF!");
  const expected = anchors.length + laterAnchors.filter(isThere).length;
  if (anchors.every(isThere) && anchored.sheets.length === expected) return anchored;
  return read(anchored.sheets.length === 0 ? { called: names } : "all", options);
}
