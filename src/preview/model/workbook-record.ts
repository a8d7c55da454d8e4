import type { Area } from "../../workbook/a1";
import { CellFormats, contains } from "./cell-formats";
import type { Grid } from "../grid/grid";
import { HostError, type HostObject } from "../protocol/host-object";

export interface TableRecord {
  name: string;
  area: Area;
  readonly settings: Map<string, unknown>;
  /** What columns are filtered by, by column name. */
  readonly filters: Map<string, unknown>;
  hasTotals: boolean;
}
/** A chart and its series: what each was told, by path. */
export interface ChartRecord {
  readonly type: string;
  readonly settings: Map<string, unknown>;
  readonly series: Map<string, unknown>[];
}
export interface NameRecord {
  readonly name: string;
  readonly sheet: SheetRecord;
  readonly area: Area;
  visible: boolean;
}
/** A validation or conditional format: the areas it was put on and what it was told, by path. */
export interface RuleRecord {
  readonly type: string;
  readonly areas: readonly Area[];
  readonly settings: Map<string, unknown>;
}

/** What Excel remembers of a sheet beside the cells that the grid holds. */
export class SheetRecord {
  readonly id: string;
  name: string;
  /** The object that Office.js sees; there is one for each sheet. */
  model: HostObject | null = null;
  /** Visibility, tab colour, gridlines, freezing and page set-up, by path. */
  readonly settings = new Map<string, unknown>([["visibility", "Visible"]]);
  readonly formats = new CellFormats();
  readonly merges: Area[] = [];
  readonly tables: TableRecord[] = [];
  readonly validations: RuleRecord[] = [];
  /** Topmost first. */
  readonly conditionalFormats: RuleRecord[] = [];
  readonly charts: ChartRecord[] = [];
  readonly pageBreaks: string[] = [];
  /** The options, or null while the sheet is open. */
  protection: unknown = null;

  constructor(id: string, name: string) {
    this.id = id;
    this.name = name;
  }

  isLocked(row: number, column: number): boolean {
    return this.protection !== null && this.formats.get(row, column, "protection/locked") !== false;
  }

  demandOpen(): void {
    if (this.protection !== null) throw new HostError("AccessDenied", `${this.name} is protected`);
  }

  validationAt(row: number, column: number): RuleRecord | undefined {
    return this.validations.find(({ areas }) => areas.some((area) => contains(area, row, column)));
  }
}

/** Cells that somebody changed: this add-in, or a person. */
export interface CellChange {
  readonly sheet: SheetRecord;
  readonly area: Area;
  readonly by: "ThisLocalAddin" | "Unknown";
}

export interface Selection {
  readonly sheet: SheetRecord;
  readonly area: Area;
}

/** The open workbook: what Excel remembers, over a grid that calculates. */
export class WorkbookRecord {
  readonly grid: Grid;
  readonly sheets: SheetRecord[] = [];
  readonly names: NameRecord[] = [];
  activeSheet: SheetRecord | null = null;
  selection: Selection | null = null;
  /** Where the clients were told that a person is. */
  told: { readonly activeSheet: SheetRecord | null; readonly selection: Selection | null } = {
    activeSheet: null,
    selection: null,
  };
  /** Files that were opened as workbooks of their own, in base64. */
  readonly openedFiles: string[] = [];
  isProtected = false;
  date1904 = false;
  /** The numbers of the events that clients want to hear. */
  readonly heard = new Set<number>();
  /** Changes that were not told yet. */
  readonly changes: CellChange[] = [];

  constructor(grid: Grid) {
    this.grid = grid;
  }

  /** By name without regard to case, or by id. */
  findSheet(key: unknown): SheetRecord | null {
    const wanted = String(key).toLowerCase();
    return this.sheets.find(({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted) ?? null;
  }

  sheet(key: unknown): SheetRecord {
    const sheet = this.findSheet(key);
    if (sheet === null) throw new HostError("ItemNotFound", `there is no sheet ${String(key)}`);
    return sheet;
  }
}
