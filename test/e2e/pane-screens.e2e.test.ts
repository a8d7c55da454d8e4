import { readFileSync } from "node:fs";
import type { BrowserContextOptions, Page } from "playwright-core";
import type { AxeResults } from "axe-core";
import type {} from "../taskpane/gallery/gallery";
import { browserTest } from "./browser-test";
import { galleryScreens } from "./gallery-screens";
import { galleryOfFile } from "./open-gallery";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const looks: readonly (readonly [string, string, BrowserContextOptions])[] = [
  ["Dutch, light, 320 wide", "lang=nl", { viewport: { width: 320, height: 700 }, colorScheme: "light" }],
  ["English, dark, 320 wide", "lang=en", { viewport: { width: 320, height: 700 }, colorScheme: "dark" }],
  ["Dutch, forced colours, 450 wide", "lang=nl", { viewport: { width: 450, height: 700 }, forcedColors: "active" }],
];

const { newPage, show } = galleryOfFile();

/** A mistake that nobody caught fails the test. */
async function open(query: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await newPage(options);
  page.on("pageerror", (error) => {
    throw error;
  });
  await show(page, query);
  return page;
}

const asked = (page: Page) => page.evaluate(() => window.gallery.workbook.asked.at(-1));
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? "");

describe("every screen", () => {
  for (const [look, language, options] of looks) {
    browserTest(`is accessible and runs off nowhere: ${look}`, async () => {
      const page = await open(language, options);
      for (const screen of galleryScreens) {
        await show(page, `${screen}&${language}`);
        await page.evaluate(axe);
        const found = await page.evaluate(() =>
          (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
        );
        const violations = found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
        expect({ screen, violations }).toEqual({ screen, violations: [] });
        const overflow = await page.locator("main").evaluate((main) => main.scrollWidth - main.clientWidth);
        expect({ screen, overflow }).toEqual({ screen, overflow: 0 });
      }
      await page.close();
    });
  }
});

describe("by keyboard alone", () => {
  browserTest("the list is one tab stop with arrows inside, and a row leads to its cell", async () => {
    const page = await open("plan=half");
    await page.getByRole("button", { name: /Doel 2 mist een aanpak/ }).focus();
    await page.keyboard.press("ArrowDown");
    expect(await focused(page)).toContain("Vul een heel getal in");
    await page.keyboard.press("Enter");
    await page.getByText("Cel gekozen. Druk op F6 om te typen.").first().waitFor();
    expect(await asked(page)).toBe("goTo Kwantitatieve data!E11");
    expect(await focused(page)).toContain("Vul een heel getal in");
    await page.keyboard.press("Tab");
    expect(await focused(page)).toContain("Uitgave 3 hoort nog bij geen doel");
    await page.close();
  });

  browserTest("Escape leads back, with the focus on what was left", async () => {
    const page = await open("plan=half");
    await page.getByRole("button", { name: "Indienen" }).press("Enter");
    await page.getByRole("heading", { name: "Nog niet klaar" }).waitFor();
    expect(await focused(page)).toBe("Nog niet klaar");
    await page.keyboard.press("Escape");
    await page.getByRole("heading", { name: "Nog 3 dingen te doen" }).waitFor();
    expect(await focused(page)).toBe("Indienen");
    await page.close();
  });

  browserTest("a form with mistakes goes to the first of them and says how many", async () => {
    const page = await open("screen=new-plan");
    await page.getByLabel("School", { exact: true }).fill("De Zandmotor");
    await page.getByRole("button", { name: "Zet het plan klaar" }).press("Enter");
    await page.getByText("3 velden kloppen niet").waitFor();
    expect(await page.getByLabel("BRIN").evaluate((field) => field === document.activeElement)).toBe(true);
    await page.close();
  });
});

describe("the pane over a workbook", () => {
  browserTest("a form that is right sets up the sheets, and shows how far the plan is", async () => {
    const page = await open("screen=new-plan");
    await page.getByLabel("BRIN").fill("12 ab");
    await page.getByLabel("School", { exact: true }).fill("De Zandmotor");
    await page.getByLabel("Schoolbestuur").fill("SCOH");
    await page.getByLabel("Werkgebied").selectOption("Escamp");
    await page.getByRole("button", { name: "Zet het plan klaar" }).click();
    await page.getByRole("heading", { name: "Nog 5 dingen te doen" }).waitFor();
    await page.getByText("De Zandmotor · 12AB00").waitFor();
    await page.close();
  });

  browserTest("an amount typed as on the form is converted with one click, and its row goes", async () => {
    const page = await open("plan=over");
    await page.getByRole("button", { name: /Zet om naar €.250,00/ }).click();
    await page.getByRole("button", { name: /Zet om naar €.250,00/ }).waitFor({ state: "detached" });
    expect(await page.evaluate(() => window.gallery.workbook.asked)).toContain("setCell Begroting!G33 250");
    await page.close();
  });

  browserTest("what is typed is seen, and nothing is written for it", async () => {
    const page = await open("plan=complete");
    await page.evaluate(() => window.gallery.workbook.type("Begroting", "G31", 16_000));
    await page.getByRole("heading", { name: "Nog 1 ding te doen" }).waitFor();
    await page.getByText(/Uitgaven zijn €.1.000,00 hoger dan inkomsten/).waitFor();
    const calls = await page.evaluate(() => window.gallery.workbook.asked);
    expect(calls.every((call) => /^(recover|read|watch)/.test(call))).toBe(true);
    await page.close();
  });

  browserTest("handing in gives the file, keeps the stamp, and a later change says so", async () => {
    const page = await open("plan=complete");
    await page.getByRole("button", { name: "Indienen" }).click();
    await page.getByRole("button", { name: "Download bestand" }).click();
    await page.getByRole("heading", { name: "Bestand gemaakt" }).waitFor();
    const [file] = await page.evaluate(() => window.gallery.saved);
    expect(file?.name).toBe("schoolbudget-inclusie_2026-2027_12AB00_de-zandmotor_v1.xlsx");
    expect(file?.size).toBeGreaterThan(10_000);
    await page.getByRole("button", { name: "Terug naar het plan" }).click();
    await page.getByRole("heading", { name: "Bestand gemaakt" }).waitFor();
    await page.evaluate(() => window.gallery.workbook.type("Begroting", "D31", "Coach voor de middag"));
    await page.getByRole("heading", { name: "Veranderd na indienen" }).waitFor();
    await page.getByRole("button", { name: "Opnieuw indienen" }).click();
    await page.getByText("de-zandmotor_").waitFor();
    await page.getByText("v2.xlsx").waitFor();
    await page.close();
  });

  browserTest("the year end comes from the menu, and is checked while it is filled in", async () => {
    const page = await open("plan=complete");
    await page.locator("#more").click();
    await page.getByRole("menuitem", { name: "Eindevaluatie" }).click();
    await page.getByRole("button", { name: "Zet de eindevaluatie klaar" }).click();
    await page.getByRole("heading", { name: "Nog 3 dingen te doen" }).waitFor();
    expect(await page.evaluate(() => window.gallery.workbook.asked)).toContain("apply Eindevaluatie");
    await page.getByRole("button", { name: /financiële deel is nog leeg/ }).click();
    await page.getByText("Cel gekozen. Druk op F6 om te typen.").first().waitFor();
    const cell = (await asked(page))?.split("!")[1] ?? "";
    await page.evaluate((address) => window.gallery.workbook.type("Eindevaluatie", address, 15_000), cell);
    await page.getByRole("heading", { name: "Nog 2 dingen te doen" }).waitFor();
    await page.getByRole("button", { name: "Terug" }).click();
    await page.getByRole("button", { name: /Eindevaluatie.*Nog 2 dingen te doen/ }).waitFor();
    await page.getByRole("heading", { name: "Klaar om in te dienen" }).waitFor();
    await page.close();
  });

  browserTest("handing in the year end gives a file of its own name, and a later change says so", async () => {
    const page = await open("plan=complete&year=complete&screen=evaluation-submit");
    await page.getByRole("button", { name: "Download bestand" }).click();
    await page.getByRole("heading", { name: "Bestand gemaakt" }).waitFor();
    const [file] = await page.evaluate(() => window.gallery.saved);
    expect(file?.name).toBe("eindevaluatie_2026-2027_12AB00_de-zandmotor_v1.xlsx");
    expect(file?.size).toBeGreaterThan(10_000);
    await page.getByText("eindevaluatie schoolbudget inclusie").waitFor();
    await page.getByRole("button", { name: "Terug naar de eindevaluatie" }).click();
    await page.getByRole("heading", { name: "Bestand gemaakt" }).waitFor();
    await page.getByRole("button", { name: /Geleerd/ }).click();
    await page.getByText("Cel gekozen", { exact: false }).first().waitFor({ state: "attached" });
    const cell = (await asked(page))?.split("!")[1] ?? "";
    await page.evaluate((address) => window.gallery.workbook.type("Eindevaluatie", address, "Iets anders"), cell);
    await page.getByRole("heading", { name: "Veranderd na indienen" }).waitFor();
    await page.close();
  });

  browserTest("on a Mac the file opens as a workbook of its own", async () => {
    const page = await open("plan=complete&screen=submit&platform=mac");
    await page.getByRole("button", { name: "Open als nieuwe werkmap" }).click();
    await page.getByRole("heading", { name: "Bestand gemaakt" }).waitFor();
    expect(await page.evaluate(() => window.gallery.workbook.asked)).toContain("openAsNew true");
    await page.close();
  });
});
