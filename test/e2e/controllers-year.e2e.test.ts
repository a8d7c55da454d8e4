import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { cents } from "../../src/domain/cents";
import { filled } from "../../src/domain/entry";
import type { Plan } from "../../src/domain/plan";
import { planChanges } from "../../src/region/changes/plan-changes";
import { paneRegionNl } from "../../src/texts/pane-region-nl";
import { correctedFile, lastVersions, putFiles, readSchoolFiles, type SchoolFile } from "../year/school-files";
import { browserTest } from "./browser-test";
import { writeSampleFiles } from "./sample-files";
import { startPreview, type OpenPreview } from "./start-preview";

const texts = paneRegionNl;
const folder = mkdtempSync(path.join(tmpdir(), "year-"));
let preview: OpenPreview;
afterEach(() => preview.close());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const more = (plan: Plan): Plan => ({
  ...plan,
  expenses: plan.expenses.map((line, index) => (index === 0 ? { ...line, amount: filled(cents(123_456)) } : line)),
});

/** Imports files as people do, and waits until the overview stands. */
async function importFiles(files: readonly SchoolFile[], name: string): Promise<void> {
  const { page, pane } = preview;
  const where = putFiles(path.join(folder, name), files);
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    pane.getByRole("button", { name: texts.choose.files, exact: true }).click(),
  ]);
  await chooser.setFiles(files.map((file) => path.join(where, file.name)));
  await pane.getByRole("button", { name: /^Neem \d+ plan(nen)? over/ }).click({ timeout: 120_000 });
  await pane.getByRole("button", { name: texts.done.dashboard }).waitFor({ timeout: 240_000 });
}

async function backToFiles(): Promise<void> {
  await preview.pane.getByRole("button", { name: "Terug" }).click();
  await preview.pane.getByRole("button", { name: texts.choose.files, exact: true }).waitFor();
}

const see = (text: string | RegExp) => preview.pane.getByRole("main").getByText(text).first().waitFor();
const type = (sheet: string, cell: string, text: string) =>
  preview.page.evaluate(([name, at, typed]) => window.preview.type(name, at, typed), [sheet, cell, text] as const);
const tableOn = (sheet: string) => preview.page.evaluate(readTable, sheet);

/** The row of the version of a school's plan that counts. */
async function rowOf({ brin }: SchoolFile) {
  const { rows } = await tableOn("Inzendingen");
  const row = rows.find(({ values }) => values["BRIN"] === brin && !String(values["Status"]).startsWith("–"));
  if (row === undefined) throw new Error(`no row of ${brin}`);
  return row;
}

browserTest(
  "a controller's year in the pane with 205 schools: three rounds, corrections, and notes in between",
  async () => {
    const samples = await writeSampleFiles(Infinity, 205);
    const all = readSchoolFiles(samples.folder);
    rmSync(samples.folder, { recursive: true });
    const versions = lastVersions(all);
    expect(versions.size).toBe(205);
    const newest = [...versions.values()].map((version) => version.newest);
    const older = all.filter((file) => !newest.includes(file));
    const first = [...newest.filter(({ brin }) => versions.get(brin)?.before === null).slice(0, 150), ...older];
    const second = all.filter((file) => !first.includes(file));
    const [linde, esdoorn, tulp] = first as [SchoolFile, SchoolFile, SchoolFile];

    preview = await startPreview({ paneWidth: 450 });
    const { page, pane, troubles } = preview;
    await pane.getByRole("button", { name: /Regionaal overzicht maken/ }).click();
    await importFiles(first, "ronde 1");
    await see(texts.done.plans(lastVersions(first).size));

    const { columns } = await tableOn("Inzendingen");
    await type("Inzendingen", `${columns["Besluit"]}${(await rowOf(linde)).row}`, "Toegekend");
    await type("Inzendingen", `${columns["Opmerking"]}${(await rowOf(esdoorn)).row}`, "Nog even bellen");
    await type("Inzendingen", `${columns["Behandelaar"]}${(await rowOf(tulp)).row}`, "Samira");

    await backToFiles();
    await importFiles(second, "ronde 2");
    await see(texts.done.plans(205));
    await see(texts.done.kept(3));
    expect((await tableOn("Inzendingen")).rows).toHaveLength(215);

    await type("Inzendingen", `${columns["Opmerking"]}${(await rowOf(linde)).row}`, "Correctie gevraagd");
    const corrections = await Promise.all(
      [linde, esdoorn, tulp, ...second.slice(0, 2)].map((file) => correctedFile(file, "2027-01-15T09:00:00Z", more)),
    );
    await backToFiles();
    await importFiles(corrections, "ronde 3");
    await see(texts.done.plans(205));
    expect((await rowOf(linde)).values).toMatchObject({ Besluit: "Toegekend", Opmerking: "Correctie gevraagd" });
    expect((await rowOf(esdoorn)).values).toMatchObject({ Opmerking: "Nog even bellen" });
    expect((await rowOf(tulp)).values).toMatchObject({ Behandelaar: "Samira" });

    const expected = [...lastVersions([...all, ...corrections]).values()].flatMap((version) =>
      version.before === null
        ? []
        : planChanges(version.before.checked.plan, version.newest.checked.plan).map(({ was, is }) => [was, is]),
    );
    const shown = (await tableOn("Wijzigingen")).rows.map(({ values }) => [values["Was"] ?? "", values["Is nu"] ?? ""]);
    expect(shown.map(String).sort()).toEqual(expected.map(String).sort());
    await pane.getByRole("button", { name: texts.done.changes }).click();
    await page.waitForFunction(() => window.preview.activeSheet() === "Wijzigingen");

    const before = await tableOn("Inzendingen");
    await backToFiles();
    await importFiles(corrections, "nog eens");
    await see(texts.done.nothingNew);
    expect(await tableOn("Inzendingen")).toEqual(before);
    expect(troubles).toEqual([]);
  },
  900_000,
);

/** A table as it stands, its values by column and its columns by name: runs in the page. */
function readTable(sheet: string) {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const all = [...letters, ...letters.map((letter) => `A${letter}`)];
  const value = (cell: string) => window.preview.cell(sheet, cell).value;
  const named = all.flatMap((column) => (value(`${column}5`) === "" ? [] : [[String(value(`${column}5`)), column]]));
  const columns = Object.fromEntries(named) as Record<string, string>;
  const rows: { row: number; values: Record<string, string | number | boolean> }[] = [];
  for (let row = 6; value(`${columns["School"]}${row}`) !== ""; row++) {
    const filled = named.flatMap(([name = "", column = ""]) => {
      const found = value(`${column}${row}`);
      return found === "" ? [] : [[name, found]];
    });
    rows.push({ row, values: Object.fromEntries(filled) as Record<string, string | number | boolean> });
  }
  return { columns, rows };
}
