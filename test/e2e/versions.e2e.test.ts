import path from "node:path";
import { paneEvaluationTexts } from "../../src/texts/pane-evaluation-text";
import { errorText } from "../../src/texts/error-text";
import { paneTexts } from "../../src/texts/pane-text";
import { paneRegionNl } from "../../src/texts/pane-region-nl";
import { version } from "../../src/texts/version";
import { expectAccessible } from "./expect-accessible";
import { browserTest } from "./browser-test";
import { startPreview, type OpenPreview } from "./start-preview";

const texts = paneTexts("nl");
const refused = errorText("newer-format", "nl");
const submission = path.join(__dirname, "../fixtures/format-1/ingediend.xlsx");
let preview: OpenPreview;
afterEach(() => preview.close());

const type = (sheet: string, cell: string, typed: string) =>
  preview.page.evaluate((args) => window.preview.type(...args), [sheet, cell, typed] as const);
const sheets = () => preview.page.evaluate(() => window.preview.sheets());

browserTest("the pane says which version it is, where the helpdesk asks", async () => {
  preview = await startPreview({ paneWidth: 320 });
  await preview.pane.getByText(texts.app.version(version)).waitFor();
  await expectAccessible(preview, "start with its version");
});

browserTest("a plan of a newer version is read and said so, and never written in", async () => {
  preview = await startPreview({ workbook: "plan", paneWidth: 320 });
  const { pane, troubles } = preview;
  await pane.getByText(texts.work.must, { exact: true }).waitFor();
  await type("_schoolbudget", "B2", "99");
  await pane
    .getByText(/gemaakt met een nieuwere versie van Schoolbudget Inclusie/)
    .first()
    .waitFor();
  await expectAccessible(preview, "a newer workbook");
  const before = await sheets();

  await pane.getByRole("button", { name: texts.app.more }).click();
  await pane.getByRole("menuitem", { name: texts.menu.evaluation }).click();
  await pane.getByRole("button", { name: paneEvaluationTexts("nl").add.go }).click();
  await pane.getByText(refused.todo).waitFor();
  await expectAccessible(preview, "refused for a newer workbook");
  expect(await sheets()).toEqual(before);
  expect(troubles).toEqual([]);
});

browserTest("a region of a newer version is left as it is", async () => {
  preview = await startPreview({ workbook: "region", paneWidth: 320 });
  const { page, pane } = preview;
  await type("_schoolbudget_inzendingen", "B1", "99");
  const cell = () => page.evaluate(() => window.preview.cell("Dashboard", "B6").value);
  const before = [await sheets(), await cell()];
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    pane.getByRole("button", { name: paneRegionNl.choose.files, exact: true }).click(),
  ]);
  await chooser.setFiles(submission);
  await pane.getByRole("button", { name: "Neem 1 plan over" }).click();
  await pane.locator("section").getByText(refused.todo).waitFor();
  await expectAccessible(preview, "refused for a newer region");
  expect([await sheets(), await cell()]).toEqual(before);
});
