/** What the pictures of the controller's manual show, nearly all in a region of forty invented schools. */
export const controllerPictures = {
  "controller-begin": { workbook: "region", act: async () => undefined },
  "controller-instellingen": { workbook: "region", act: (_, pane) => openView(pane, "Instellingen") },
  "controller-inlezen": { workbook: "empty", act: readRegion },
  "controller-wijzigingen": {
    workbook: "region",
    act: (page) => page.evaluate(() => window.preview.select("Wijzigingen", "E6")),
  },
  "controller-ontbreekt": { workbook: "region", act: someoneMissing },
  "controller-waarom": { workbook: "region", act: askWhy },
  "controller-spreiding": { workbook: "region", act: awardSome },
  "controller-netwerk": { workbook: "region", act: (_, pane) => openView(pane, "Netwerk") },
  "controller-delen": { workbook: "region", act: (_, pane) => openView(pane, "Delen") },
};

/** Chooses the files of plans in an empty workbook and waits until they are read. */
export async function readRegion(_, pane, files) {
  await pane.getByRole("button", { name: /Regionaal overzicht maken/ }).click();
  await pane.getByRole("heading", { level: 1, name: "Plannen kiezen" }).waitFor();
  await pane.locator('input[type="file"]:not([data-picker="programme"])').first().setInputFiles(files);
  await pane.getByRole("button", { name: /^Neem \d+ plannen over/ }).waitFor({ timeout: 120_000 });
}

async function openView(pane, title) {
  await pane.getByRole("button", { name: new RegExp(`^${title.replace("?", "\\?")}`) }).click();
  await pane.getByRole("button", { name: "Terug" }).waitFor();
}

async function someoneMissing(page, pane) {
  const heads = await page.evaluate(columnsOf, "Scholen");
  const row = await page.evaluate(firstFreeRow, { sheet: "Scholen", column: heads.BRIN });
  const schools = [
    ["15AB", "De Duinroos", "De Haagse Scholen"],
    ["15CX", "De Kleine Beer", "Lucas Onderwijs"],
    ["16GH", "De Wegwijzer", "SCOH"],
  ];
  for (const [index, [brin, school, board]] of schools.entries()) {
    const typed = { BRIN: brin, School: school, Schoolbestuur: board, Deelname: "Aangemeld" };
    for (const [head, text] of Object.entries(typed)) await type(page, "Scholen", `${heads[head]}${row + index}`, text);
  }
  await openView(pane, "Wie ontbreekt?");
  await pane.getByRole("tab", { name: /^Nog niets/ }).click();
  await pane.getByRole("list").first().getByRole("button").nth(1).click();
}

async function askWhy(page, pane) {
  await openView(pane, "Waarom dit getal?");
  const cell = await page.evaluate(firstCount);
  await page.evaluate((address) => window.preview.select("Dashboard", address), cell);
  await pane.getByText("Gelijk aan het dashboard").waitFor();
}

async function awardSome(page, pane) {
  const heads = await page.evaluate(columnsOf, "Inzendingen");
  for (const row of [6, 7, 9, 12, 13, 16, 20, 22, 25, 28, 31, 33]) {
    const kind = await page.evaluate((cell) => window.preview.cell("Inzendingen", cell).value, `${heads.Soort}${row}`);
    if (kind === "Nieuw") await type(page, "Inzendingen", `${heads.Besluit}${row}`, "Toegekend");
  }
  await page.evaluate((cell) => window.preview.select("Inzendingen", cell), `${heads.Besluit}6`);
  await openView(pane, "Spreiding");
}

function type(page, sheet, cell, text) {
  return page.evaluate(([name, address, typed]) => window.preview.type(name, address, typed), [sheet, cell, text]);
}

/** The column letters of the heads of a table sheet: runs in the page. */
function columnsOf(sheet) {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const columns = [...letters, ...letters.map((letter) => `A${letter}`)];
  const named = columns.map((column) => [String(window.preview.cell(sheet, `${column}5`).value), column]);
  return Object.fromEntries(named.reverse());
}

/** Runs in the page. */
function firstFreeRow({ sheet, column }) {
  let row = 6;
  while (window.preview.cell(sheet, `${column}${row}`).value !== "") row++;
  return row;
}

/** The number of arrangementen of the first werkgebied on the dashboard: runs in the page. */
function firstCount() {
  let row = 1;
  while (window.preview.cell("Dashboard", `B${row}`).value !== "Per werkgebied: scholen en aantallen") row++;
  return `E${row + 3}`;
}
