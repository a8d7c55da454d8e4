import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { chromium } from "playwright-core";
import { buildPreview, previewFolder } from "./build-preview.mjs";
import { controllerPictures } from "./controller-pictures.mjs";
import { financePictures } from "./finance-pictures.mjs";
import { pictureNames } from "./picture-list.mjs";
import { readmePictures } from "./readme-pictures.mjs";
import { schoolPictures } from "./school-pictures.mjs";
import { serveFolder } from "./serve-folder.mjs";
import { sheetPictures, takeSheetPictures } from "./sheet-pictures.mjs";

/**
 * Takes the pictures in docs/pictures anew, or those that are named: of the pane by doing in the preview what they show, of
 * sheets by printing the examples. A name with an asterisk stands for several: school-*.
 */
const root = path.join(import.meta.dirname, "..");
const target = path.join(root, "docs/pictures");
const executablePath = process.env.BROWSER_PATH ?? "/usr/bin/chromium";
const flags = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync"];

/** So that the same pictures come out on another day. */
const today = Date.UTC(2026, 4, 20, 8);

/** What the pane says first, beside each workbook. */
const firstTitle = { empty: "Wat wil je doen?", plan: /dingen te doen/, region: "Plannen kiezen" };

/** Of the whole page unless it says `paneOnly`; what to do in which workbook. */
const panePictures = {
  ...readmePictures,
  ...controllerPictures,
  ...financePictures,
  ...Object.fromEntries(
    Object.entries(schoolPictures).map(([name, picture]) => [name, { ...picture, paneOnly: true }]),
  ),
};

const made = [...Object.keys(panePictures), ...Object.keys(sheetPictures)];
const wanted = process.argv.slice(2).map((name) => new RegExp(`^${name.replaceAll("*", ".*")}$`));
const names = pictureNames.filter((name) => wanted.length === 0 || wanted.some((pattern) => pattern.test(name)));
checkNames();
mkdirSync(target, { recursive: true });
takeSheetPictures(
  names.filter((name) => name in sheetPictures),
  path.join(root, "docs/examples"),
  target,
);
const ofPane = names.filter((name) => name in panePictures);
if (ofPane.length > 0) await takePanePictures(ofPane);

function checkNames() {
  const unknown = pictureNames.filter((name) => !made.includes(name));
  const unused = made.filter((name) => !pictureNames.includes(name));
  if (unknown.length + unused.length > 0)
    throw new Error(
      `nobody makes ${unknown.join(", ") || "nothing"}; no document has ${unused.join(", ") || "nothing"}`,
    );
  if (names.length === 0) throw new Error(`there is no such picture; there are ${pictureNames.join(", ")}`);
}

async function takePanePictures(wantedNames) {
  await buildPreview();
  const { address, close } = await serveFolder(previewFolder);
  const files = sampleFiles();
  const browser = await chromium.launch({ executablePath, args: flags });
  try {
    for (const name of wantedNames) await takePicture(browser, address, name, files.paths);
  } finally {
    await browser.close();
    await close();
    files.remove();
  }
}

async function takePicture(browser, address, name, files) {
  const { workbook, act, paneOnly = false } = panePictures[name];
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1366, height: paneOnly ? 860 : 768 },
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await page.addInitScript(stopDate, today);
  await page.goto(`${address}/?workbook=${workbook}`);
  await page.waitForFunction(() => "preview" in window);
  await page.evaluate(() => window.preview.ready);
  const pane = page.frameLocator("#pane");
  await pane.getByRole("heading", { level: 1, name: firstTitle[workbook] }).waitFor({ timeout: 120_000 });
  await act(page, pane, files);
  // Nothing lights up under the mouse.
  await page.mouse.move(0, 0);
  // Charts and the grid paint a little after the workbook stands.
  await page.waitForTimeout(2500);
  await (paneOnly ? page.locator("#pane") : page).screenshot({ path: path.join(target, `${name}.png`) });
  await context.close();
  console.log(name);
}

/** Runs in the page, before anything else. */
function stopDate(moment) {
  const RealDate = Date;
  globalThis.Date = class extends RealDate {
    constructor(...given) {
      super(...(given.length === 0 ? [moment] : given));
    }
    static now() {
      return moment;
    }
  };
}

/** Forty invented plans, as `schoolbudget sample` makes them. */
function sampleFiles() {
  const folder = mkdtempSync(path.join(tmpdir(), "screenshots-"));
  const program = path.join(root, "dist/cli/schoolbudget.cjs");
  execFileSync(process.execPath, [program, "sample", "--out", folder, "--schools", "40"], { stdio: "ignore" });
  const paths = readdirSync(folder).map((file) => path.join(folder, file));
  return { paths, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
