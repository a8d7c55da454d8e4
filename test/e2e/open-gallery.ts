import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { buildGallery } from "../taskpane/gallery/build-gallery";
import { findBrowser } from "./find-browser";
import { launchBrowser } from "./launch-browser";

export interface Gallery {
  /** A page as narrow as the pane, blank. */
  readonly newPage: (options?: BrowserContextOptions) => Promise<Page>;
  /** Shows in it the screen that is asked for, such as `plan=half&lang=nl`. */
  readonly show: (page: Page, query: string) => Promise<void>;
}

/** The pane over a workbook that is played, built before the tests of a file and opened in one browser for all of them. */
export function galleryOfFile(): Gallery {
  const folder = mkdtempSync(path.join(tmpdir(), "gallery-"));
  let address: string;
  let browser: Browser | undefined;
  beforeAll(async () => {
    if (findBrowser() === null) return;
    address = await buildGallery(folder);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });
  return {
    async newPage(options = {}) {
      if (browser === undefined) throw new Error("the browser was not started");
      return browser.newPage({ viewport: { width: 320, height: 700 }, ...options });
    },
    async show(page, query) {
      await page.goto(`${address}?${query}`);
      await page.locator("h1").waitFor();
    },
  };
}
