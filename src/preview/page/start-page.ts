import { ILayoutService } from "@univerjs/preset-sheets-core";
import { OwnHand } from "../grid/own-hand";
import { UniverGrid } from "../grid/univer-grid";
import { tellChanges } from "../model/change-feed";
import { addSheet, WorkbookModel } from "../model/workbook-model";
import { WorkbookRecord } from "../model/workbook-record";
import { Painter } from "../paint/painter";
import { BatchInterpreter } from "../protocol/batch-interpreter";
import { Host } from "../protocol/host";
import { startDescription } from "../start/start-description";
import { element } from "./element";
import { fillWorkbook } from "./fill-workbook";
import { guardLocked } from "./guard-locked";
import { previewApi } from "./preview-api";
import { readSettings } from "./settings";
import { startUniver } from "./start-univer";
import { typeLikeDutch } from "./type-like-dutch";
import { watchUser } from "./watch-user";
import { openPane, type OpenPane } from "./web-host";

/** Puts the page together: the sheet, the host that answers the pane, and the pane. */
export function startPage(): void {
  const settings = readSettings(location.search);
  const { core, univer, workbook: univerWorkbook } = startUniver(element("sheet", HTMLDivElement), settings.theme);
  const hand = new OwnHand();
  const grid = new UniverGrid(univer, univerWorkbook, hand);
  const workbook = startWorkbook(grid);
  for (const sheet of univerWorkbook.getSheets())
    if (workbook.findSheet(sheet.getSheetId()) === null) grid.removeSheet(sheet.getSheetId());

  const interpreter = new BatchInterpreter(new WorkbookModel(workbook), () => grid.settle());
  const host = new Host(interpreter);
  host.delay = settings.slow;
  if (settings.failAt !== null) host.failAt(settings.failAt);
  const painter = new Painter(core, univer, univerWorkbook);
  const frame = element("pane", HTMLIFrameElement);
  frame.style.width = `${settings.paneWidth}px`;
  frame.style.colorScheme = settings.theme;
  let pane: OpenPane | null = null;
  const update = async (): Promise<void> => {
    hand.work(() => painter.paint(workbook));
    await tellChanges(workbook, (event) => pane?.fire(event));
  };
  const showPane = (): void => {
    pane?.close();
    pane = openPane(frame, host, {
      page: "taskpane.html",
      locale: settings.language === "nl" ? "nl-NL" : "en-US",
      excelApi: settings.excelApi,
      afterAnswer: () => void update(),
    });
  };
  const fill = async (): Promise<void> => {
    const description = startDescription(settings.workbook, new Date().toISOString());
    if (description !== null) await fillWorkbook(interpreter, description);
    workbook.changes.length = 0;
    await update();
    showPane();
  };
  typeLikeDutch(core, workbook);
  guardLocked({ univer, univerWorkbook, hand, workbook }, () => undefined);
  watchUser({ univer, univerWorkbook, grid, hand, workbook }, () => void update());
  window.preview = previewApi({
    workbook,
    host,
    update,
    focusSheet: () => core.__getInjector().get(ILayoutService).focus(),
    ready: fill(),
    openPane: showPane,
    closePane: () => pane?.close(),
  });
}

function startWorkbook(grid: UniverGrid): WorkbookRecord {
  const workbook = new WorkbookRecord(grid);
  addSheet(workbook, "Blad1");
  workbook.activeSheet = workbook.sheet("Blad1");
  return workbook;
}
