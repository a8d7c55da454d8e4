import { browserTest } from "./find-browser";
import { startPreview, type OpenPreview } from "./start-preview";

let preview: OpenPreview;
afterEach(() => preview.close());

browserTest("the pane in the page hears from Excel, and a number typed in a cell moves a total", async () => {
  preview = await startPreview();
  const { page, paneFrame, hosts, troubles } = preview;
  await page.frameLocator("#pane").locator("#pane > *").first().waitFor();
  const { host, platform } = await paneFrame().evaluate(() => Office.onReady());
  expect({ host, platform }).toEqual({ host: "Excel", platform: "OfficeOnline" });

  await page.evaluate(() => window.preview.type("Blad1", "B1", "=SUM(A1:A9)*2"));
  await page.evaluate(() => window.preview.select("Blad1", "A1"));
  await page.keyboard.type("25.000,50");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => window.preview.cell("Blad1", "B1").value === 50_001);
  expect([...hosts]).toEqual(["localhost"]);
  expect(troubles).toEqual([]);
});
