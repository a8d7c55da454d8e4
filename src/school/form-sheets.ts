/** The sheets of a school's workbook. The ids stand in cell A1 of each sheet and never change; names may be renamed by people. */
export type FormSheetId = "plan" | "counts" | "budget" | "signOff";

export interface FormColumn {
  /** Stands in the hidden first row: a cell is found by its row key and this, never by its address. */
  readonly key: string;
  /** Characters. */
  readonly width: number;
}

/** A sheet whose cells are found by row and column keys. */
export interface KeyedSheet {
  readonly name: string;
  /** What cell A1 holds. */
  readonly marker: string;
  /** Hidden defined name for A1, so that a renamed sheet is still found in one round trip. */
  readonly definedName: string;
  /** From column C on; column A holds the row keys, column B is the margin. */
  readonly columns: readonly FormColumn[];
}

export interface FormSheet extends KeyedSheet {
  readonly id: FormSheetId;
}

export const formSheets: Readonly<Record<FormSheetId, FormSheet>> = {
  plan: {
    id: "plan",
    name: "Plan van aanpak",
    marker: "schoolbudget:plan",
    definedName: "_schoolbudget_plan",
    columns: [
      { key: "keuze", width: 8 },
      { key: "links", width: 30 },
      { key: "midden", width: 31 },
      { key: "rechts", width: 31 },
      { key: "controle", width: 19 },
    ],
  },
  counts: {
    id: "counts",
    name: "Kwantitatieve data",
    marker: "schoolbudget:kwantitatief",
    definedName: "_schoolbudget_kwantitatief",
    columns: [
      { key: "onderwerp", width: 25 },
      { key: "huidig", width: 11.5 },
      { key: "beoogd", width: 11.5 },
      { key: "verschil", width: 11.5 },
      { key: "verhaal", width: 40 },
      { key: "controle", width: 19.5 },
    ],
  },
  budget: {
    id: "budget",
    name: "Begroting",
    marker: "schoolbudget:begroting",
    definedName: "_schoolbudget_begroting",
    columns: [
      { key: "nr", width: 6 },
      // Shared with the columns of the programme (`budgetColumns`).
      { key: "omschrijving", width: 75 },
      { key: "bedrag", width: 16 },
      { key: "controle", width: 22 },
    ],
  },
  signOff: {
    id: "signOff",
    name: "Plan voor gezien",
    marker: "schoolbudget:gezien",
    definedName: "_schoolbudget_gezien",
    columns: [
      { key: "keuze", width: 8 },
      { key: "links", width: 28 },
      { key: "invoer", width: 63 },
      { key: "controle", width: 20 },
    ],
  },
};

export const formSheetIds: readonly FormSheetId[] = ["plan", "counts", "budget", "signOff"];

/** Hidden sheet with the lists behind the drop-downs. */
export const listsSheetName = "Lijsten";
/** Very hidden sheet of plain key/value cells: the workbook's own memory. */
export const metaSheetName = "_schoolbudget";
/** What cell A1 of the very hidden sheet holds. */
export const metaMarker = "schoolbudget:gegevens";
export const metaDefinedName = "_schoolbudget_gegevens";

/** Counts up when the lay-out changes in a way that a reader must know. */
export const templateVersion = 1;

/** Rows that the form has room for. Spare rows are there from the start, because tables on a protected sheet do not grow. */
export const capacity = { goals: 12, income: 15, expenses: 30 } as const;
/** Rows that show in an empty form; the rest is hidden until needed. */
export const shownRows = { goals: 5, income: 5, expenses: 10 } as const;
