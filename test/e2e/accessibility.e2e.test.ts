import type { Page } from "playwright-core";
import type {} from "../taskpane/gallery/gallery";
import { browserTest } from "./browser-test";
import { galleryScreens } from "./gallery-screens";
import { galleryOfFile } from "./open-gallery";
import { screenProblems, targetProblems } from "./screen-problems";

const { newPage, show } = galleryOfFile();

async function open(query: string): Promise<Page> {
  const page = await newPage();
  await show(page, query);
  return page;
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? "");
const said = (page: Page, role: "status" | "alert") => page.getByRole(role);

browserTest("every screen of a school survives wider spacing and 400 %, and the Tab key walks all of it", async () => {
  const page = await open("");
  const found: Record<string, readonly string[]> = {};
  for (const screen of galleryScreens) {
    await show(page, `${screen}&lang=nl`);
    const problems = [
      ...(await screenProblems({ page, frame: page.mainFrame() })),
      ...(await targetProblems(page.mainFrame())),
    ];
    if (problems.length > 0) found[screen] = problems;
  }
  expect(found).toEqual({});
  await page.close();
});

describe("what is said to who can't see the screen", () => {
  browserTest("the result of a check, once the typing rests", async () => {
    const page = await open("plan=complete");
    await page.evaluate(() => window.gallery.workbook.type("Begroting", "G31", 16_000));
    await said(page, "status")
      .getByText(/Nog 1 ding te doen.*Uitgaven zijn €.1.000,00 hoger/)
      .waitFor({ state: "attached" });
    await page.close();
  });

  browserTest("that work stopped, at once; and the focus goes to the headline that says so", async () => {
    const page = await open("plan=half");
    await page.evaluate(() => window.gallery.workbook.failNext("goTo", new Error("played")));
    page.on("pageerror", () => undefined);
    await page.getByRole("button", { name: "Volgende punt" }).press("Enter");
    await said(page, "alert").getByText("Er ging iets mis").waitFor({ state: "attached" });
    expect(await focused(page)).toBe("Er ging iets mis");
    await page.close();
  });

  browserTest("another language, also to the screen reader's voice", async () => {
    const page = await open("plan=half");
    const language = () => page.evaluate(() => document.documentElement.lang);
    expect(await language()).toBe("nl");
    await page.locator("#more").press("Enter");
    const other = page.getByRole("menuitem", { name: "English" });
    expect(await other.getAttribute("lang")).toBe("en");
    await other.press("Enter");
    await page.getByRole("button", { name: "Next item" }).waitFor();
    expect(await language()).toBe("en");
    await page.getByRole("button", { name: "Help", exact: true }).press("Enter");
    const words = page.getByText("Wat willen jullie versterken of ontwikkelen", { exact: false });
    expect(await words.evaluate((element) => element.closest("[lang]")?.getAttribute("lang"))).toBe("nl");
    await page.close();
  });
});

browserTest("who asked for less motion sees nothing turn fast", async () => {
  const page = await open("screen=setting-up");
  const quickest = () =>
    page.evaluate(() =>
      Math.min(
        ...document.getAnimations().map(({ effect }) => Number(effect?.getComputedTiming().duration ?? Infinity)),
      ),
    );
  expect(await quickest()).toBeLessThan(5_000);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.waitForFunction(() =>
    document.getAnimations().every(({ effect }) => Number(effect?.getComputedTiming().duration) >= 5_000),
  );
  await page.close();
});

describe("help", () => {
  browserTest("goes along with the cell, in the form's own words, and leads back to where it was asked", async () => {
    const page = await open("plan=half");
    await page.getByRole("button", { name: "Uitleg", exact: true }).press("Enter");
    await page.getByRole("heading", { name: "Uitleg bij Doelen" }).waitFor();
    await page.getByText("Welke activiteiten of werkwijzen zetten jullie in?").waitFor();
    await page.evaluate(() => window.gallery.workbook.select("Begroting", "G31"));
    await page.getByRole("heading", { name: "Uitleg bij Begroting" }).waitFor();
    await said(page, "status").getByText("Uitleg bij Begroting").waitFor({ state: "attached" });
    await page.getByText("Betaalt een andere bron mee?", { exact: false }).waitFor();
    await page.getByText("helderheid waaraan de middelen worden besteed", { exact: false }).first().waitFor();
    await page.getByLabel("Onderdeel").selectOption("Aanleiding");
    await page.getByText("Komt ook het wijkniveau aan bod?").waitFor();
    await page.getByRole("button", { name: "Hoe werkt dit venster?" }).press("Enter");
    await page.getByRole("heading", { name: "In drie stappen naar een ingediend plan" }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Hoe werkt dit venster?" }).waitFor();
    expect(await focused(page)).toBe("Hoe werkt dit venster?");
    await page.keyboard.press("Escape");
    await page.getByRole("heading", { name: /^Nog \d+ dingen te doen/ }).waitFor();
    expect(await focused(page)).toBe("Uitleg");
    await page.close();
  });

  browserTest("links to guides outside the pane, which learn nothing of where they were asked", async () => {
    const page = await open("plan=half&screen=help");
    const link = page.getByRole("link", { name: "Steunpunt Passend Onderwijs", exact: true });
    expect(await link.getAttribute("href")).toBe("https://www.steunpuntpassendonderwijs-povo.nl");
    expect(await link.getAttribute("target")).toBe("_blank");
    expect(await link.getAttribute("rel")).toBe("noopener noreferrer");
    await page.close();
  });

  browserTest("shows newcomers the way once, and not when they skip it", async () => {
    const page = await open("plan=half&newcomer=1");
    await page.getByRole("button", { name: "Sla over" }).press("Enter");
    await page.getByRole("button", { name: "Sla over" }).waitFor({ state: "detached" });
    expect(await focused(page)).toMatch(/^Nog \d+ dingen te doen/);
    await page.getByRole("button", { name: "Uitleg", exact: true }).press("Enter");
    await page.getByRole("heading", { name: "Uitleg bij Doelen" }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("heading", { name: /^Nog \d+ dingen te doen/ }).waitFor();
    expect(await page.getByRole("button", { name: "Sla over" }).count()).toBe(0);
    await show(page, "plan=half&newcomer=1");
    await page.getByRole("button", { name: "Laat zien" }).press("Enter");
    await page.getByRole("heading", { name: "In drie stappen naar een ingediend plan" }).waitFor();
    await page.getByText("wij versturen niets", { exact: false }).waitFor();
    await page.close();
  });
});
