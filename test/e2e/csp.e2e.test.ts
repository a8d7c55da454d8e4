import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import type { Worker } from "playwright-core";
import type { StartWorkbook } from "../../src/preview/page/settings";
import { paneRegionTexts } from "../../src/texts/pane-region-text";
import { paneShareTexts } from "../../src/texts/pane-share-text";
import { paneTexts } from "../../src/texts/pane-text";
import { shareWords } from "../../src/texts/pane-view-words";
import { completePlan } from "../domain/complete-plan";
import { buildRelease } from "../release/build-release";
import { browserTest } from "./browser-test";
import { findBrowser } from "./find-browser";
import { answer, playMicrosoft, reload } from "./published-pane";
import { writeSampleFiles } from "./sample-files";
import { startPreview, type OpenPreview } from "./start-preview";
import { typedPlan } from "./typed-plan";

/** The pane as it is published, served with the headers that are published beside it, under a policy in page and headers. */
const folder = mkdtempSync(join(tmpdir(), "policy-"));
const release = join(folder, "pane");
const texts = paneTexts("nl");
let headers: Record<string, string>;
let preview: OpenPreview;
/** What another host was asked for; the browser also tells of requests that the policy held back. */
let arrived: string[];

beforeAll(async () => {
  if (findBrowser() === null) return;
  await buildRelease(release, "https://localhost:3000");
  const settings = JSON.parse(readFileSync(join(release, "staticwebapp.config.json"), "utf8"));
  headers = settings.globalHeaders;
}, 600_000);
afterEach(() => preview.close());
afterAll(() => rmSync(folder, { recursive: true }));

browserTest("a school fills in its plan and saves the file, and the policy refuses nothing", async () => {
  await open("empty");
  const { page, pane } = preview;
  const press = (name: string | RegExp) => pane.getByRole("button", { name, exact: true }).click();
  await press(new RegExp(texts.start.plan.title));
  await press(texts.first.go);
  const { brin, school, board, werkgebied } = completePlan.header;
  await pane.getByLabel(texts.form.fields.school.brin, { exact: true }).fill(brin);
  await pane.getByLabel(texts.form.fields.school.school, { exact: true }).fill(school);
  await pane.getByLabel(texts.form.fields.school.board, { exact: true }).fill(board);
  await pane.getByLabel(texts.form.fields.school.werkgebied, { exact: true }).selectOption(werkgebied);
  await press(texts.form.go);
  await pane.getByText(texts.work.parts(0, 6)).waitFor();
  await page.evaluate(
    (cells) => Promise.all(cells.map(({ sheet, cell, typed }) => window.preview.type(sheet, cell, typed))),
    typedPlan(completePlan),
  );
  await pane.getByRole("heading", { level: 1, name: texts.work.ready.title }).waitFor();
  await press(texts.work.submit);
  expect(await partsOf(() => press(texts.submit.download))).toContain("xl/workbook.xml");
  expectKept();
});

browserTest(
  "a controller reads plans, makes the overview and saves a file of it, and the policy refuses nothing",
  async () => {
    const sample = await writeSampleFiles(3);
    await open("empty");
    const { page, pane } = preview;
    const [region, share] = [paneRegionTexts("nl"), paneShareTexts("nl")];
    const button = (name: string | RegExp) => pane.getByRole("button", { name });
    await button(new RegExp(texts.start.region.title)).click();
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), button(region.choose.files).click()]);
    await chooser.setFiles(sample.files);
    await pane.getByRole("heading", { name: region.result.title(3) }).waitFor();
    await button(new RegExp(region.result.go(3).replace("3", "\\d+"))).click();
    await pane.getByRole("heading", { name: region.done.firstTitle }).waitFor();
    await preview.close();

    await open("region");
    await preview.pane.getByRole("button", { name: new RegExp(shareWords.nl.title) }).click();
    await preview.pane.getByRole("radio", { name: share.audiences.wide }).click();
    expect(await partsOf(() => preview.pane.getByRole("button", { name: share.make }).click())).toContain(
      "xl/workbook.xml",
    );
    expectKept();
    rmSync(sample.folder, { recursive: true });
  },
);

browserTest("nothing in the pane can send anything anywhere, not even to its own server", async () => {
  await open("empty");
  await preview.pane.getByRole("heading", { name: texts.start.title }).waitFor();
  const frame = preview.paneFrame();
  expect(await frame.evaluate(sendAway, "https://elsewhere.example/")).toEqual([]);
  expect(await frame.evaluate(sendAway, "/assets/icon-16.png")).toEqual([]);
  expect(await frame.evaluate(evaluateText)).toBe("EvalError");
  expect(await frame.evaluate(addStyles)).toEqual(["pane"]);
  expect(arrived).toEqual([]);
});

browserTest("nothing in a worker that reads files can send anything anywhere", async () => {
  const sample = await writeSampleFiles(1);
  await open("empty");
  const { page, pane } = preview;
  const region = paneRegionTexts("nl");
  await pane.getByRole("button", { name: new RegExp(texts.start.region.title) }).click();
  const first = nextWorker();
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    pane.getByRole("button", { name: region.choose.files }).click(),
  ]);
  await chooser.setFiles(sample.files);
  const address = (await first).url();
  await pane.getByRole("heading", { name: region.result.title(1) }).waitFor();
  // The same again, as the pane ends its own when they are done.
  const again = nextWorker();
  await preview.paneFrame().evaluate((script) => void Object.assign(window, { kept: new Worker(script) }), address);
  const worker = await again;
  for (const wanted of ["https://elsewhere.example/", "/assets/icon-16.png"])
    expect(await worker.evaluate(fetchFrom, wanted)).toBe("TypeError");
  expect(await worker.evaluate(evaluateText)).toBe("EvalError");
  expect(arrived).toEqual([]);
  rmSync(sample.folder, { recursive: true });
});

const nextWorker = () => new Promise<Worker>((resolve) => preview.page.once("worker", resolve));

/** What every way through the pane must keep: no other host than ours and Microsoft's, nothing refused, nothing failed. */
function expectKept(): void {
  expect([...preview.hosts].sort()).toEqual(["appsforoffice.microsoft.com", "localhost"]);
  expect(preview.troubles).toEqual([]);
}

/** The page that plays Excel with the published pane in it. */
async function open(workbook: StartWorkbook): Promise<void> {
  preview = await startPreview({ workbook });
  const { page } = preview;
  arrived = [];
  await playMicrosoft(page);
  await page.context().route("https://elsewhere.example/**", (route) => {
    arrived.push(route.request().url());
    return route.fulfill({ status: 200, headers: { "access-control-allow-origin": "*" } });
  });
  await page.context().route(`${new URL(page.url()).origin}/**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    return name !== "" && existsSync(join(release, name))
      ? answer(route, join(release, name), headers)
      : route.fallback();
  });
  await reload(page);
}

/** The names of the parts of the file that is saved by doing something. */
async function partsOf(act: () => Promise<void>): Promise<string[]> {
  const [download] = await Promise.all([preview.page.waitForEvent("download"), act()]);
  return Object.keys(unzipSync(new Uint8Array(readFileSync(await download.path()))));
}

/** The ways out that worked: runs in the pane. */
async function sendAway(address: string): Promise<string[]> {
  const image = () =>
    new Promise<void>((resolve, reject) => {
      const element = new Image();
      element.onload = () => resolve();
      element.onerror = () => reject(new Error());
      element.src = address;
    });
  const ways = {
    fetch: () => fetch(address),
    beacon: () => (navigator.sendBeacon(address, "x") ? Promise.reject(new Error()) : Promise.resolve()),
    // Its own pictures may be shown; nothing else is a picture.
    ...(address.startsWith("/") ? {} : { image }),
    socket: () =>
      new Promise<void>((resolve, reject) => {
        const socket = new WebSocket(new URL(address, location.href).href.replace("https", "wss"));
        socket.onopen = () => resolve();
        socket.onerror = () => reject(new Error());
      }),
  };
  const outcomes = await Promise.allSettled(Object.values(ways).map((way) => way()));
  return Object.keys(ways).filter((_, at) => outcomes[at]?.status === "fulfilled");
}

/** The name of the error that a request gives: runs in a worker. */
async function fetchFrom(address: string): Promise<string> {
  return fetch(address).then(
    (response) => `${response.status}`,
    (error: Error) => error.name,
  );
}

/** The name of the error that running a text as a program gives: runs in the pane or in a worker. */
function evaluateText(): Promise<string> {
  // Later, because what a debugger runs at once may do anything.
  return new Promise((resolve) =>
    setTimeout(() => {
      try {
        Reflect.construct(Function, ["return 'it ran'"]);
        resolve("none");
      } catch (error) {
        resolve((error as Error).name);
      }
    }),
  );
}

/** Which style elements apply: one without mark, one with the page's own. Runs in the pane. */
function addStyles(): string[] {
  return ["", "pane"].filter((mark) => {
    const style = document.createElement("style");
    if (mark !== "") style.nonce = mark;
    document.head.append(style);
    return style.sheet !== null;
  });
}
