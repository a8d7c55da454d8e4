import { programmes } from "../../src/domain/programmes/programmes";
import { valueOf } from "../../src/domain/entry";
import { halfFilledPlan } from "../../src/preview/start/half-filled-plan";
import { euro } from "../../src/taskpane/ledger/euro";
import type { Language } from "../../src/texts/language";
import { paneLedgerTexts } from "../../src/texts/pane-ledger-text";
import { paneTexts } from "../../src/texts/pane-text";
import { auditfileOf, spending } from "../ledger/build-auditfile";
import { bookkeeping, isOfTheYear } from "../year/invented-bookkeeping";
import { expectAccessible } from "./expect-accessible";
import { browserTest } from "./browser-test";
import { startPreview, type OpenPreview } from "./start-preview";

let preview: OpenPreview;
afterEach(() => preview.close());

const { plan } = halfFilledPlan(programmes[0]);
const own = bookkeeping.filter(({ date, costCentre }) => isOfTheYear(date) && costCentre === "4410");
const sum = (bookings: typeof own) => bookings.reduce((total, { cents }) => total + cents, 0);

/** Which accounts go to which line; what is booked on others waits. */
const linesOfAccounts: Readonly<Record<string, string>> = { "4110": "1", "4120": "2", "4130": "2" };
const ofLine = (id: string) => sum(own.filter(({ account }) => linesOfAccounts[account] === id));

const autumn = auditfileOf({
  transactions: bookkeeping
    .filter(({ date }) => date.startsWith("2026"))
    .map(({ nr, date, cents, account, costCentre, description }) =>
      spending(nr, date, (cents / 100).toFixed(2), { account, costCentre, description }),
    ),
});
/** Nobody knows at first what "Hoeveel" is. */
const spring = [
  "Boekdatum;Rekening;Omschrijving;Boekstuk;Hoeveel;Kostenplaats",
  ...bookkeeping
    .filter(({ date }) => date.startsWith("2027"))
    .map(({ nr, date, cents, account, costCentre, description }) =>
      [date, account, description, nr, (cents / 100).toFixed(2).replace(".", ","), costCentre].join(";"),
    ),
  "",
].join("\r\n");
const chosen = [
  { name: "2026.xaf", mimeType: "application/xml", buffer: Buffer.from(autumn) },
  { name: "2027.csv", mimeType: "text/csv", buffer: Buffer.from(spring) },
];

const walks: readonly (readonly [Language, number])[] = [
  ["nl", 320],
  ["en", 450],
];

describe.each(walks)("finance, in %s, %i pixels wide", (language, paneWidth) => {
  browserTest("goes from two exports to the actual amounts of the year end, to the cent", async () => {
    preview = await startPreview({ workbook: "plan", language, paneWidth });
    const { page, pane, hosts, troubles } = preview;
    const texts = paneLedgerTexts(language);
    const general = paneTexts(language);
    const button = (name: string | RegExp) => pane.getByRole("button", { name, exact: true });
    const title = (name: string | RegExp) => pane.getByRole("heading", { level: 1, name });
    const look = (state: string) => expectAccessible(preview, state);

    // The button of before the menu has come does nothing yet.
    await pane.locator("#more").click();
    await pane.getByRole("menuitem", { name: general.menu.evaluation }).click();
    await button(texts.door).click();
    await title(texts.files.title).waitFor();
    await look("choose exports");
    await button(texts.next).click();
    await pane.getByText(texts.files.none).first().waitFor();

    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), button(texts.files.pick).click()]);
    await chooser.setFiles(chosen);
    await title(texts.columns.title).waitFor();
    await look("columns");
    await pane.getByRole("combobox").first().selectOption("Hoeveel");
    await button(texts.next).click();
    await title(texts.files.title).waitFor();
    await pane.getByText(texts.files.postings(168)).waitFor();
    await look("exports chosen");
    await button(texts.next).click();

    await title(texts.mark.title).waitFor();
    await look("mark");
    await pane.getByRole("tab", { name: texts.mark.tabs.project }).click();
    await pane.getByText(texts.mark.emptyText.project).waitFor();
    await look("no such mark");
    await pane.getByRole("tab", { name: texts.mark.tabs.costCentre }).click();
    await pane.getByRole("checkbox", { name: /4410/ }).check();
    await pane.getByRole("heading", { name: texts.mark.postings(own.length) }).waitFor();
    await button(texts.next).click();

    await title(texts.assign.left(own.length, euro(sum(own)))).waitFor();
    await look("postings to assign");
    await button(texts.assign.go(0, euro(0))).click();
    await pane.getByText(texts.assign.pick).first().waitFor();
    for (const [account, id] of Object.entries(linesOfAccounts)) {
      await pane.getByRole("checkbox", { name: new RegExp(`· ${account} ·`) }).first().check();
      await pane.getByRole("combobox").selectOption(`expense.${id}`);
      await pane.getByRole("checkbox", { name: texts.assign.rule(account) }).check();
      await button(/^(?:1 toewijzen|Assign 1) /).click();
      await pane.getByRole("checkbox", { name: new RegExp(`· ${account} ·`) }).first().waitFor({ state: "detached" });
    }
    await look("some assigned");
    await button(texts.assign.further).click();

    await title(texts.result.title).waitFor();
    await look("result");
    await pane.getByRole("list", { name: texts.result.lines }).getByRole("button").first().click();
    await title(new RegExp("^1\\. ")).waitFor();
    const first = own.filter(({ account }) => account === "4110");
    expect(await pane.getByRole("list", { name: texts.assign.listLabel }).getByRole("checkbox").count()).toBe(first.length);
    await look("postings of a line");
    await button(general.app.back).click();
    await title(texts.result.title).waitFor();

    const told = await page.evaluate(() => window.preview.roundTrips());
    await button(texts.result.go).click();
    await page.waitForFunction(() => window.preview.activeSheet() === "Eindevaluatie", null, { timeout: 60_000 });
    await pane.locator("#ledger").waitFor();
    expect((await page.evaluate(() => window.preview.roundTrips())) - told).toBeLessThan(20);

    const actuals = await page.evaluate(readActuals);
    for (const { id, amount } of plan.expenses) {
      const expected = ofLine(id);
      expect(valueOf(amount)).not.toBeNull();
      expect(actuals[id] ?? null).toBe(expected === 0 ? null : expected);
    }
    const booked = await page.evaluate(() => Number(window.preview.cell("Boekingen", "J4").value));
    expect(Math.round(booked * 100)).toBe(sum(own));
    expect(await page.evaluate(() => window.preview.sheets().find(({ name }) => name === "_schoolbudget_boekingen")?.visibility)).toMatch(/veryHidden/i);

    // The second time everything is known: mark, columns and rules.
    await button(texts.door).click();
    await title(texts.files.title).waitFor();
    const [again] = await Promise.all([page.waitForEvent("filechooser"), button(texts.files.pick).click()]);
    await again.setFiles(chosen);
    await pane.getByText(texts.files.postings(168)).waitFor();
    await button(texts.next).click();
    await title(texts.mark.title).waitFor();
    await button(texts.next).click();
    await pane.getByText(texts.assign.changes(0, 0, 0)).waitFor();
    await look("read again");
    await button(texts.assign.further).click();
    await button(texts.result.go).click();
    await pane.locator("#ledger").waitFor({ timeout: 60_000 });
    expect(await page.evaluate(readActuals)).toEqual(actuals);
    expect([...hosts]).toEqual(["localhost"]);
    expect(troubles).toEqual([]);
  });
}); // prettier-ignore

/** The actual amounts of the spending in cents, by the number of the line: runs in the page. */
function readActuals(): Record<string, number | null> {
  const actuals: Record<string, number | null> = {};
  for (let row = 1; row <= 90; row++) {
    const key = String(window.preview.cell("Eindevaluatie", `A${row}`).value);
    const [, id] = /^gerealiseerd\.uitgave\.(\d+)$/.exec(key) ?? [];
    const { value } = window.preview.cell("Eindevaluatie", `F${row}`);
    if (id !== undefined && typeof value === "number") actuals[id] = Math.round(value * 100);
  }
  return actuals;
}
