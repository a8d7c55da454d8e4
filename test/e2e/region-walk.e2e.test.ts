import { rm } from "node:fs/promises";
import type { Language } from "../../src/texts/language";
import { paneRegionTexts } from "../../src/texts/pane-region-text";
import { paneTexts } from "../../src/texts/pane-text";
import { expectAccessible } from "./expect-accessible";
import { browserTest } from "./browser-test";
import { byKeyboard, byMouse } from "./hands";
import { writeSampleFiles } from "./sample-files";
import { startPreview, type OpenPreview } from "./start-preview";

let sample: { folder: string; files: string[] };
let preview: OpenPreview;
beforeAll(async () => void (sample = await writeSampleFiles(40)));
afterEach(() => preview.close());
afterAll(() => rm(sample.folder, { recursive: true }));

const walks: readonly (readonly [Language, number, "mouse" | "keyboard"])[] = [
  ["nl", 320, "mouse"],
  ["en", 450, "keyboard"],
];

describe.each(walks)("a controller, in %s, %i pixels wide, by %s", (language, paneWidth, means) => {
  browserTest("makes the regional sheets from forty files, and renews them", async () => {
    preview = await startPreview({ language, paneWidth });
    const { page, pane, hosts, troubles } = preview;
    const hands = means === "mouse" ? byMouse() : byKeyboard(preview);
    const texts = paneRegionTexts(language);
    const button = (name: string | RegExp) => pane.getByRole("button", { name, exact: true });
    const title = (name: string) => pane.getByRole("heading", { level: 1, name });
    const look = (state: string) => (means === "mouse" ? expectAccessible(preview, state) : Promise.resolve());
    const choose = async () => {
      const [chooser] = await Promise.all([page.waitForEvent("filechooser"), hands.press(button(texts.choose.files))]);
      await chooser.setFiles(sample.files);
      await title(texts.result.title(40)).waitFor();
      await pane.getByRole("status").getByText(/^40 /).waitFor({ state: "attached" });
    };

    const takeOver = button(new RegExp(texts.result.go(7).replace("7", "\\d+")));

    await hands.press(button(new RegExp(paneTexts(language).start.region.title)));
    await title(texts.choose.title).waitFor();
    await look("choose plans");
    await choose();
    await look("result");
    await hands.press(button(new RegExp(`^${texts.result.filters.errors}`)));
    await look("files with errors");
    await hands.fill(pane.getByRole("searchbox"), "no such school");
    await pane.getByText(texts.result.none).waitFor();
    await look("no files with this filter");
    await hands.press(pane.getByText(texts.result.showAll));
    await hands.press(takeOver);
    await title(texts.done.firstTitle).waitFor({ timeout: 120_000 });
    await look("overview made");
    await hands.press(button(texts.done.dashboard));
    await page.waitForFunction(() => window.preview.activeSheet() === "Dashboard");
    expect(await page.evaluate(() => window.preview.charts("Dashboard").length)).toBeGreaterThan(0);

    const note = await page.evaluate(cellUnder, { sheet: "Inzendingen", heading: "Opmerking" });
    await page.evaluate((cell) => window.preview.type("Inzendingen", cell, "Nog even bellen"), note);
    await page.evaluate(() => window.preview.closePane());
    await page.evaluate(() => window.preview.openPane());
    await pane.getByText(texts.choose.last).waitFor();
    await look("choose plans again");
    await choose();
    await hands.press(takeOver);
    await title(texts.done.title).waitFor({ timeout: 120_000 });
    await pane.getByText(texts.done.kept(1)).waitFor();
    await look("overview renewed");
    expect(await page.evaluate((cell) => window.preview.cell("Inzendingen", cell).value, note)).toBe("Nog even bellen");

    expect([...hosts]).toEqual(["localhost"]);
    expect(troubles).toEqual([]);
  });
});

/** The address of the cell under a heading among a sheet's first rows: runs in the page. */
function cellUnder({ sheet, heading }: { sheet: string; heading: string }): string {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const columns = [...letters, ...letters.map((letter) => `A${letter}`)];
  for (let row = 1; row <= 12; row++)
    for (const column of columns)
      if (window.preview.cell(sheet, `${column}${row}`).value === heading) return `${column}${row + 1}`;
  throw new Error(`${sheet} has no heading ${heading}`);
}
