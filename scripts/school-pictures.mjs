import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** What the pictures of the school's manual show: the pane alone, beside an empty workbook or a half-filled plan. */
export const schoolPictures = {
  "school-begin": { workbook: "empty", act: async () => undefined },
  "school-gegevens": { workbook: "empty", act: (_, pane) => newPlan(pane) },
  "school-werken": { workbook: "plan", act: (_, pane) => skipWelcome(pane) },
  "school-uitleg": { workbook: "plan", act: askHelp },
  "school-bestand": { workbook: "plan", act: handIn },
  "school-eindevaluatie": { workbook: "plan", act: (_, pane) => lookBack(pane) },
  "school-word": { workbook: "empty", act: (_, pane) => readWord(pane) },
};

/** What the half-filled plan still lacks; a date as the number that Excel keeps for it. */
const lacking = [
  ["Plan van aanpak", "C38", "Ja"],
  ["Plan van aanpak", "F49", "Ouders en leerkrachten weten wie zij kunnen vragen, en doen dat ook."],
  ["Kwantitatieve data", "D11", "3"],
  ["Kwantitatieve data", "E11", "2"],
  ["Kwantitatieve data", "G11", "Eén kind blijft met begeleiding in de eigen klas."],
  ["Kwantitatieve data", "D12", "2"],
  ["Kwantitatieve data", "E12", "4"],
  ["Kwantitatieve data", "G12", "Twee scholen uit de buurt doen mee."],
  ["Begroting", "D36", "Vervanging op studiedagen"],
  ["Begroting", "E36", "Doel 1"],
  ["Begroting", "G36", "3450"],
  ["Plan voor gezien", "C8", "Ja"],
  ["Plan voor gezien", "C9", "Ja"],
  ["Plan voor gezien", "E12", "M. de Vries"],
  ["Plan voor gezien", "E13", "Stichting Zeezicht Onderwijs"],
  ["Plan voor gezien", "E14", "CBS De Gouden Ring"],
  ["Plan voor gezien", "E15", "46160"],
];

async function newPlan(pane) {
  await pane.getByRole("button", { name: /^Plan invullen/ }).click();
  await pane.getByRole("button", { name: "Beginnen" }).click();
  await pane.getByLabel("BRIN", { exact: true }).fill("12AB00");
  await pane.getByLabel("School", { exact: true }).fill("De Zandmotor");
  await pane.getByLabel("Schoolbestuur", { exact: true }).fill("SCOH");
  await pane.getByLabel("Werkgebied", { exact: true }).selectOption("Escamp");
}

export async function skipWelcome(pane) {
  await pane.getByRole("button", { name: "Sla over" }).click();
}

async function askHelp(page, pane) {
  await skipWelcome(pane);
  await page.evaluate(() => window.preview.select("Plan van aanpak", "D48"));
  await pane.getByRole("button", { name: "Uitleg", exact: true }).click();
  await pane.getByRole("heading", { level: 1, name: /^Uitleg bij/ }).waitFor();
}

async function handIn(page, pane) {
  await skipWelcome(pane);
  for (const [sheet, cell, typed] of lacking)
    await page.evaluate((given) => window.preview.type(...given), [sheet, cell, typed]);
  await pane.getByRole("heading", { level: 1, name: "Klaar om in te dienen" }).waitFor();
  await pane.getByRole("button", { name: "Indienen", exact: true }).click();
  await pane.getByRole("button", { name: "Download bestand" }).waitFor();
}

async function lookBack(pane) {
  await skipWelcome(pane);
  await pane.locator("#more").click();
  await pane.getByRole("menuitem", { name: "Eindevaluatie" }).click();
  await pane.getByRole("button", { name: "Zet de eindevaluatie klaar" }).click();
  await pane.getByRole("heading", { level: 1, name: /te doen/ }).waitFor({ timeout: 120_000 });
}

async function readWord(pane) {
  await pane.locator("#door-word").click();
  const mimeType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  await pane.locator('input[data-picker="word"]').setInputFiles({
    name: "plan van aanpak.docx",
    mimeType,
    buffer: formAsFilledIn(),
  });
  await pane.getByRole("heading", { level: 1, name: /herkend/ }).waitFor({ timeout: 60_000 });
}

/** The example as a Word form, with an amount and a number as people write them. */
function formAsFilledIn() {
  const root = path.join(import.meta.dirname, "..");
  const folder = mkdtempSync(path.join(tmpdir(), "screenshots-"));
  try {
    const out = path.join(folder, "plan.docx");
    const example = path.join(root, "docs/examples/plan-van-aanpak-voorbeeld.xlsx");
    const program = path.join(root, "dist/cli/schoolbudget.cjs");
    execFileSync(process.execPath, [program, "word", "write", example, "--out", out], { stdio: "ignore" });
    const parts = unzipSync(readFileSync(out));
    const text = strFromU8(parts["word/document.xml"]);
    const written = text.replace("3.500,00", "ongeveer 3.500").replace("Praktijk voor ergotherapie", "Nog te vragen");
    return Buffer.from(zipSync({ ...parts, "word/document.xml": strToU8(written) }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
