import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Download } from "playwright-core";
import { nodePlatform } from "../../src/cli/node-inflate";
import { filled } from "../../src/domain/entry";
import { programmes } from "../../src/domain/programmes/programmes";
import type { Language } from "../../src/texts/language";
import { errorText } from "../../src/texts/error-text";
import { paneEvaluationTexts } from "../../src/texts/pane-evaluation-text";
import { paneTexts } from "../../src/texts/pane-text";
import { paneWordTexts } from "../../src/texts/pane-word-text";
import { wordTexts } from "../../src/texts/word-text";
import { readWordForm } from "../../src/word/read-word-form";
import { filledForm, p, paper } from "../word/paper-form";
import { expectAccessible } from "./expect-accessible";
import { browserTest } from "./browser-test";
import { byKeyboard, byMouse } from "./hands";
import { startPreview, type OpenPreview } from "./start-preview";

let preview: OpenPreview;
afterEach(() => preview.close());

const folder = mkdtempSync(path.join(tmpdir(), "word-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(name: string, bytes: Uint8Array): string {
  writeFileSync(path.join(folder, name), bytes);
  return path.join(folder, name);
}

/** A form with something to look at, and something that has no place. */
const form = fileOf(
  "formulier-de-zandmotor.docx",
  filledForm({
    counts: paper.counts(
      ["ongeveer 4", "3", "Minder individueel"],
      ["4", "4", "Blijft gelijk"],
      ["2", "4", "Met de buren"],
    ),
    goalsHead: paper.goalsHead + p("Let op: dit is een concept!"),
  }),
);
const other = fileOf("notulen.docx", new TextEncoder().encode("Notulen"));

async function planIn(download: Download) {
  const bytes = readFileSync(await download.path());
  return (await readWordForm(bytes, programmes, nodePlatform)).plan;
}

const walks: readonly (readonly [Language, number, "mouse" | "keyboard"])[] = [
  ["nl", 320, "mouse"],
  ["en", 450, "keyboard"],
];

describe.each(walks)("a filled-in Word form, in %s, %i pixels wide, by %s", (language, paneWidth, means) => {
  browserTest("is shown as it was read, goes into the workbook, and comes out on paper", async () => {
    preview = await startPreview({ language, paneWidth });
    const { page, pane, hosts, troubles } = preview;
    const hands = means === "mouse" ? byMouse() : byKeyboard(preview);
    const [texts, word] = [paneTexts(language), paneWordTexts(language)];
    const button = (name: string | RegExp) => pane.getByRole("button", { name, exact: true });
    const title = (name: string | RegExp) => pane.getByRole("heading", { level: 1, name });
    const choose = (file: string) => pane.locator('input[data-picker="word"]').setInputFiles(file);
    const sheets = () => page.evaluate(() => window.preview.sheets().map(({ name }) => name));
    const look = (state: string) => (means === "mouse" ? expectAccessible(preview, state) : Promise.resolve());

    await title(texts.start.title).waitFor();
    await hands.press(button(texts.start.word));
    await title(word.choose.title).waitFor();
    await look("choose a form");
    await choose(other);
    await pane.getByRole("heading", { name: errorText("not-word", language).what }).waitFor();
    await look("no form");

    await choose(form);
    await title(word.found.title(39)).waitFor();
    await pane.getByText(word.doubts.title(1)).waitFor();
    await pane.getByText("ongeveer 4").waitFor();
    await pane.getByText(wordTexts(language).doubts.unreadable).waitFor();
    await pane.getByText(word.unplaced.title(1)).waitFor();
    await pane.getByText("Let op: dit is een concept!").waitFor();
    expect(await sheets()).not.toContain("Begroting");
    await look("what was found");
    await pane.locator("summary", { hasText: "Begroting" }).click();
    await pane.getByText("€25.000,-", { exact: true }).waitFor();
    await look("what was found, unfolded");

    await hands.press(button(word.found.go));
    await button(texts.work.submit).waitFor();
    expect(await sheets()).toContain("Begroting");

    await hands.press(button(texts.work.submit));
    await title(texts.submit.notYet).waitFor();
    await button(word.save.go).waitFor();
    await look("not ready, with paper");
    const [download] = await Promise.all([page.waitForEvent("download"), hands.press(button(word.save.go))]);
    expect(download.suggestedFilename()).toBe("schoolbudget-inclusie_2026-2027_de-zandmotor.docx");
    const plan = await planIn(download);
    expect(plan).toMatchObject({
      header: { werkgebied: "Escamp", school: "De Zandmotor" },
      counts: { arrangementen: { current: { state: "unreadable", text: "ongeveer 4" }, target: filled(3) } },
      signature: { date: filled("2026-06-12") },
    });

    await button(word.save.go).waitFor();
    await hands.press(button(texts.app.back));
    await hands.press(button(texts.app.more));
    await hands.press(pane.getByRole("menuitem", { name: texts.menu.evaluation }));
    await hands.press(button(paneEvaluationTexts(language).add.go));
    const [yearEnd] = await Promise.all([page.waitForEvent("download"), hands.press(button(word.save.go))]);
    expect(yearEnd.suggestedFilename()).toBe("eindevaluatie_2026-2027_de-zandmotor.docx");
    await look("year end, with paper");

    expect([...hosts]).toEqual(["localhost"]);
    expect(troubles).toEqual([]);
  });
});
