import { readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import path from "node:path";
import type { Locator } from "playwright-core";
import type { Plan } from "../../src/domain/plan";
import type { Programme } from "../../src/domain/programme";
import { programmes } from "../../src/domain/programmes/programmes";
import { readProgrammeFile } from "../../src/programmes/read-programme-file";
import { samplePlans } from "../../src/sample/sample-plans";
import { paneProgrammeTexts } from "../../src/texts/pane-programme-text";
import { paneRegionTexts } from "../../src/texts/pane-region-text";
import { paneTexts } from "../../src/texts/pane-text";
import { expectAccessible } from "./expect-accessible";
import { browserTest } from "./browser-test";
import { writeSampleFiles } from "./sample-files";
import { startPreview, type OpenPreview } from "./start-preview";
import { typedPlan } from "./typed-plan";

const texts = paneTexts("nl");
const ofRegion = paneRegionTexts("nl");
const ofProgramme = paneProgrammeTexts("nl");

/** The example of docs/regeling-schrijven.md, which exists as JSON alone. */
const guide = readFileSync(path.join(__dirname, "../../docs/regeling-schrijven.md"), "utf8");
const [, example = ""] = /```json\n([\s\S]*?)```/.exec(guide) ?? [];
const own = readProgrammeFile(example).programme ?? programmes[0];

let preview: OpenPreview;
const folders: string[] = [];
afterEach(() => preview.close());
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

const button = (name: string | RegExp): Locator => preview.pane.getByRole("button", { name, exact: true });
const title = (name: string): Locator => preview.pane.getByRole("heading", { level: 1, name });
const asFile = (name: string, text: string) => ({ name, mimeType: "application/json", buffer: Buffer.from(text) });

describe.each([...programmes, own].map((programme): [string, Programme] => [programme.name, programme]))(
  "the journey of %s in the browser",
  (_, programme) => {
    browserTest("begins with a form, says what is left, and ends with a file", async () => {
      preview = await startPreview();
      const { pane, troubles, hosts } = preview;
      const plan = wholePlan(programme);
      await toForm();
      await chooseProgramme(programme);
      await expectAccessible(preview, `new plan of ${programme.id}`);
      await fillIn(programme, plan);
      await button(texts.form.go).click();
      await pane.getByText(/onderdelen klaar/).waitFor();
      await pane.getByText(`${programme.name} ${programme.schoolYear}`).first().waitFor();
      expect(await pane.getByText(texts.work.must, { exact: true }).count()).toBe(1);
      await expectAccessible(preview, `work on ${programme.id}`);

      await type(typedPlan(plan, programme));
      await title(texts.work.ready.title).waitFor();
      await button(texts.work.submit).click();
      await pane.getByRole("heading", { name: texts.submit.mail.title(programme.organisation) }).waitFor();
      const [download] = await Promise.all([
        preview.page.waitForEvent("download"),
        button(texts.submit.download).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/^[a-z0-9-]+_\d{4}-\d{4}_[A-Z0-9]+_[a-z0-9-]+_v1\.xlsx$/);
      await title(texts.done.title).waitFor();
      expect([...hosts]).toEqual(["localhost"]);
      expect(troubles).toEqual([]);
    });

    browserTest("goes on with the files of others, and a dashboard", async () => {
      preview = await startPreview();
      const { page, pane, troubles } = preview;
      const { folder, files } = await writeSampleFiles(12, 12, programme);
      folders.push(folder);
      await button(new RegExp(texts.start.region.title)).click();
      await title(ofRegion.choose.title).waitFor();
      const [chooser] = await Promise.all([page.waitForEvent("filechooser"), button(ofRegion.choose.files).click()]);
      await chooser.setFiles(files);
      await title(ofRegion.result.title(12)).waitFor();
      await pane.getByText(`${programme.name} ${programme.schoolYear}`).first().waitFor();
      await button(new RegExp(ofRegion.result.go(7).replace("7", "\\d+"))).click();
      await title(ofRegion.done.firstTitle).waitFor({ timeout: 90_000 });
      await button(ofRegion.done.dashboard).click();
      await page.waitForFunction(() => window.preview.activeSheet() === "Dashboard");
      expect(await page.evaluate(() => String(window.preview.cell("Dashboard", "B2").value))).toContain(programme.name);
      expect(await page.evaluate(() => window.preview.charts("Dashboard").length)).toBeGreaterThan(0);
      expect(troubles).toEqual([]);
    });
  },
);

describe("a regeling of one's own", () => {
  browserTest("that is not right yet says what to mend, and stays unchosen until it is", async () => {
    preview = await startPreview();
    const { pane, troubles } = preview;
    await toForm();
    const picker = pane.locator('input[data-picker="programme"]');
    await picker.setInputFiles(asFile("fout.json", example.replace('"id": "spel"', '"id": "overgang"')));
    await pane.getByRole("heading", { name: ofProgramme.wrong("fout.json", 1) }).waitFor();
    await pane.getByText("themes[2].id: 'overgang' komt twee keer voor; geef elk een eigen id.").waitFor();
    await expectAccessible(preview, "a programme with a mistake");
    expect(await chosenName()).toBe(`${programmes[0].name} ${programmes[0].schoolYear}`);
    await picker.setInputFiles(asFile("goed.json", example));
    await pane.getByText(own.sourceNote).waitFor();
    expect(await chosenName()).toBe(`${own.name} ${own.schoolYear}`);
    expect(troubles).toEqual([]);
  });

  browserTest("is what a region without plans is about, with its lists and its templates", async () => {
    preview = await startPreview();
    const { page, pane, troubles } = preview;
    await button(new RegExp(texts.start.region.title)).click();
    await title(ofRegion.choose.title).waitFor();
    await pane.locator('input[data-picker="programme"]').setInputFiles(asFile("eigen.json", example));
    await pane.getByText(own.sourceNote).waitFor();
    await button(ofRegion.choose.begin).click();
    await pane.locator("#view-settings").waitFor({ timeout: 90_000 });
    await page.evaluate(() => window.preview.closePane());
    await page.evaluate(() => window.preview.openPane());
    await pane.locator("#view-settings").click();
    await pane.getByText(`${own.name} ${own.schoolYear}`).first().waitFor();
    await pane.getByText(`Werkgebieden · ${own.werkgebieden.names.length}`).waitFor();
    await pane.locator("#settings-templates").click();
    const [download] = await Promise.all([page.waitForEvent("download"), button(/leeg/i).click()]);
    expect(download.suggestedFilename()).toMatch(/^samen-in-de-klas_2027-2028_/);
    expect(troubles).toEqual([]);
  });
});

async function toForm(): Promise<void> {
  await button(new RegExp(texts.start.plan.title)).click();
  await button(texts.first.go).click();
  await preview.pane.locator("#programme").waitFor();
}

async function chooseProgramme(programme: Programme): Promise<void> {
  const { pane } = preview;
  if (programme === own) {
    await pane.locator('input[data-picker="programme"]').setInputFiles(asFile("eigen.json", example));
    await pane.getByText(own.sourceNote).waitFor();
  } else await pane.locator("#programme").selectOption({ label: `${programme.name} ${programme.schoolYear}` });
}

async function fillIn(programme: Programme, { header }: Plan): Promise<void> {
  const fields = texts.form.fields[programme.applicant];
  const field = (label: string) => preview.pane.getByLabel(label, { exact: true });
  await field(fields.brin).fill(header.brin);
  await field(fields.school).fill(header.school);
  if (programme.applicant === "school") await field(fields.board).fill(header.board);
  if (programme.werkgebieden.names.length > 0) await field(fields.werkgebied).selectOption(header.werkgebied);
}

function chosenName(): Promise<string> {
  return preview.pane.locator("#programme").evaluate((list: HTMLSelectElement) => list.selectedOptions[0]?.text ?? "");
}

/** A plan without mistakes, of a new applicant, whose bestuur is one that the form lists where it lists any. */
function wholePlan(programme: Programme): Plan {
  const plans = samplePlans({ schools: 30, seed: 6, programme });
  const found = plans.find(({ plan, participation, mistakes }) => {
    const { boards, applicant } = programme;
    const isListed = applicant === "board" || boards.names.includes(plan.header.board);
    return participation === "nieuw" && mistakes.length === 0 && isListed && plan.header.partners === "";
  });
  if (found === undefined) throw new Error(`no whole plan of ${programme.id}`);
  return found.plan;
}

/** Types as a person, and waits until the sheet has its totals. */
function type(cells: ReturnType<typeof typedPlan>): Promise<unknown> {
  return preview.page.evaluate(
    (all) => Promise.all(all.map(({ sheet, cell, typed }) => window.preview.type(sheet, cell, typed))),
    cells,
  );
}
