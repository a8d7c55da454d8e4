import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { StartWorkbook } from "../../src/preview/page/settings";
import { paneRegionTexts } from "../../src/texts/pane-region-text";
import { paneTexts } from "../../src/texts/pane-text";
import { buildRelease } from "../release/build-release";
import { browserTest } from "./browser-test";
import { findBrowser } from "./find-browser";
import { answer, playMicrosoft, reload } from "./published-pane";
import { writeSampleFiles } from "./sample-files";
import { startPreview, type OpenPreview } from "./start-preview";

const texts = paneTexts("nl");

const folder = mkdtempSync(join(tmpdir(), "release-"));
const release = join(folder, "pane");
let preview: OpenPreview;
/** Scripts that are asked for later than the page itself, kept waiting. */
let held: (() => Promise<void>)[];
let isLetGo: boolean;
let refused: string[];

beforeAll(async () => {
  if (findBrowser() !== null) await buildRelease(release, "https://localhost:3000");
}, 600_000);
afterEach(() => preview.close());
afterAll(() => rmSync(folder, { recursive: true }));

browserTest("the published pane shows Start with its first script alone", async () => {
  await openRelease("empty");
  await preview.pane.getByRole("heading", { name: texts.start.title }).waitFor();
  await letGo();
});

browserTest("the published pane shows Work with its first script alone, and follows what is typed", async () => {
  await openRelease("plan");
  await preview.pane.getByRole("heading", { name: texts.work.must }).waitFor();
  await preview.page.evaluate(() => window.preview.type("Begroting", "G31", "98765"));
  await preview.pane.getByRole("button", { name: /Begroting, G62/ }).waitFor();
  await letGo();
});

browserTest("the published pane reads files in its workers", async () => {
  const sample = await writeSampleFiles(3);
  await openRelease("empty");
  await letGo();
  const { page, pane } = preview;
  const region = paneRegionTexts("nl");
  await pane.getByRole("button", { name: texts.start.region.title }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    pane.getByRole("button", { name: region.choose.files }).click(),
  ]);
  await chooser.setFiles(sample.files);
  await pane.getByRole("heading", { name: region.result.title(3) }).waitFor();
  rmSync(sample.folder, { recursive: true });
});

afterEach(() => {
  expect([...preview.hosts].sort()).toEqual(["appsforoffice.microsoft.com", "localhost"]);
  expect(refused).toEqual([]);
  expect(preview.troubles).toEqual([]);
});

/** The page that plays Excel with the published pane in it; Microsoft's server is played by its own package. */
async function openRelease(workbook: StartWorkbook): Promise<void> {
  preview = await startPreview({ workbook });
  const { page } = preview;
  [held, isLetGo, refused] = [[], false, []];
  const firstScripts = readFileSync(join(release, "taskpane.html"), "utf8");
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) refused.push(message.text());
  });
  await playMicrosoft(page);
  await page.context().route(`${new URL(page.url()).origin}/**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    if (name === "" || !existsSync(join(release, name))) return route.fallback();
    const go = () => answer(route, join(release, name));
    if (!name.endsWith(".js") || firstScripts.includes(name) || isLetGo) return go();
    held.push(go);
    return undefined;
  });
  await reload(page);
}

/** From now on every script comes at once. */
async function letGo(): Promise<void> {
  isLetGo = true;
  await Promise.all(held.map((go) => go()));
}
