import { paneEvaluationTexts } from "../../src/texts/pane-evaluation-text";
import { paneTexts } from "../../src/texts/pane-text";
import { expectAccessible } from "./expect-accessible";
import { browserTest } from "./browser-test";
import { startPreview, type OpenPreview } from "./start-preview";

let preview: OpenPreview;
afterEach(() => preview.close());

const texts = { ...paneTexts("nl"), year: paneEvaluationTexts("nl") };

browserTest("a school adds the year end to its plan, and every burst of typing costs one round trip", async () => {
  preview = await startPreview({ workbook: "plan", language: "nl", paneWidth: 320 });
  const { page, pane, hosts, troubles } = preview;
  const button = (name: string | RegExp) => pane.getByRole("button", { name });
  const roundTrips = () => page.evaluate(() => window.preview.roundTrips());
  const notes = pane.getByRole("heading", { level: 2, name: texts.work.notes });

  await pane.getByRole("heading", { level: 1 }).waitFor();
  await pane.locator("#more").click();
  await pane.getByRole("menuitem", { name: texts.menu.evaluation }).click();
  await pane.getByRole("heading", { level: 1, name: texts.year.add.title }).waitFor();
  await expectAccessible(preview, "year end before its sheet");
  await button(texts.year.add.go).click();
  await notes.waitFor();
  await expectAccessible(preview, "year end just added");
  const sheets = await page.evaluate(() => window.preview.sheets());
  expect(sheets.find(({ name }) => name === "Eindevaluatie")).toMatchObject({
    visibility: "Visible",
    isProtected: true,
  });
  expect(await page.evaluate(() => window.preview.charts("Eindevaluatie"))).toEqual(["Begroot en gerealiseerd"]);

  await button(/Het financiële deel is nog leeg/).click();
  await pane.getByText(texts.work.chosen).first().waitFor();
  const chosen = await page.evaluate(() => window.preview.selection());
  expect(chosen?.sheet).toBe("Eindevaluatie");
  const told = await roundTrips();
  await page.evaluate(
    ({ sheet, address }) => window.preview.type(sheet, address, "1.234,50"),
    chosen ?? { sheet: "", address: "" },
  );
  await pane.getByText("€\u00a01.234,50").first().waitFor();
  expect(await roundTrips()).toBe(told + 1);
  await expectAccessible(preview, "year end with an amount");

  await page.evaluate(() => window.preview.closePane());
  await page.evaluate(() => window.preview.openPane());
  await button(new RegExp(texts.year.title)).click();
  await pane.getByText("€\u00a01.234,50").first().waitFor();
  expect([...hosts]).toEqual(["localhost"]);
  expect(troubles).toEqual([]);
});
