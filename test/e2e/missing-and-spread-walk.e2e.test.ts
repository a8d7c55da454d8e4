import type { Language } from "../../src/texts/language";
import { paneMissingTexts } from "../../src/texts/pane-missing-text";
import { paneSpreadTexts } from "../../src/texts/pane-spread-text";
import { paneTexts } from "../../src/texts/pane-text";
import { missingWords, spreadWords } from "../../src/texts/pane-view-words";
import { expectAccessible } from "./expect-accessible";
import { browserTest } from "./browser-test";
import { byKeyboard, byMouse } from "./hands";
import { startPreview, type OpenPreview } from "./start-preview";

let preview: OpenPreview;
afterEach(() => preview.close());

const walks: readonly (readonly [Language, number, "mouse" | "keyboard"])[] = [
  ["nl", 320, "mouse"],
  ["en", 450, "keyboard"],
];

describe.each(walks)("a controller, in %s, %i pixels wide, by %s", (language, paneWidth, means) => {
  async function open() {
    preview = await startPreview({ language, paneWidth, workbook: "region" });
    const { page, pane } = preview;
    const hands = means === "mouse" ? byMouse() : byKeyboard(preview);
    const type = (sheet: string, cell: string, typed: string) =>
      page.evaluate(([name, address, text]) => window.preview.type(name, address, text), [sheet, cell, typed] as const);
    return {
      page,
      hands,
      type,
      columns: (sheet: string) => page.evaluate(columnsOf, sheet),
      view: (title: string) => hands.press(pane.getByRole("button", { name: title })),
      tab: (name: string | RegExp) => hands.press(pane.getByRole("tab", { name })),
      see: (text: string | RegExp) => pane.getByRole("main").getByText(text).first().waitFor(),
      rows: (list: string) => pane.getByRole("list", { name: list }).getByRole("button"),
      button: (name: string) => hands.press(pane.getByRole("button", { name, exact: true })),
      heading: (name: string) => pane.getByRole("heading", { level: 1, name }).waitFor(),
      look: (state: string) => (means === "mouse" ? expectAccessible(preview, state) : Promise.resolve()),
    };
  }

  browserTest("sees where plans are awarded, as the decisions are made", async () => {
    const { page, hands, type, columns, view, tab, rows, heading, look } = await open();
    const texts = paneSpreadTexts(language);
    const { Besluit = "", Soort = "" } = await columns("Inzendingen");
    await view(spreadWords[language].title);
    await heading(texts.awarded(0, 30));
    await look("nothing awarded");

    const suggestions = rows(texts.suggestions);
    const before = await suggestions.count();
    const school = (await suggestions.first().innerText()).split("\n")[0] ?? "";
    await hands.press(suggestions.first());
    await page.waitForFunction(() => window.preview.selection()?.sheet === "Inzendingen");
    const cell = await page.evaluate(() => window.preview.selection()?.address ?? "");
    expect(cell.replace(/\d/g, "")).toBe(Besluit);
    await type("Inzendingen", cell, "Toegekend");
    await heading(texts.awarded(1, 30));
    await expect(suggestions.first().innerText()).resolves.not.toBe(school);
    expect(await suggestions.count()).toBeLessThan(before);
    await look("one awarded");

    const doorlopend = await page.evaluate(firstRowWith, { column: Soort, value: "Doorlopend" });
    await type("Inzendingen", `${Besluit}${doorlopend}`, "Toegekend");
    await hands.press(rows(texts.findings).first());
    await page.waitForFunction((row) => window.preview.selection()?.address.endsWith(`${row}`), doorlopend);
    await look("a doorlopende school awarded");
    await tab(texts.tabs.board);
    await look("by board");
    await tab(texts.tabs.theme);
    await look("by theme");
    await heading(texts.awarded(1, 30));
    expect(preview.troubles).toEqual([]);
  });

  browserTest("sees who is missing, and copies what to write to them", async () => {
    const { page, hands, type, columns, view, tab, see, rows, button, heading, look } = await open();
    const texts = paneMissingTexts(language);
    const heads = await columns("Scholen");
    await view(missingWords[language].title);
    await heading(missingWords[language].title);
    await look("with errors");

    const free = await page.evaluate(firstRowWith, { sheet: "Scholen", column: heads["BRIN"] ?? "", value: "" });
    const school = { BRIN: "15AB", School: "De Duinroos", Schoolbestuur: "De Haagse Scholen", Deelname: "Aangemeld" };
    for (const [head, text] of Object.entries(school)) await type("Scholen", `${heads[head] ?? ""}${free}`, text);
    await tab(new RegExp(`^${texts.tabs.nothing} 1`));
    await see(/De Duinroos \(15AB00\)/);
    await see(texts.withoutBrin(1));
    await hands.press(rows(texts.tabs.nothing).first());
    await see(texts.rowChosen("Scholen"));
    await look("a school without a plan");
    await button(texts.copy);
    await preview.pane.getByRole("button", { name: paneTexts(language).app.copied, exact: true }).waitFor();

    await type("Instellingen", await page.evaluate(deadlineCell), "1-6-2026");
    await tab(new RegExp(`^${texts.tabs.late} [1-9]`));
    await look("late");
    await button(texts.perBoard);
    await see(/1 juni 2026|1 June 2026/);
    await look("per board");
    await button(texts.perSchool);

    const last = await page.evaluate(firstRowWith, { sheet: "Scholen", column: heads["BRIN"] ?? "", value: "" });
    for (let row = 6; row < last; row++) await type("Scholen", `${heads["Deelname"] ?? ""}${row}`, "Doet niet mee");
    await heading(texts.noList.title);
    await look("nobody expected");
    await button(texts.noList.go);
    await page.waitForFunction(() => window.preview.activeSheet() === "Scholen");

    await type("Instellingen", await page.evaluate(deadlineCell), "");
    const good = await page.evaluate(firstRowWith, { sheet: "Scholen", column: heads["Stand"] ?? "", value: "Binnen" });
    await type("Scholen", `${heads["Deelname"] ?? ""}${good}`, "Aangemeld");
    await heading(texts.everyone.title);
    await look("everyone is in");
    await button(texts.everyone.spread);
    await heading(paneSpreadTexts(language).awarded(0, 30));
    expect(preview.troubles).toEqual([]);
  });
});

/** The column letters of the heads of a table sheet: runs in the page. */
function columnsOf(sheet: string): Readonly<Record<string, string>> {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const columns = [...letters, ...letters.map((letter) => `A${letter}`)];
  return Object.fromEntries(
    columns.map((column) => [String(window.preview.cell(sheet, `${column}5`).value), column]).reverse(),
  ) as Record<string, string>;
}

/** The first body row of a table sheet with this value in a column: runs in the page. */
function firstRowWith(wanted: { readonly sheet?: string; readonly column: string; readonly value: string }): number {
  for (let row = 6; row < 500; row++)
    if (window.preview.cell(wanted.sheet ?? "Inzendingen", `${wanted.column}${row}`).value === wanted.value) return row;
  throw new Error(`no row with ${wanted.value}`);
}

/** Where the closing date stands on Instellingen: runs in the page. */
function deadlineCell(): string {
  for (let row = 1; row < 60; row++)
    if (window.preview.cell("Instellingen", `B${row}`).value === "Indienen uiterlijk") return `C${row}`;
  throw new Error("no closing date on Instellingen");
}
