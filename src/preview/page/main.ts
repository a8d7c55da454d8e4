import { UniverGrid } from "../grid/univer-grid";
import { tellChanges } from "../model/change-feed";
import { addSheet, WorkbookModel } from "../model/workbook-model";
import { WorkbookRecord } from "../model/workbook-record";
import { BatchInterpreter } from "../protocol/batch-interpreter";
import { Host, type HostEvent } from "../protocol/host";
import "./page.css";
import { readSettings } from "./settings";
import { startUniver } from "./start-univer";
import { openPane } from "./web-host";

const settings = readSettings(location.search);
const { univer, workbook: univerWorkbook } = startUniver(element("sheet"), settings.theme);
const workbook = new WorkbookRecord(new UniverGrid(univer, univerWorkbook));
addSheet(workbook, "Blad1");
const host = new Host(new BatchInterpreter(new WorkbookModel(workbook), () => workbook.grid.settle()));
const fire: (event: HostEvent) => void = openPane(element("pane") as HTMLIFrameElement, host, {
  page: "taskpane.html",
  locale: settings.language === "nl" ? "nl-NL" : "en-US",
  excelApi: settings.excelApi,
  afterAnswer: () => void tellChanges(workbook, fire),
});

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no #${id}`);
  return found;
}
