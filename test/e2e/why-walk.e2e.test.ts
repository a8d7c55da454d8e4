import { paneRegionTexts } from "../../src/texts/pane-region-text";
import { whyWords } from "../../src/texts/pane-view-words";
import { paneWhyTexts } from "../../src/texts/pane-why-text";
import type { Language } from "../../src/texts/language";
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

describe.each(walks)("a controller who wonders about a number, in %s, %i pixels wide, by %s", (language, paneWidth, means) => {
  browserTest("sees the plans it is made of, and goes to their rows", async () => {
    preview = await startPreview({ language, paneWidth, workbook: "region" });
    const { page, pane, troubles } = preview;
    const hands = means === "mouse" ? byMouse() : byKeyboard(preview);
    const texts = paneWhyTexts(language);
    const look = (state: string) => (means === "mouse" ? expectAccessible(preview, state) : Promise.resolve());
    const select = (sheet: string, cell: string) =>
      page.evaluate(([name, address]) => window.preview.select(name, address), [sheet, cell] as const);
    const shown = (address: string) => page.evaluate((cell) => window.preview.cell("Dashboard", cell).value, address);
    const see = (text: string) => pane.getByRole("main").getByText(text).first().waitFor();
    const rows = pane.getByRole("list").getByRole("button");
    const { nu, target, change, first } = await page.evaluate(placesOnDashboard);

    await hands.press(pane.getByRole("button", { name: whyWords[language].title }));
    await see(texts.pick);
    await look("nothing selected");
    await hands.press(pane.getByRole("button", { name: paneRegionTexts(language).done.dashboard }));
    await page.waitForFunction(() => window.preview.selection()?.address === "A1");

    await select("Dashboard", nu);
    await see(`Arrangementen, huidige situatie · ${first}`);
    await see(texts.match);
    const amounts = (await rows.allInnerTexts()).map((text) => Number(/(\d+)$/.exec(text.trim())?.[1]));
    expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(await shown(nu));
    await see(texts.made.sum(amounts.length));
    await look("a number explained");

    const school = (await rows.first().innerText()).split("\n")[0];
    await hands.press(rows.first());
    await see(texts.rowChosen("Kwantitatief"));
    await page.waitForFunction(() => window.preview.selection()?.sheet === "Kwantitatief");
    const row = (await page.evaluate(() => window.preview.selection()?.address ?? "")).replace(/^[A-Z]+/, "");
    expect(await page.evaluate((at) => window.preview.cell("Kwantitatief", `B${at}`).value, row)).toBe(school);
    await look("a row chosen");

    await select("Dashboard", target);
    await see(texts.made.setting);
    const before = await page.evaluate(() => window.preview.roundTrips());
    await select("Dashboard", change);
    await see(texts.made.difference);
    expect(await page.evaluate(() => window.preview.roundTrips())).toBe(before + 1);
    await see(texts.match);
    await look("a difference");

    await select("Dashboard", target);
    await see(texts.made.setting);
    await hands.press(rows.first());
    await page.waitForFunction(() => window.preview.selection()?.sheet === "Instellingen");
    await see(texts.pick);

    await page.evaluate((cell) => window.preview.type("Dashboard", cell, "99"), nu);
    await select("Dashboard", nu);
    await see(texts.differs("99"));
    await look("typed over");

    await select("Bevindingen", "B5");
    await see(texts.pick);
    await page.keyboard.press("ArrowDown");
    await see(texts.row.place);
    await look("a finding");
    expect(troubles).toEqual([]);
  });
}); // prettier-ignore

/** Cells of the first werkgebied in the table of counts: runs in the page. */
function placesOnDashboard() {
  const name = (row: number) => window.preview.cell("Dashboard", `B${row}`).value;
  let row = 1;
  while (name(row) !== "Per werkgebied: scholen en aantallen") if (++row > 300) throw new Error("no table of counts");
  const first = row + 3;
  return { first: String(name(first)), target: `D${first}`, nu: `E${first}`, change: `G${first}` };
}
