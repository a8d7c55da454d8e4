import { previewTexts } from "../../texts/preview-texts";
import { startDescription } from "../start/start-description";
import { element } from "./element";
import { fillWorkbook } from "./fill-workbook";
import { make } from "./make";
import { notice } from "./notice";
import { resizePane } from "./pane-handle";
import { PaneFrame } from "./pane-frame";
import { PlayedExcel } from "./played-excel";
import { previewApi } from "./preview-api";
import { readSettings } from "./settings";
import { topBar } from "./top-bar";

/** Puts the page together: the sheet, the bar above it and the pane beside it. */
export function startPage(): void {
  const settings = readSettings(location.search);
  const texts = previewTexts[settings.language];
  document.documentElement.lang = settings.language;
  document.documentElement.dataset["theme"] = settings.theme;
  const place = element("place", HTMLElement);
  const say = notice(place);
  const excel = new PlayedExcel(element("sheet", HTMLElement), place, settings, () => say(texts.locked));
  const paneButton = make("button", { type: "button" });
  const pane = new PaneFrame(element("pane", HTMLIFrameElement), excel, settings, (isOpen) => {
    paneButton.textContent = isOpen ? texts.closePane : texts.openPane;
  });
  paneButton.addEventListener("click", () => (pane.isOpen() ? pane.close() : pane.open()));
  element("bar", HTMLElement).append(...topBar(settings, paneButton));
  resizePane(element("handle", HTMLElement), element("pane", HTMLElement), texts.widen);

  const fill = async (): Promise<void> => {
    const description = startDescription(settings, new Date().toISOString());
    if (description !== null) {
      say(texts.loading);
      await fillWorkbook(excel.interpreter, description);
      excel.forgetChanges();
    }
    await excel.update();
    pane.open();
  };
  window.preview = previewApi(excel, pane, fill());
}
