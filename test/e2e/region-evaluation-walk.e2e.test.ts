import type { Language } from "../../src/texts/language";
import { paneRealisationTexts } from "../../src/texts/pane-realisation-text";
import { paneTexts } from "../../src/texts/pane-text";
import { realisationWords } from "../../src/texts/pane-view-words";
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

describe.each(walks)("a controller at the year end, in %s, %i pixels wide, by %s", (language, paneWidth, means) => {
  browserTest("sees which schools have not evaluated, goes to one, and copies what to write to it", async () => {
    preview = await startPreview({ language, paneWidth, workbook: "region" });
    const { page, pane } = preview;
    const hands = means === "mouse" ? byMouse() : byKeyboard(preview);
    const look = (state: string) => (means === "mouse" ? expectAccessible(preview, state) : Promise.resolve());
    const texts = paneRealisationTexts(language);
    await hands.press(pane.getByRole("button", { name: realisationWords[language].title }));
    await pane.getByRole("heading", { level: 1, name: realisationWords[language].title }).waitFor();
    await pane.getByText(texts.nothingYet).waitFor();
    await look("nobody evaluated");

    const rows = pane.getByRole("list", { name: texts.tabs.waiting }).getByRole("button");
    const school = (await rows.first().innerText()).split("\n")[0] ?? "";
    await hands.press(rows.first());
    await pane.getByText(texts.rowChosen("Inzendingen")).waitFor();
    await page.waitForFunction(() => window.preview.selection()?.sheet === "Inzendingen");
    await pane.getByText(texts.mail.waiting(school, "").slice(0, 40)).first().waitFor();
    await hands.press(pane.getByRole("button", { name: texts.copy, exact: true }));
    await pane.getByRole("button", { name: paneTexts(language).app.copied, exact: true }).waitFor();

    await hands.press(pane.getByRole("tab", { name: new RegExp(`^${texts.tabs.unexplained} 0`) }));
    await pane.getByText(texts.nobody.unexplained).waitFor();
    await look("nothing to explain");
    expect(preview.troubles).toEqual([]);
  });
});
