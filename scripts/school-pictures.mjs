/** What the pictures of the school's manual show: the pane alone, beside an empty workbook or a half-filled plan. */
export const schoolPictures = {
  "school-begin": { workbook: "empty", act: async () => undefined },
  "school-gegevens": { workbook: "empty", act: (_, pane) => newPlan(pane) },
  "school-werken": { workbook: "plan", act: (_, pane) => skipWelcome(pane) },
  "school-uitleg": { workbook: "plan", act: askHelp },
  "school-bestand": { workbook: "plan", act: handIn },
  "school-eindevaluatie": { workbook: "plan", act: (_, pane) => lookBack(pane) },
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
