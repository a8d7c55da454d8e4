import type { WorkbookDescription } from "../../workbook/description";

/** What an existing workbook contains besides cells; what reading a file's inventory gives has this shape. */
export interface ExistingContent {
  readonly sheets: readonly ExistingSheet[];
  readonly hasMacros: boolean;
  readonly hasExternalLinks: boolean;
}
interface ExistingSheet {
  readonly name: string;
  /** `ref` is A1, head row included. */
  readonly tables: readonly { readonly name: string; readonly ref: string; readonly columns: readonly string[] }[];
  readonly charts: readonly { readonly name: string }[];
  readonly pictures: number;
  readonly shapes: number;
  readonly hasPivots: boolean;
  readonly hasComments: boolean;
}

type ForeignKind =
  | "sheet"
  | "table"
  | "column"
  | "chart"
  | "picture"
  | "shape"
  | "pivot"
  | "comment"
  | "macros"
  | "external-links"
  /** Something typed beside our tables. */
  | "cell";

/** Something of the controller's own that a rebuilt workbook would not have. */
export interface ForeignPart {
  readonly kind: ForeignKind;
  /** Null for the workbook as a whole. */
  readonly sheet: string | null;
  /** Name of the sheet, table, column or chart, address of the cell; "" for what has none. */
  readonly name: string;
}

/** What is in an existing workbook that is not in ours and would be lost by writing ours over it. */
export function foreignContent(existing: ExistingContent, ours: WorkbookDescription): readonly ForeignPart[] {
  const known = new Map(ours.sheets.map((sheet) => [sheet.name, sheet]));
  const whole = (kind: ForeignKind): ForeignPart => ({ kind, sheet: null, name: "" });
  return [
    ...(existing.hasMacros ? [whole("macros")] : []),
    ...(existing.hasExternalLinks ? [whole("external-links")] : []),
    ...existing.sheets.flatMap((sheet): readonly ForeignPart[] => {
      const own = known.get(sheet.name);
      if (own === undefined) return [{ kind: "sheet", sheet: sheet.name, name: sheet.name }];
      return [...foreignTables(sheet, own), ...foreignCharts(sheet, own), ...foreignObjects(sheet)];
    }),
  ];
}

type OwnSheet = WorkbookDescription["sheets"][number];

function foreignTables({ name: sheet, tables }: ExistingSheet, own: OwnSheet): readonly ForeignPart[] {
  return tables.flatMap(({ name, columns }): readonly ForeignPart[] => {
    const table = own.tables.find((each) => each.name === name);
    if (table === undefined) return [{ kind: "table", sheet, name }];
    const ownColumns = new Set(table.columns.map((column) => column.name));
    const others = columns.filter((column) => !ownColumns.has(column));
    return others.map((column): ForeignPart => ({ kind: "column", sheet, name: column }));
  });
}

function foreignCharts({ name: sheet, charts }: ExistingSheet, own: OwnSheet): readonly ForeignPart[] {
  const ownCharts = new Set(own.charts.map(({ name }) => name));
  const others = charts.filter(({ name }) => !ownCharts.has(name));
  return others.map(({ name }): ForeignPart => ({ kind: "chart", sheet, name }));
}

function foreignObjects({ name: sheet, ...objects }: ExistingSheet): readonly ForeignPart[] {
  const found: readonly (readonly [ForeignKind, boolean])[] = [
    ["picture", objects.pictures > 0],
    ["shape", objects.shapes > 0],
    ["pivot", objects.hasPivots],
    ["comment", objects.hasComments],
  ];
  return found.flatMap(([kind, isThere]) => (isThere ? [{ kind, sheet, name: "" }] : []));
}
