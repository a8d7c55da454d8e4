import type { SheetCell } from "../../school/submission";
import { paneTexts } from "../../texts/pane-text";
import { spareRows, type RowTable } from "../school/spare-rows";
import type { TodoRow } from "../school/todo-rows";
import { attempt } from "./attempt";
import type { LiveCheck } from "./live-check";
import type { Tools } from "./tools";

/** Selects the cell that a row is about; the row stays marked until the next jump. */
export async function visitRow(tools: Tools, row: TodoRow): Promise<void> {
  await attempt(tools, async () => {
    await tools.workbook.goTo(row.place);
    tools.store.dispatch({ type: "chosen", row: row.key });
    announceCell(tools);
  });
}

/** Selects a cell. */
export async function visitPlace(tools: Tools, place: SheetCell): Promise<void> {
  await attempt(tools, async () => {
    await tools.workbook.goTo(place);
    announceCell(tools);
  });
}

/** Writes the amount that we read, so that the sheet's own total counts it. */
export async function convertAmount(tools: Tools, live: LiveCheck, { place, offer }: TodoRow): Promise<void> {
  const { cell, sheet } = place;
  if (cell === null || offer === null) return;
  await attempt(tools, async () => {
    await tools.workbook.setCell({ sheet, cell }, offer / 100);
    live.refresh();
  });
}

/** Shows the next spare row of a table and selects its first cell. */
export async function addRow(tools: Tools, table: RowTable): Promise<void> {
  const { store, workbook } = tools;
  const { checked, language } = store.state();
  if (checked === null) return;
  const texts = paneTexts(language).work;
  await attempt(tools, async () => {
    const shown = await workbook.showRow(spareRows(table, checked));
    store.dispatch({ type: "announce", text: shown === null ? texts.noRowLeft : texts.rowAdded });
  });
}

function announceCell({ store }: Tools): void {
  store.dispatch({ type: "waiting", waiting: false });
  store.dispatch({ type: "announce", text: paneTexts(store.state().language).work.chosen });
}
