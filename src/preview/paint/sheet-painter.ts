import type { FUniver } from "@univerjs/core/facade";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { FormatSetting } from "../model/cell-formats";
import type { RuleRecord, SheetRecord } from "../model/workbook-record";
import { cellStyles, type CellMatrix } from "./cell-styles";
import { sizeMutations } from "./size-mutations";
import { univerRange } from "./univer-range";
import { univerConditionalFormat, univerValidation } from "./univer-rules";

/** Otherwise Univer takes a cell that is given a style alone for one that has lost its formula. */
const lookAlone = { onlyLocal: true };

/** Keeps what Univer shows of one sheet equal to what the record of the sheet remembers. */
export class SheetPainter {
  private readonly univer: FUniver;
  private readonly target: { readonly unitId: string; readonly subUnitId: string };
  private history: readonly FormatSetting[] = [];
  private painted = 0;
  private styled: CellMatrix = {};
  private merges = "[]";
  private validations: readonly RuleRecord[] = [];
  private conditionalFormats: readonly RuleRecord[] = [];

  constructor(univer: FUniver, unitId: string, subUnitId: string) {
    this.univer = univer;
    this.target = { unitId, subUnitId };
  }

  paint(record: SheetRecord, sheet: FWorksheet): void {
    this.paintFormats(record, sheet);
    this.paintMerges(record);
    this.paintRules(record);
  }

  /** New settings alone, or everything anew when the list of settings is another one. */
  private paintFormats({ formats }: SheetRecord, sheet: FWorksheet): void {
    const history = formats.history();
    if (history !== this.history) {
      this.write(emptied(this.styled), sheet);
      [this.history, this.painted, this.styled] = [history, 0, {}];
    }
    if (this.painted === history.length) return;
    const fresh = history.slice(this.painted);
    this.painted = history.length;
    for (const { id, params } of sizeMutations(sheet, fresh)) this.tell(id, params);
    const styles = cellStyles(fresh);
    for (const [row, cells] of Object.entries(styles)) Object.assign((this.styled[Number(row)] ??= {}), cells);
    this.write(styles, sheet);
  }

  private write(styles: CellMatrix, sheet: FWorksheet): void {
    if (Object.keys(styles).length === 0) return;
    this.tell("sheet.mutation.set-range-values", { cellValue: withTypes(styles, sheet) }, lookAlone);
  }

  private paintMerges({ merges }: SheetRecord): void {
    const wanted = JSON.stringify(merges.map(univerRange));
    if (wanted === this.merges) return;
    this.tell("sheet.mutation.remove-worksheet-merge", { ranges: JSON.parse(this.merges) as unknown });
    this.tell("sheet.mutation.add-worksheet-merge", { ranges: JSON.parse(wanted) as unknown });
    this.merges = wanted;
  }

  private paintRules({ id, validations, conditionalFormats }: SheetRecord): void {
    if (!areSame(validations, this.validations)) {
      const ruleId = this.validations.map((_, index) => `${id}-v${index}`);
      this.tell("data-validation.mutation.removeRule", { ruleId });
      const rule = validations.map((each, index) => univerValidation(each, `${id}-v${index}`));
      this.tell("data-validation.mutation.addRule", { rule });
      this.validations = [...validations];
    }
    if (areSame(conditionalFormats, this.conditionalFormats)) return;
    for (const index of this.conditionalFormats.keys())
      this.tell("sheet.mutation.delete-conditional-rule", { cfId: `${id}-c${index}` });
    // The last that is added comes on top.
    const rules = conditionalFormats.map((each, index) => univerConditionalFormat(each, `${id}-c${index}`));
    for (const rule of rules.reverse()) this.tell("sheet.mutation.add-conditional-rule", { rule });
    this.conditionalFormats = [...conditionalFormats];
  }

  private tell(mutation: string, params: object, options = {}): void {
    this.univer.syncExecuteCommand(mutation, { ...this.target, ...params }, options);
  }
}

const areSame = (one: readonly RuleRecord[], other: readonly RuleRecord[]): boolean =>
  one.length === other.length && one.every((rule, index) => rule === other[index]);

/** With a new look Univer guesses anew what a value is, and would take the text "0123" for a number. */
function withTypes(styles: CellMatrix, sheet: FWorksheet): CellMatrix {
  return mapCells(styles, (cell, row, column) => {
    const type = sheet.getSheet().getCellRaw(row, column)?.t;
    return type === undefined || type === null ? cell : { ...cell, t: type };
  });
}

const emptied = (cells: CellMatrix): CellMatrix => mapCells(cells, () => ({ s: null }));

type Cell = CellMatrix[number][number];

function mapCells(cells: CellMatrix, map: (cell: Cell, row: number, column: number) => Cell): CellMatrix {
  const rows = Object.entries(cells).map(([row, columns]) => {
    const mapped = Object.entries(columns).map(([column, cell]) => [column, map(cell, Number(row), Number(column))] as const); // prettier-ignore
    return [row, Object.fromEntries(mapped)] as const;
  });
  return Object.fromEntries(rows);
}
