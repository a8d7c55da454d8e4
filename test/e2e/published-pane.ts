import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Page, Route } from "playwright-core";

const officeScripts = join(__dirname, "../../node_modules/@microsoft/office-js/dist");
const hosted = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** Microsoft's own server, played by its own package. */
export async function playMicrosoft(page: Page): Promise<void> {
  const nameOf = (route: Route) => new URL(route.request().url()).pathname.replace("/lib/1/hosted/", "");
  await page.context().route(`${hosted}**`, (route) => answer(route, join(officeScripts, nameOf(route))));
}

/** A file as the answer, with the given headers beside its own type; or that there is none. */
export async function answer(route: Route, file: string, headers: Record<string, string> = {}): Promise<void> {
  if (!existsSync(file)) return route.fulfill({ status: 404 });
  const types = { html: "text/html", js: "text/javascript", png: "image/png" };
  const type = Object.entries(types).find(([ending]) => file.endsWith(`.${ending}`))?.[1] ?? "text/plain";
  return route.fulfill({ path: file, headers: { "content-type": `${type}; charset=utf-8`, ...headers } });
}

/** The page that plays Excel, once it stands again. */
export async function reload(page: Page): Promise<void> {
  await page.reload();
  await page.waitForFunction(() => "preview" in window);
  await page.evaluate(() => window.preview.ready);
}
