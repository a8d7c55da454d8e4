/** What the pictures of the manual for finance show: from two invented exports to the year end, in a half-filled plan. */
const rows = [
  ["2026", "14-09-2026", "4110", "Gedragsspecialist september", "2600841", "3.150,00", "4410"],
  ["2026", "28-09-2026", "4000", "Salarissen", "2600870", "61.204,15", "4000"],
  ["2026", "12-10-2026", "4120", "Teamscholing dag 1", "2600902", "2.465,50", "4410"],
  ["2026", "16-11-2026", "4731", "Zaalhuur wijkcentrum", "2601107", "275,00", "4410"],
  ["2026", "07-12-2026", "4110", "Gedragsspecialist november", "2601190", "3.150,00", "4410"],
  ["2027", "18-01-2027", "4120", "Teamscholing dag 2", "2700031", "2.465,50", "4410"],
  ["2027", "02-02-2027", "4320", "Drukwerk uitnodiging", "2700093", "186,40", "4410"],
  ["2027", "22-02-2027", "4000", "Salarissen", "2700120", "61.998,00", "4000"],
  ["2027", "09-03-2027", "4731", "Tolk 3 avonden", "2700210", "360,00", "4411"],
];
const head = "Boekdatum;Rekening;Omschrijving;Boekstuk;Bedrag;Kostenplaats";

function fileOf(year) {
  const lines = rows.filter(([ofYear]) => ofYear === year).map(([, ...cells]) => cells.join(";"));
  const buffer = Buffer.from([head, ...lines, ""].join("\r\n"));
  return { name: `export-${year}.csv`, mimeType: "text/csv", buffer };
}

async function chooseExports(pane, years) {
  // The button of before the menu has come does nothing yet.
  await pane.locator("#more").click();
  await pane.getByRole("menuitem", { name: "Eindevaluatie" }).click();
  await pane.getByRole("button", { name: "Grootboek inlezen" }).click();
  await pane.getByRole("heading", { level: 1, name: "Grootboek kiezen" }).waitFor();
  await pane.locator('input[data-picker="ledger"]').setInputFiles(years.map(fileOf));
  await pane.getByText("Schooljaar 2026-2027", { exact: true }).waitFor();
}

async function chooseMark(pane) {
  await chooseExports(pane, ["2026", "2027"]);
  await pane.getByRole("button", { name: "Verder" }).click();
  await pane.getByRole("checkbox", { name: /^4410/ }).check();
  await pane.getByRole("checkbox", { name: /^4411/ }).check();
}

async function seePostings(pane) {
  await chooseMark(pane);
  await pane.getByRole("button", { name: "Verder" }).click();
  await pane.getByRole("heading", { level: 1, name: /toe te wijzen/ }).waitFor();
}

async function assign(pane, account, line) {
  await pane
    .getByRole("checkbox", { name: new RegExp(`· ${account} ·`) })
    .first()
    .check();
  await pane.getByRole("combobox").selectOption(line);
  await pane.getByRole("checkbox", { name: /^Voortaan/ }).check();
}

async function seeResult(pane) {
  await seePostings(pane);
  for (const [account, line] of [
    ["4110", "expense.1"],
    ["4120", "expense.2"],
    ["4731", "expense.2"],
  ]) {
    await assign(pane, account, line);
    await pane.getByRole("button", { name: /^1 toewijzen/ }).click();
  }
  await pane.getByRole("button", { name: "Verder" }).click();
  await pane.getByRole("heading", { level: 1, name: "Begroot en uitgegeven" }).waitFor();
}

/** What to do in the pane, of a half-filled plan. */
const acts = {
  "financien-exports": (_, pane) => chooseExports(pane, ["2026"]),
  "financien-kenmerk": (_, pane) => chooseMark(pane),
  "financien-toewijzen": async (_, pane) => {
    await seePostings(pane);
    await assign(pane, "4110", "expense.1");
  },
  "financien-resultaat": (_, pane) => seeResult(pane),
  "financien-boekingen": async (page, pane) => {
    await seeResult(pane);
    await pane.getByRole("button", { name: "Naar de eindevaluatie" }).click();
    await pane.locator("#ledger").waitFor({ timeout: 120_000 });
    await page.evaluate(() => window.preview.select("Boekingen", "B7"));
  },
};

/** By the name of the picture. */
export const financePictures = Object.fromEntries(
  Object.entries(acts).map(([name, act]) => [name, { workbook: "plan", act }]),
);
