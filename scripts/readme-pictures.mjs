import { readRegion } from "./controller-pictures.mjs";
import { skipWelcome } from "./school-pictures.mjs";

/** What the pictures of the README show: the pane beside the sheet. */
export const readmePictures = {
  "pane-begin": { workbook: "empty", act: async () => undefined },
  "pane-tekort": { workbook: "plan", act: overspend },
  "pane-indienen": { workbook: "plan", act: (_, pane) => notYet(pane) },
  "pane-regio": { workbook: "empty", act: importRegion },
};

async function overspend(page, pane) {
  await skipWelcome(pane);
  await page.evaluate(() => window.preview.type("Begroting", "G31", "29000"));
  const row = pane.getByRole("button", { name: /Begroting, G62/ });
  await row.waitFor();
  await row.click();
}

async function notYet(pane) {
  await skipWelcome(pane);
  await pane.getByRole("button", { name: "Indienen", exact: true }).click();
  await pane.getByRole("heading", { level: 1, name: "Nog niet klaar" }).waitFor();
}

async function importRegion(page, pane, files) {
  await readRegion(page, pane, files);
  await pane.getByRole("button", { name: /^Neem \d+ plannen over/ }).click();
  await pane.getByRole("button", { name: "Naar het dashboard" }).click({ timeout: 180_000 });
}
