import { previewTexts } from "../../texts/preview-texts";
import { make } from "./make";
import { programmeChoice } from "./programme-choice";
import { sampleButton } from "./sample-button";
import { addressOf, type PageSettings, type StartWorkbook } from "./settings";

const starts: readonly StartWorkbook[] = ["empty", "plan", "region"];

/** The bar above the sheet: what to begin with, sample files, language and theme; each choice is a link to this page. */
export function topBar(settings: PageSettings, paneButton: HTMLElement): Node[] {
  const texts = previewTexts[settings.language];
  const otherLanguage = settings.language === "nl" ? "en" : "nl";
  const otherTheme = settings.theme === "light" ? "dark" : "light";
  const choices = starts.map((workbook) => {
    const link = make("a", { href: addressOf({ ...settings, workbook }) }, texts.start[workbook]);
    if (workbook === settings.workbook) link.setAttribute("aria-current", "page");
    return link;
  });
  return [
    make("nav", { ariaLabel: texts.startLabel }, make("span", {}, texts.startLabel), ...choices),
    make(
      "div",
      { className: "tools" },
      programmeChoice(settings, texts.programme),
      sampleButton(texts, settings.programme),
      make("a", { href: addressOf({ ...settings, language: otherLanguage }), lang: otherLanguage }, texts.language),
      make("a", { href: addressOf({ ...settings, theme: otherTheme }) }, texts.theme[settings.theme]),
      paneButton,
    ),
    make("p", { className: "note" }, texts.note),
  ];
}
