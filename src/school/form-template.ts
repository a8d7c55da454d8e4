import { blankPlan } from "../domain/blank-plan";
import { cents } from "../domain/cents";
import type { Programme } from "../domain/programme";
import type { CellDescription, SheetDescription } from "../workbook/description";
import { describeSchoolWorkbook } from "./describe-school-workbook";
import { formSheets, type FormSheetId } from "./form-sheets";
import { formSheetIdsOf } from "./programme-sheets";

/** What belongs in a cell of the form. */
export type TemplateCell =
  | { readonly kind: "input" }
  | { readonly kind: "formula" }
  | { readonly kind: "label"; readonly text: string }
  /** A number of ours, such as the line number. */
  | { readonly kind: "number"; readonly value: number | boolean };

/** The cells of one form sheet by row key and column key. */
export interface SheetTemplate {
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, TemplateCell>>;
  /** First text of each row, for people. */
  readonly labelOfRow: ReadonlyMap<string, string>;
  readonly columnKeys: readonly string[];
}

const templates = new WeakMap<Programme, ReadonlyMap<FormSheetId, SheetTemplate>>();

/** The empty form of a programme, taken from the same description that makes it. */
export function formTemplate(programme: Programme): ReadonlyMap<FormSheetId, SheetTemplate> {
  const known = templates.get(programme);
  if (known !== undefined) return known;
  // Without an amount of its own the grant's box is an input too; the saved time does not matter, because nothing is written.
  const open: Programme = { ...programme, grantCents: cents(0), grantUpToCents: null };
  const { sheets } = describeSchoolWorkbook(blankPlan(open, programme.participations[0]), open, {
    stamp: null,
    savedAt: "",
  });
  const template = new Map(
    formSheetIdsOf(programme).map((id) => [id, sheetTemplate(sheetNamed(sheets, formSheets[id].name))]),
  );
  templates.set(programme, template);
  return template;
}

function sheetNamed(sheets: readonly SheetDescription[], name: string): SheetDescription {
  const sheet = sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`the school workbook has no sheet ${name}`);
  return sheet;
}

/** The cells that a described form sheet has, by their keys. */
export function sheetTemplate(sheet: SheetDescription): SheetTemplate {
  const rowKeys = new Map<number, string>();
  const columnKeys = new Map<number, string>();
  for (const { row, column, content } of sheet.cells) {
    if (typeof content !== "string") continue;
    if (column === 0 && row > 0) rowKeys.set(row, content);
    if (row === 0 && column > 0) columnKeys.set(column, content);
  }
  const cells = new Map<string, Map<string, TemplateCell>>();
  const labelOfRow = new Map<string, string>();
  for (const cell of sheet.cells) {
    const [row, column] = [rowKeys.get(cell.row), columnKeys.get(cell.column)];
    const expected = templateCell(cell);
    if (row === undefined || column === undefined || expected === null || isCovered(cell, sheet)) continue;
    cells.set(row, (cells.get(row) ?? new Map<string, TemplateCell>()).set(column, expected));
    if (expected.kind === "label" && !labelOfRow.has(row)) labelOfRow.set(row, expected.text);
  }
  return { cells, labelOfRow, columnKeys: [...columnKeys.values()] };
}

/** Of merged cells only the first shows what stands in it. */
function isCovered({ row, column }: CellDescription, { merges }: SheetDescription): boolean {
  return merges.some(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right && (row > top || column > left),
  );
}

function templateCell({ content, style }: CellDescription): TemplateCell | null {
  if (style.unlocked === true) return { kind: "input" };
  if (content === null) return null;
  if (typeof content === "number" || typeof content === "boolean") return { kind: "number", value: content };
  if (typeof content === "string") return { kind: "label", text: content };
  if ("formula" in content) return { kind: "formula" };
  return { kind: "label", text: content.runs.map((run) => run.text).join("") };
}
