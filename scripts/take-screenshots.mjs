import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { chromium } from "playwright-core";
import { controllerPictures } from "./controller-pictures.mjs";
import { financePictures } from "./finance-pictures.mjs";
import { buildPreview, previewFolder } from "./build-preview.mjs";
import { serveFolder } from "./serve-folder.mjs";

/** Takes the pictures of the pane in docs/pictures anew, by doing in the preview what they show; or those that are named. */
const wanted = process.argv.slice(2);
const root = path.join(import.meta.dirname, "..");
const executablePath = process.env.BROWSER_PATH ?? "/usr/bin/chromium";
const flags = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync"];

await buildPreview();
const { address, close } = await serveFolder(previewFolder);
const browser = await chromium.launch({ executablePath, args: flags });
try {
  await picture("pane-begin", async () => undefined);
  await picture("pane-tekort", overspend);
  await picture("pane-indienen", handIn);
  await picture("pane-regio", importRegion);
  await picture("controller-inlezen", readRegion);
  for (const [name, act] of Object.entries(controllerPictures)) await picture(name, inRegion(act));
  for (const [name, act] of Object.entries(financePictures)) await picture(name, inPlan(act));
} finally {
  await browser.close();
  await close();
}

async function picture(name, act) {
  if (wanted.length > 0 && !wanted.includes(name)) return;
  const page = await browser.newPage({ ignoreHTTPSErrors: true, viewport: { width: 1366, height: 768 } });
  await page.goto(`${address}/`);
  await page.waitForFunction(() => "preview" in window);
  await page.evaluate(() => window.preview.ready);
  const pane = page.frameLocator("#pane");
  await pane.getByRole("heading", { level: 1 }).waitFor();
  await act(page, pane);
  // Charts and the grid paint a little after the workbook stands.
  await page.waitForTimeout(2500);
  await page.screenshot({ path: path.join(root, "docs/pictures", `${name}.png`) });
  await page.close();
}

async function startWith(page, pane, start, headline) {
  await page.getByText(start, { exact: true }).click();
  await pane.getByRole("heading", { level: 1, name: headline }).waitFor({ timeout: 120_000 });
}

function inPlan(act) {
  return async (page, pane) => {
    await startWith(page, pane, "Half ingevuld plan", /dingen te doen/);
    await act(page, pane);
  };
}

async function overspend(page, pane) {
  await startWith(page, pane, "Half ingevuld plan", /dingen te doen/);
  await page.evaluate(() => window.preview.type("Begroting", "G31", "29000"));
  const row = pane.getByRole("button", { name: /Begroting, G62/ });
  await row.waitFor();
  await row.click();
}

async function handIn(page, pane) {
  await startWith(page, pane, "Half ingevuld plan", /dingen te doen/);
  await pane.getByRole("button", { name: "Indienen", exact: true }).click();
  await pane.getByRole("heading", { level: 1, name: "Nog niet klaar" }).waitFor();
}

function inRegion(act) {
  return async (page, pane) => {
    await startWith(page, pane, "Regio van 40 scholen", "Plannen kiezen");
    await act(page, pane);
  };
}

async function importRegion(page, pane) {
  await readRegion(page, pane);
  await pane.getByRole("button", { name: /^Neem \d+ plannen over/ }).click();
  await pane.getByRole("button", { name: "Naar het dashboard" }).click({ timeout: 180_000 });
}

async function readRegion(page, pane) {
  const folder = mkdtempSync(path.join(tmpdir(), "screenshots-"));
  try {
    const program = path.join(root, "dist/cli/schoolbudget.cjs");
    execFileSync(process.execPath, [program, "sample", "--out", folder, "--schools", "40"]);
    await pane.getByRole("button", { name: /Regionaal overzicht maken/ }).click();
    await pane.getByRole("heading", { level: 1, name: "Plannen kiezen" }).waitFor();
    const files = readdirSync(folder).map((name) => path.join(folder, name));
    await pane.locator('input[type="file"]').first().setInputFiles(files);
    await pane.getByRole("button", { name: /^Neem \d+ plannen over/ }).waitFor({ timeout: 120_000 });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
