import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { valueOf } from "../../src/domain/entry";
import type { SubmissionFile } from "../../src/region/submission-file";
import { handedInWorkbook } from "../../src/school/handed-in-workbook";
import { paneRealisationNl } from "../../src/texts/pane-realisation-nl";
import { paneRegionNl } from "../../src/texts/pane-region-nl";
import { realisationWords } from "../../src/texts/pane-view-words";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { spent, withYearEnd } from "../region/realisation/year-end-files";
import { sampleFiles } from "../region/region-files";
import { expectAccessible } from "./expect-accessible";
import { browserTest } from "./browser-test";
import { startPreview, type OpenPreview } from "./start-preview";

const folder = mkdtempSync(path.join(tmpdir(), "year-end-"));
let preview: OpenPreview;
afterEach(() => preview.close());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const evaluated = 5;
const plans = sampleFiles(14, 5).filter(
  ({ outcome }) => outcome.kind === "read" && outcome.checked.plan.expenses.length > 0,
);
const yearEnds = plans.slice(0, evaluated).map((file, index) => {
  return withYearEnd(file, { evaluation: spent(file, 0.7 + 0.0613 * index) });
});

async function writeFiles(name: string, files: readonly SubmissionFile[]): Promise<string[]> {
  return Promise.all(
    files.flatMap(({ file, outcome }) => {
      if (outcome.kind !== "read") return [];
      const { checked } = outcome;
      const stamps = { plan: checked.stamp, evaluation: null };
      const where = path.join(folder, `${name} ${path.basename(file)}`);
      const savedAt = checked.savedAt ?? "2026-06-01T10:00:00Z";
      return [
        writeWorkbook(handedInWorkbook(checked, stamps, savedAt)).then((bytes) => (writeFileSync(where, bytes), where)),
      ];
    }),
  );
}

/** Spent cents of all year ends, straight from the evaluations. */
const spentCents = yearEnds.reduce((sum, { outcome }) => {
  if (outcome.kind !== "read") return sum;
  const lines = outcome.checked.evaluation?.evaluation.expenses ?? [];
  return sum + lines.reduce((total, { actual }) => total + (valueOf(actual) ?? 0), 0);
}, 0);

browserTest(
  "year ends of schools become plan and actual of the region, to the cent",
  async () => {
    preview = await startPreview({ paneWidth: 320 });
    const { page, pane, troubles } = preview;
    const importFiles = async (files: readonly string[]) => {
      const [chooser] = await Promise.all([
        page.waitForEvent("filechooser"),
        pane.getByRole("button", { name: paneRegionNl.choose.files, exact: true }).click(),
      ]);
      await chooser.setFiles(files);
      await pane.getByRole("button", { name: /^Neem \d+ plan(nen)? over/ }).click({ timeout: 120_000 });
      await pane.getByRole("button", { name: paneRegionNl.done.dashboard }).waitFor({ timeout: 240_000 });
    };
    const sheets = () => page.evaluate(() => window.preview.sheets().map(({ name }) => name));

    await pane.getByRole("button", { name: /Regionaal overzicht maken/ }).click();
    await importFiles(await writeFiles("plan", plans));
    expect(await sheets()).not.toContain("Realisatie");
    await pane.getByRole("button", { name: "Terug" }).click();
    await importFiles(await writeFiles("eindevaluatie", yearEnds));
    expect(await sheets()).toContain("Realisatie");

    const shown = await page.evaluate(realisedCents);
    expect(shown.reduce((sum, cents) => sum + cents, 0)).toBe(spentCents);
    expect(shown).toHaveLength(evaluated);
    expect(await page.evaluate(() => window.preview.charts("Realisatie"))).toHaveLength(2);
    expect((await page.evaluate(figureOnDashboard)) * 100).toBeCloseTo(spentCents, 4);

    await pane.getByRole("button", { name: new RegExp(`^${realisationWords.nl.title}`) }).click();
    await pane.getByText(paneRealisationNl.actual).first().waitFor();
    await expectAccessible(preview, "plan and actual of a region");
    expect(troubles).toEqual([]);
  },
  600_000,
);

/** Cents under Gerealiseerd, of each school that evaluated: runs in the page. */
function realisedCents(): number[] {
  const sheet = "Realisatie per school";
  const columns = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const value = (cell: string) => window.preview.cell(sheet, cell).value;
  let head = 1;
  while (!columns.some((column) => value(`${column}${head}`) === "Gerealiseerd"))
    if (++head > 40) throw new Error("no head");
  const column = columns.find((each) => value(`${each}${head}`) === "Gerealiseerd") ?? "";
  const amounts: number[] = [];
  for (let row = head + 1; row < head + 200; row++) {
    const amount = value(`${column}${row}`);
    if (typeof amount === "number") amounts.push(Math.round(amount * 100));
  }
  return amounts;
}

/** The amount below "Gerealiseerd" on the dashboard: runs in the page. */
function figureOnDashboard(): number {
  const columns = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  for (let row = 1; row < 200; row++)
    for (const column of columns)
      if (window.preview.cell("Dashboard", `${column}${row}`).value === "Gerealiseerd")
        return Number(window.preview.cell("Dashboard", `${column}${row + 1}`).value);
  throw new Error("the dashboard has no block about the year end");
}
