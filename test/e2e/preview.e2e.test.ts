import { readFile } from "node:fs/promises";
import { unzipSync } from "fflate";
import { browserTest } from "./browser-test";
import { startPreview, type OpenPreview } from "./start-preview";

let preview: OpenPreview;
afterEach(() => preview.close());

const paneTitle = () => preview.pane.getByRole("heading", { level: 1 });

browserTest("the pane in the page hears from Excel, and a number typed in a cell moves a total", async () => {
  preview = await startPreview();
  const { page, paneFrame, hosts, troubles } = preview;
  await paneTitle().waitFor();
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

browserTest("a locked cell refuses what is typed and says why; the pane can be closed and opened again", async () => {
  preview = await startPreview({ workbook: "plan", theme: "dark" });
  const { page } = preview;
  await paneTitle().waitFor();
  const total = () => page.evaluate(() => window.preview.cell("Begroting", "G61"));
  const before = await total();
  await page.evaluate(() => window.preview.select("Begroting", "G61"));
  await page.keyboard.type("1");
  await page.getByText("Deze cel is beveiligd").waitFor();
  await page.keyboard.press("Delete");
  expect(await total()).toEqual(before);
  expect(before.formula).toMatch(/^=SUM/);

  await page.getByRole("button", { name: "Venster sluiten" }).click();
  await page.locator("#pane").waitFor({ state: "hidden" });
  await page.getByRole("button", { name: "Schoolbudget openen" }).click();
  await paneTitle().waitFor();
  expect(await preview.paneFrame().evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches)).toBe(true);
});

browserTest("a look leaves values and formulas as they are: digits that are a text stay a text", async () => {
  preview = await startPreview({ workbook: "plan" });
  const boardNumber = await preview.page.evaluate(() => window.preview.cell("Plan van aanpak", "E11"));
  expect(boardNumber).toEqual({ value: expect.stringMatching(/^\d{5}$/) as string, formula: null });
  const total = await preview.page.evaluate(() => window.preview.cell("Begroting", "G61"));
  expect(total).toEqual({ value: expect.any(Number) as number, formula: "=SUM(G30:G60)" });
});

browserTest("a region shows its dashboard with charts, and hands over sample files", async () => {
  preview = await startPreview({ workbook: "region", language: "en" });
  const { page } = preview;
  const charts = await page.evaluate(() => window.preview.charts("Dashboard"));
  expect(charts.length).toBeGreaterThan(3);
  expect(await page.locator(".charts canvas").count()).toBe(charts.length);

  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Sample files" }).click();
  const files = unzipSync(await readFile(await (await downloading).path()));
  expect(Object.keys(files)).toHaveLength(42);
  expect(Object.keys(files).every((name) => name.endsWith(".xlsx"))).toBe(true);
});
