import { completePlan } from "../domain/complete-plan";
import { paneTexts } from "../../src/texts/pane-text";
import { expectAccessible } from "./expect-accessible";
import { browserTest } from "./browser-test";
import { startPreview, type OpenPreview } from "./start-preview";

const texts = paneTexts("nl");
let preview: OpenPreview;
afterEach(() => preview.close());

const title = (name: string) => preview.pane.getByRole("heading", { level: 1, name });
const button = (name: string | RegExp) => preview.pane.getByRole("button", { name, exact: true });

browserTest("an Excel that is too old is told so, and its workbook is left alone", async () => {
  preview = await startPreview({ excelApi: "1.9", browser: { locale: "nl-NL" } });
  await title(texts.problems.tooOld.title).waitFor();
  await expectAccessible(preview, "too old");
  expect(await sheetNames()).toEqual(["Blad1"]);
});

browserTest("in a tab of its own the pane says that it belongs in Excel", async () => {
  preview = await startPreview();
  const address = new URL("taskpane.html", preview.page.url()).href;
  // A browser that never saw the pane in Excel: Office.js remembers that in the session.
  const page = await preview.page.context().browser()?.newPage({ ignoreHTTPSErrors: true, locale: "nl-NL" });
  if (page === undefined) throw new Error("the browser is closed");
  await page.goto(address);
  await page.getByRole("heading", { level: 1, name: texts.problems.outside.title }).waitFor();
  await expectAccessible({ page, paneFrame: () => page.mainFrame() }, "outside Excel");
});

browserTest("sheets that can't be finished are taken away again, and trying again works", async () => {
  preview = await startPreview();
  const { page } = preview;
  await fillInForm();
  await page.evaluate(() => window.preview.failAt(400));
  await button(texts.form.go).click();
  await button(texts.app.retry).waitFor();
  await expectAccessible(preview, "failed");
  expect(await sheetNames()).toEqual(["Blad1"]);

  await button(texts.app.retry).click();
  await fillInForm();
  await button(texts.form.go).click();
  await preview.pane.getByText(texts.work.parts(0, 6)).waitFor();
  expect(await sheetNames()).toContain("Plan van aanpak");
});

browserTest("a pane that is closed while it adds the sheets leaves nothing half-way", async () => {
  preview = await startPreview();
  const { page } = preview;
  await fillInForm();
  await page.evaluate(() => window.preview.slow(2_000));
  await button(texts.form.go).click();
  await title(texts.busy.title).waitFor();
  await expectAccessible(preview, "setting up");
  await page.evaluate(() => window.preview.closePane());
  await page.evaluate(() => window.preview.slow(0));
  await page.evaluate(() => window.preview.openPane());
  await title(texts.start.title).waitFor();
  expect(await sheetNames()).toEqual(["Blad1"]);
});

browserTest("while a cell is being typed in the pane waits, and goes on afterwards", async () => {
  preview = await startPreview({ workbook: "plan" });
  const { page, pane } = preview;
  await pane.getByText(texts.work.must, { exact: true }).waitFor();
  await page.evaluate(() => window.preview.editCell(true));
  await page.evaluate(() => window.preview.type("Begroting", "G31", "31000"));
  await pane.getByText(texts.work.pressEnter).first().waitFor();
  await expectAccessible(preview, "waiting for a cell");
  await page.evaluate(() => window.preview.editCell(false));
  await pane.getByText(texts.work.pressEnter).first().waitFor({ state: "hidden" });
});

async function fillInForm(): Promise<void> {
  const { pane } = preview;
  await button(new RegExp(texts.start.plan.title)).click();
  await button(texts.first.go).or(button(texts.form.go)).first().waitFor();
  if (await button(texts.first.go).isVisible()) await button(texts.first.go).click();
  const { brin, school, board, werkgebied } = completePlan.header;
  await pane.getByLabel(texts.form.fields.school.brin, { exact: true }).fill(brin);
  await pane.getByLabel(texts.form.fields.school.school, { exact: true }).fill(school);
  await pane.getByLabel(texts.form.fields.school.board, { exact: true }).fill(board);
  await pane.getByLabel(texts.form.fields.school.werkgebied, { exact: true }).selectOption(werkgebied);
}

async function sheetNames(): Promise<string[]> {
  return preview.page.evaluate(() => window.preview.sheets().map(({ name }) => name));
}
