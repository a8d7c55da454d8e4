import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import type { Language } from "../../src/texts/language";
import { paneSettingsTexts } from "../../src/texts/pane-settings-text";
import { settingsWords } from "../../src/texts/pane-settings-words";
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

const list = [
  "BRIN NUMMER;VESTIGINGSNUMMER;VESTIGINGSNAAM;Deelname",
  "91ZA;0;De Nieuwe Wereld;Aangemeld",
  "91ZB;01;De Overkant;Doorlopend",
  "geen code;;De Linde;",
].join("\n");

/** What stands in the first cells of a column, from row 6 on: runs in the page. */
function columnOf({ sheet, letter }: { sheet: string; letter: string }): unknown[] {
  return Array.from({ length: 80 }, (_, index) => window.preview.cell(sheet, `${letter}${index + 6}`).value);
}

describe.each(walks)("the settings, in %s, %i pixels wide, by %s", (language, paneWidth, means) => {
  browserTest("change the workbook's own cells, its list of schools, and give templates", async () => {
    preview = await startPreview({ language, paneWidth, workbook: "region" });
    const { page, pane, hosts, troubles } = preview;
    const hands = means === "mouse" ? byMouse() : byKeyboard(preview);
    const { settings, list: listTexts, templates } = paneSettingsTexts(language);
    const button = (name: string | RegExp) => pane.getByRole("button", { name, exact: true });
    const title = (name: string) => pane.getByRole("heading", { level: 1, name });
    const look = (state: string) => (means === "mouse" ? expectAccessible(preview, state) : Promise.resolve());
    const value = (cell: string) => page.evaluate((each) => window.preview.cell("Instellingen", each).value, cell);

    await hands.press(button(new RegExp(settingsWords[language].title)));
    await title(settingsWords[language].title).waitFor();
    await look("settings");

    const deadline = pane.getByLabel(settings.fields.deadline);
    await hands.fill(deadline, "31-06-2026");
    await hands.press(pane.getByLabel(settings.fields.awards));
    await pane.getByRole("main").getByText(settings.wrong.date).waitFor();
    expect(await value("C9")).toBe("");
    await look("a date that is none");
    await hands.fill(deadline, "30 juni 2026");
    await hands.press(pane.getByLabel(settings.fields.awards));
    await page.waitForFunction(() => window.preview.cell("Instellingen", "C9").value === 46203);
    expect(await deadline.inputValue()).toBe("30-06-2026");

    await hands.press(button(settings.editList(settings.listNames.schools)));
    await page.waitForFunction(() => window.preview.activeSheet() === "Scholen");

    await hands.press(button(settings.readList));
    await title(listTexts.title).waitFor();
    await look("choose a list");
    await hands.fill(pane.getByLabel(listTexts.paste), "zomaar een tekst");
    await hands.press(button(listTexts.look));
    await pane.getByRole("heading", { level: 2 }).first().waitFor();
    await look("no list of schools");
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), hands.press(button(listTexts.choose))]);
    await chooser.setFiles({ name: "scholen.csv", mimeType: "text/csv", buffer: Buffer.from(list) });
    await title(listTexts.read(2)).waitFor();
    await look("what a list would change");
    expect(await page.evaluate(columnOf, { sheet: "Scholen", letter: "B" })).not.toContain("91ZA00");
    await hands.press(button(listTexts.go(2)));
    await pane.getByRole("main").getByText(listTexts.done(2, 0)).waitFor({ timeout: 180_000 });
    expect(await page.evaluate(columnOf, { sheet: "Scholen", letter: "B" })).toEqual(
      expect.arrayContaining(["91ZA00", "91ZB01"]),
    );
    expect(await page.evaluate(columnOf, { sheet: "Scholen", letter: "J" })).toContain("Nog niets");
    expect(await value("C9")).toBe(46203);
    await look("settings after a list");

    await hands.press(button(settings.makeTemplates));
    await title(templates.title).waitFor();
    await look("templates");
    const [download] = await Promise.all([
      page.waitForEvent("download", { timeout: 120_000 }),
      hands.press(button(/^(Maak|Make) \d+ /)),
    ]);
    expect(download.suggestedFilename()).toBe("sjablonen_schoolbudget-inclusie_2026-2027.zip");
    await pane.getByText(download.suggestedFilename().split("_")[0] ?? "").first().waitFor();
    await look("templates made");
    const names = Object.keys(unzipSync(readFileSync(await download.path())));
    expect(names).toContain("schoolbudget-inclusie_2026-2027_91ZA00_de-nieuwe-wereld_leeg.xlsx");
    expect(new Set(names).size).toBe(names.length);

    expect([...hosts]).toEqual(["localhost"]);
    expect(troubles).toEqual([]);
  });
}); // prettier-ignore
