import { ILayoutService } from "@univerjs/preset-sheets-core";
import { ChartLayer } from "../charts/chart-layer";
import { OwnHand } from "../grid/own-hand";
import { UniverGrid } from "../grid/univer-grid";
import { tellChanges } from "../model/change-feed";
import { WorkbookModel } from "../model/workbook-model";
import { addSheet } from "../model/worksheets-model";
import { WorkbookRecord } from "../model/workbook-record";
import { Painter } from "../paint/painter";
import { BatchInterpreter } from "../protocol/batch-interpreter";
import { Host, type HostEvent } from "../protocol/host";
import { guardLocked } from "./guard-locked";
import type { PageSettings } from "./settings";
import { startUniver } from "./start-univer";
import { typeLikeDutch } from "./type-like-dutch";
import { watchUser } from "./watch-user";

/** The open workbook on the screen, and the host that answers for it. */
export class PlayedExcel {
  readonly workbook: WorkbookRecord;
  readonly interpreter: BatchInterpreter;
  readonly host: Host;
  readonly focusSheet: () => void;
  /** Who hears of changes; null while no pane is open. */
  tell: ((event: HostEvent) => void) | null = null;
  private readonly painter: Painter;
  private readonly charts: ChartLayer;
  private readonly hand = new OwnHand();

  constructor(sheet: HTMLElement, place: HTMLElement, settings: PageSettings, onRefused: () => void) {
    const { core, univer, workbook: univerWorkbook } = startUniver(sheet, settings);
    const { hand } = this;
    const grid = new UniverGrid(univer, univerWorkbook, hand);
    const workbook = newWorkbook(grid);
    for (const each of univerWorkbook.getSheets())
      if (workbook.findSheet(each.getSheetId()) === null) grid.removeSheet(each.getSheetId());
    this.workbook = workbook;
    this.interpreter = new BatchInterpreter(new WorkbookModel(workbook), () => grid.settle());
    this.host = new Host(this.interpreter);
    this.host.delay = settings.slow;
    if (settings.failAt !== null) this.host.failAt(settings.failAt);
    this.painter = new Painter(core, univer, univerWorkbook);
    this.charts = new ChartLayer(univer, univerWorkbook, workbook, place);
    this.focusSheet = () => core.__getInjector().get(ILayoutService).focus();
    typeLikeDutch(core, workbook);
    guardLocked({ univer, univerWorkbook, hand, workbook }, onRefused);
    const onChange = (): void => void this.update();
    const onMove = (): void => void this.tellChanges();
    watchUser({ univer, univerWorkbook, grid, hand, workbook }, onChange, onMove);
  }

  /** Shows what the record holds now, and tells of changes when all values are final. */
  async update(): Promise<void> {
    this.hand.work(() => this.painter.paint(this.workbook));
    await this.tellChanges();
    this.charts.draw();
  }

  private tellChanges(): Promise<void> {
    return tellChanges(this.workbook, (event) => this.tell?.(event));
  }

  forgetChanges(): void {
    this.workbook.changes.length = 0;
  }

  forgetListeners(): void {
    this.workbook.heard.clear();
  }
}

function newWorkbook(grid: UniverGrid): WorkbookRecord {
  const workbook = new WorkbookRecord(grid);
  addSheet(workbook, "Blad1");
  workbook.activeSheet = workbook.sheet("Blad1");
  return workbook;
}
