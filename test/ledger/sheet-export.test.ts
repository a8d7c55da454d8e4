import { utils, write, type WorkSheet } from "@e965/xlsx";
import { lookAtLedgerFile, readLedgerFile } from "../../src/ledger/read-ledger-file";
import { readSnapshot } from "../../src/xlsx/read-snapshot";
import { nodePlatform } from "../../src/cli/node-inflate";
import { everything, sourceOf } from "./ledger-source";

const platform = { openWorkbook: (bytes: Uint8Array) => readSnapshot(bytes, nodePlatform) };

/** An .xlsx by another library, as a bookkeeping program would hand it over. */
function exportOf(sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>, date1904 = false): Uint8Array {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet: WorkSheet = utils.aoa_to_sheet(rows as unknown[][]);
    utils.book_append_sheet(book, sheet, name);
  }
  book.Workbook = { WBProps: { date1904 } };
  return new Uint8Array(write(book, { type: "buffer", bookType: "xlsx" }) as Buffer);
}

const read = (bytes: Uint8Array) =>
  readLedgerFile(sourceOf(bytes, { name: "export.xlsx" }), null, platform, everything);
const head = ["Boekdatum", "Boekstuk", "Grootboekrekening", "Omschrijving", "Bedrag", "Kostenplaats"];

describe("an export as a workbook", () => {
  it("is read from the sheet with the postings, whose numbers and days are those of Excel", async () => {
    const file = await read(
      exportOf({
        Voorblad: [["Grootboekmutaties"], ["Stichting Voorbeeld"]],
        Mutaties: [["Periode 1 t/m 12"], [], head, [46279, 2600841, 4731, "Catering", 486.1, 4410], ["15-09-2026", "B2", "0473", "Spreker", "-1.650,00", "4410"], [null, null, null, "Totaal", -1163.9]],
      }),
    );
    expect(file).toMatchObject({ format: "xlsx", lines: 2, debitCents: 486_10, creditCents: 1650_00, findings: [] });
    expect(file.postings).toEqual([
      expect.objectContaining({ date: "2026-09-14", transaction: "2600841", account: "4731", amountCents: 486_10, costCentre: "4410" }),
      expect.objectContaining({ date: "2026-09-15", transaction: "B2", account: "0473", amountCents: -1650_00 }),
    ]);
  }); // prettier-ignore

  it("counts days from 1904 where the workbook does", async () => {
    const file = await read(exportOf({ Blad1: [head, [46279 - 1462, "1", "4731", "x", 1, ""]] }, true));
    expect(file.postings[0]?.date).toBe("2026-09-14");
  });

  it("shows its columns before it is read", async () => {
    const look = await lookAtLedgerFile(sourceOf(exportOf({ Blad1: [["Dag", "Hoeveel"], ["14-09-2026", 486]] })), null, platform);
    expect(look).toMatchObject({ head: ["Dag", "Hoeveel"], sample: [["14-09-2026", "486"]] });
    expect(look?.recognition.unsure.map(({ field, candidates }) => [field, candidates])).toEqual([["date", [0]], ["amount", [1]]]);
  }); // prettier-ignore

  it("says of numbers with parts of a cent that it can't count them", async () => {
    const file = await read(exportOf({ Blad1: [head, [46279, "1", "4731", "x", 0.125, ""], [46279, "2", "4731", "y", 0.1 + 0.2, ""]] }));
    expect(file.postings.map(({ amountCents }) => amountCents)).toEqual([30]);
    expect(file.findings.map(({ params }) => params)).toEqual([{ reason: "unreadable-amounts", count: 1, place: "2", text: "0.125" }]);
  }); // prettier-ignore

  it("is refused when it is empty", async () => {
    await expect(read(exportOf({ Blad1: [] }))).rejects.toMatchObject({ code: "not-a-ledger" });
  });
});
