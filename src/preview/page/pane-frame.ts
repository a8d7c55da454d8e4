import type { PlayedExcel } from "./played-excel";
import type { PageSettings } from "./settings";
import { openPane, type OpenPane } from "./web-host";

/** The pane beside the sheet, which a person may close and open again. */
export class PaneFrame {
  private readonly frame: HTMLIFrameElement;
  private readonly excel: PlayedExcel;
  private readonly settings: PageSettings;
  private readonly onToggle: (isOpen: boolean) => void;
  private pane: OpenPane | null = null;

  constructor(
    frame: HTMLIFrameElement,
    excel: PlayedExcel,
    settings: PageSettings,
    onToggle: (isOpen: boolean) => void,
  ) {
    this.frame = frame;
    this.excel = excel;
    this.settings = settings;
    this.onToggle = onToggle;
    frame.style.width = `${settings.paneWidth}px`;
    frame.style.colorScheme = settings.theme;
    onToggle(false);
  }

  isOpen(): boolean {
    return this.pane !== null;
  }

  open(): void {
    this.pane?.close();
    const pane = openPane(this.frame, this.excel.host, {
      page: "taskpane.html",
      locale: this.settings.language === "nl" ? "nl-NL" : "en-US",
      excelApi: this.settings.excelApi,
      afterAnswer: () => void this.excel.update(),
    });
    this.pane = pane;
    this.frame.hidden = false;
    this.excel.tell = (event) => pane.fire(event);
    this.onToggle(true);
  }

  /** Who listened does not listen any more. */
  close(): void {
    this.pane?.close();
    this.pane = null;
    this.frame.hidden = true;
    this.excel.tell = null;
    this.excel.forgetListeners();
    this.onToggle(false);
  }
}
