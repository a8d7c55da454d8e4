import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import type { Language } from "../../src/texts/language";
import { paneNetworkTexts } from "../../src/texts/pane-network-text";
import { paneShareTexts } from "../../src/texts/pane-share-text";
import { networkWords, shareWords } from "../../src/texts/pane-view-words";
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
  async function open(view: string) {
    preview = await startPreview({ language, paneWidth, workbook: "region" });
    const { page, pane } = preview;
    const hands = means === "mouse" ? byMouse() : byKeyboard(preview);
    const button = (name: string | RegExp) => pane.getByRole("button", { name });
    const heading = (name: string) => pane.getByRole("heading", { level: 1, name }).waitFor();
    await hands.press(button(new RegExp(view)));
    await heading(view);
    return {
      page,
      pane,
      hands,
      button,
      heading,
      /** What to choose an option by: keys take a space for opening the list. */
      shortest: (option: string) => (means === "mouse" ? option : (option.split(" ")[0] ?? option)),
      look: (state: string) => (means === "mouse" ? expectAccessible(preview, state) : Promise.resolve()),
      /** What pressing a button gives to keep: name and bytes. */
      saved: async (name: string | RegExp) => {
        const [download] = await Promise.all([page.waitForEvent("download"), hands.press(button(name))]);
        const path = await download.path();
        return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(path)) };
      },
    };
  }

  browserTest("finds who works on the same, and copies a mail that introduces them", async () => {
    const { page, pane, hands, button, shortest, look } = await open(networkWords[language].title);
    const texts = paneNetworkTexts(language);
    const schools = pane.getByRole("list", { name: texts.listLabel }).getByRole("button");
    await pane.getByText(texts.chooseMore(0)).waitFor();
    await look("nobody chosen");
    await hands.press(schools.nth(0));
    await pane.getByText(texts.chooseMore(1)).waitFor();
    await hands.press(schools.nth(1));
    const names = await Promise.all([0, 1].map(async (at) => (await schools.nth(at).innerText()).split("\n")[0] ?? ""));
    for (const name of names) await pane.getByText(`- ${name}`).waitFor();
    await look("two schools chosen");
    await button(texts.copy).waitFor();

    const theme = pane.getByRole("combobox");
    const [first = "", second = ""] = await theme.getByRole("option").allInnerTexts();
    expect(second).not.toBe(first);
    await hands.pick(theme, shortest(second));
    await pane.getByText(texts.chooseMore(0)).waitFor();
    await hands.press(pane.getByRole("tab", { name: texts.tabs.board }));
    await pane.getByRole("combobox", { name: texts.tabs.board }).waitFor();
    await look("by board");
    await hands.press(button(texts.toSheet));
    await page.waitForFunction(() => window.preview.activeSheet() === "Netwerk");
    expect(preview.troubles).toEqual([]);
  });

  browserTest("makes a file for a board, a zip for all of them, and a file to share widely", async () => {
    const { pane, hands, button, heading, shortest, look, saved } = await open(shareWords[language].title);
    const texts = paneShareTexts(language);
    const boards = pane.getByRole("combobox", { name: texts.board });
    await look("a board");
    const options = await boards.getByRole("option").allInnerTexts();
    const one = await saved(texts.make);
    expect(one.name).toMatch(/^bestuur_[a-z-]+_schoolbudget-inclusie_2026-2027_2026-\d\d-\d\d\.xlsx$/);
    expect(Object.keys(unzipSync(one.bytes))).toContain("xl/workbook.xml");
    await heading(texts.done(1));
    await look("file made");

    await hands.press(button(/^(Terug|Back)$/));
    await hands.tick(pane.getByRole("checkbox", { name: texts.withDecision }));
    await pane.getByText(texts.decisionInside).waitFor();
    await look("with the decision");
    await hands.pick(boards, shortest(options[0] ?? ""));
    const all = await saved(texts.makeAll(options.length - 1));
    expect(all.name).toMatch(/^besturen_schoolbudget-inclusie_2026-2027_2026-\d\d-\d\d\.zip$/);
    expect(Object.keys(unzipSync(all.bytes))).toHaveLength(options.length - 1);
    await heading(texts.done(options.length - 1));

    await hands.press(button(/^(Terug|Back)$/));
    await hands.tick(pane.getByRole("radio", { name: texts.audiences.wide }));
    await pane.getByText(texts.smallHidden).waitFor();
    await look("widely");
    const wide = await saved(texts.make);
    expect(wide.name).toMatch(/^breed_schoolbudget-inclusie_2026-2027_2026-\d\d-\d\d\.xlsx$/);
    expect([...preview.hosts]).toEqual(["localhost"]);
    expect(preview.troubles).toEqual([]);
  });
});
