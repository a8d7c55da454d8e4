import { WorkbookError } from "../../../src/workbook/workbook-error";
import { parseCell } from "../../../src/workbook/a1";
import type { WorkbookDescription } from "../../../src/workbook/description";
import type { SheetSnapshot, SnapshotCell, WorkbookSnapshot } from "../../../src/workbook/snapshot";
import type { WorkbookPort } from "../../../src/taskpane/workbook-port";
import { snapshotOf } from "../../workbook/snapshot-of";

/** What a fake workbook was asked, for tests to read. */
export interface FakeWorkbook extends WorkbookPort {
  readonly asked: readonly string[];
  /** Somebody types in a cell. */
  type(sheet: string, cell: string, value: number | string): void;
  /** Somebody goes to a cell. */
  select(sheet: string, cell: string): void;
  /** The next call of this kind fails. */
  failNext(call: keyof WorkbookPort, error: Error): void;
}

const emptyWorkbook: WorkbookSnapshot = { date1904: false, savedAt: null, names: new Map(), sheets: [] };

/** A workbook without Excel: what a description says, and what was typed since. Formulas keep their values. */
export function fakeWorkbook(description: WorkbookDescription | null): FakeWorkbook {
  let snapshot = description === null ? emptyWorkbook : openWorkbook(description);
  let listener: (() => Promise<void>) | null = null;
  let [selected, moved] = [{ sheet: "", row: 0, column: 0 }, (): Promise<void> => Promise.resolve()];
  const asked: string[] = [];
  const failures = new Map<keyof WorkbookPort, Error>();
  const ask = (call: keyof WorkbookPort, details = ""): void => {
    asked.push(details === "" ? call : `${call} ${details}`);
    const failure = failures.get(call);
    failures.delete(call);
    if (failure !== undefined) throw failure;
  };
  const write = (sheet: string, cell: string, value: number | string): void => {
    snapshot = {
      ...snapshot,
      sheets: snapshot.sheets.map((each) => (each.name === sheet ? withCell(each, cell, value) : each)),
    };
  };
  return {
    asked,
    type(sheet, cell, value) {
      write(sheet, cell, value);
      void listener?.();
    },
    select(sheet, cell) {
      const place = parseCell(cell);
      if (place === null) throw new Error(`${cell} is no cell`);
      selected = { sheet, ...place };
      void moved();
    },
    selection: {
      read: () => Promise.resolve({ ...selected, cells: [] }),
      watch: async (read) => {
        moved = read;
        return Promise.resolve({ refresh: () => undefined, stop: () => Promise.resolve() });
      },
    },
    failNext: (call, error) => void failures.set(call, error),
    recover: async () => {
      ask("recover");
      return Promise.resolve({ kind: "nothing" });
    },
    holdsRegion: () => Promise.resolve(false),
    read: async (sheets, { withFormulas }) => {
      ask("read", withFormulas ? `${sheets} with formulas` : sheets);
      return Promise.resolve(withFormulas ? snapshot : withoutFormulas(snapshot));
    },
    watch: async (read) => {
      ask("watch");
      listener = read;
      return Promise.resolve({ refresh: () => void read(), stop: () => Promise.resolve(void (listener = null)) });
    },
    goTo: async ({ sheet, cell }) => Promise.resolve(ask("goTo", `${sheet}!${cell ?? "*"}`)),
    setCells: async ({ sheet, cells }) => {
      ask("setCells", `${sheet} ${cells.length}`);
      for (const { cell, value } of cells) write(sheet, cell, value);
      return Promise.resolve();
    },
    setCell: async ({ sheet, cell }, value) => {
      ask("setCell", `${sheet}!${cell} ${value}`);
      write(sheet, cell, value);
      return Promise.resolve();
    },
    showRow: async ({ sheet, cells }) => {
      ask("showRow", `${sheet} ${cells.length}`);
      return Promise.resolve(cells.at(-1) ?? null);
    },
    apply: async (added) => {
      ask("apply", added.sheets.map(({ name }) => name).join(", "));
      const names = new Set(snapshot.sheets.map(({ name }) => name));
      if (added.sheets.some(({ name }) => names.has(name))) throw new WorkbookError("sheet-exists");
      snapshot = joined(snapshot, openWorkbook(added));
      return Promise.resolve();
    },
    openAsNew: async (bytes) => Promise.resolve(ask("openAsNew", `${bytes.length > 0}`)),
    openPage(address) {
      ask("openPage", address);
      return false;
    },
  };
}

/** Excel does not tell when a workbook was saved. */
function openWorkbook(description: WorkbookDescription): WorkbookSnapshot {
  return { ...snapshotOf(description), savedAt: null };
}

function joined(standing: WorkbookSnapshot, added: WorkbookSnapshot): WorkbookSnapshot {
  const sheets = [...standing.sheets, ...added.sheets];
  return { ...standing, sheets, names: new Map([...standing.names, ...added.names]) };
}

function withoutFormulas(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const bare = (cells: readonly SnapshotCell[]) =>
    cells.filter(({ value }) => value !== "").map((cell) => ({ ...cell, isFormula: false }));
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet, cells: bare(sheet.cells) })) };
}

function withCell(sheet: SheetSnapshot, address: string, value: number | string): SheetSnapshot {
  const place = parseCell(address);
  if (place === null) throw new Error(`${address} is no cell`);
  const others = sheet.cells.filter(({ row, column }) => row !== place.row || column !== place.column);
  const cells = value === "" ? others : [...others, { ...place, value, isFormula: false }];
  return { ...sheet, cells: cells.sort((one, other) => one.row - other.row || one.column - other.column) };
}
