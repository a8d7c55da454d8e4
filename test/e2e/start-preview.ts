import type { BrowserContextOptions, Frame, FrameLocator, Page } from "playwright-core";
import { addressOf, readSettings, type PageSettings } from "../../src/preview/page/settings";
import type {} from "../../src/preview/page/preview-api";
import { launchBrowser } from "./launch-browser";

/** A browser with the page that plays Excel open in it. */
export interface OpenPreview {
  readonly page: Page;
  /** The pane, for locators that wait by themselves. */
  readonly pane: FrameLocator;
  /** The pane's frame, to evaluate in. */
  readonly paneFrame: () => Frame;
  /** Hosts that anything in the page asked something of. */
  readonly hosts: ReadonlySet<string>;
  /** Errors that nobody caught, responses that failed and what the policy refused, in the page and in the pane. */
  readonly troubles: readonly string[];
  readonly close: () => Promise<void>;
}

export interface PreviewOptions extends Partial<PageSettings> {
  /** Such as viewport and forcedColors; `theme` chooses dark by itself, as a browser does. */
  readonly browser?: BrowserContextOptions;
}

/** Opens the page in a fresh browser and waits until its workbook stands. The server is jest's: see serve-preview.mjs. */
export async function startPreview({ browser: options, ...settings }: PreviewOptions = {}): Promise<OpenPreview> {
  const address = process.env["PREVIEW_ADDRESS"];
  if (address === undefined) throw new Error("run browser tests with --config jest.e2e.config.cjs");
  const browser = await launchBrowser();
  const page = await browser.newPage({
    ignoreHTTPSErrors: true,
    viewport: { width: 1366, height: 768 },
    colorScheme: null,
    ...options,
  });
  const { hosts, troubles } = watch(page);
  await page.goto(`${address}/${addressOf({ ...readSettings(""), ...settings })}`);
  await page.waitForFunction(() => "preview" in window);
  await page.evaluate(() => window.preview.ready);
  const paneFrame = (): Frame => {
    const frame = page.frames().find((each) => each.url().includes("/taskpane.html"));
    if (frame === undefined) throw new Error("the pane is not open");
    return frame;
  };
  return { page, pane: page.frameLocator("#pane"), paneFrame, hosts, troubles, close: () => browser.close() };
}

function watch(page: Page): Pick<OpenPreview, "hosts" | "troubles"> {
  const hosts = new Set<string>();
  const troubles: string[] = [];
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith("http")) hosts.add(hostname);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()} ${response.url()}`);
  });
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) troubles.push(message.text());
  });
  page.on("pageerror", (error) => troubles.push(String(error.stack ?? error)));
  return { hosts, troubles };
}
