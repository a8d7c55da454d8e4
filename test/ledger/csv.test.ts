import type { LedgerFile } from "../../src/ledger/ledger-file";
import { lookAtLedgerFile, readLedgerFile } from "../../src/ledger/read-ledger-file";
import type { GivenMapping } from "../../src/ledger/table/column-mapping";
import { WorkbookError } from "../../src/workbook/workbook-error";
import { everything, sourceOf } from "./ledger-source";

const platform = {
  openWorkbook: () => {
    throw new WorkbookError("pdf");
  },
};
const read = (text: string | Uint8Array, given: GivenMapping | null = null, piece = 64) =>
  readLedgerFile(sourceOf(text, { name: "export.csv", piece }), given, platform, everything);
const rows = (...lines: readonly string[]) => lines.join("\r\n");
const amounts = ({ postings }: LedgerFile) => postings.map(({ amountCents }) => amountCents);
const days = ({ postings }: LedgerFile) => postings.map(({ date }) => date);
const reasons = ({ findings }: LedgerFile) => findings.map(({ severity, params }) => `${severity}: ${params.reason}`);

async function refusal(text: string | Uint8Array): Promise<WorkbookError> {
  const error = await read(text, null, 65_536).catch((thrown: unknown) => thrown);
  if (error instanceof WorkbookError) return error;
  throw new Error("not refused");
}

const plain = rows(
  "Boekdatum;Boekstuknummer;Dagboek;Grootboekrekening;Omschrijving;Debet;Credit;Kostenplaats;Kostendrager;Project;Relatie",
  "14-09-2026;2600841;INK;4731;Catering ouderavond;486,00;;4410;01;P7;Smulders",
  "15-09-2026;2600842;BNK;1100;Betaling;;1.486,00;;;;",
);

describe("a CSV export", () => {
  it("is read with all that its columns say", async () => {
    const file = await read(plain);
    expect(file).toMatchObject({ format: "csv", lines: 2, debitCents: 486_00, creditCents: 1486_00, declared: null, findings: [] });
    expect(file.postings).toEqual([
      {
        file: "export.csv", company: "", journal: "INK", transaction: "2600841", line: "", date: "2026-09-14", account: "4731",
        description: "Catering ouderavond", costCentre: "4410", product: "01", project: "P7", amountCents: 486_00, document: "", relation: "Smulders",
      },
      {
        file: "export.csv", company: "", journal: "BNK", transaction: "2600842", line: "", date: "2026-09-15", account: "1100",
        description: "Betaling", costCentre: "", product: "", project: "", amountCents: -1486_00, document: "", relation: "",
      },
    ]);
  }); // prettier-ignore

  it("may have its columns in any order and any separator, with or without a mark, in UTF-8, Windows-1252 or UTF-16", async () => {
    const expected = (await read(plain.replace("Smulders", "Café Smulders"))).postings;
    const turned = plain
      .replace("Smulders", "Café Smulders")
      .split("\r\n")
      .map((line) => line.split(";").reverse());
    for (const separator of [";", ",", "\t", "|"]) {
      const text = turned.map((cells) => cells.map((cell) => `"${cell}"`).join(separator)).join("\n");
      expect((await read(text)).postings).toEqual(expected);
      expect((await read(`\ufeff${text}`)).postings).toEqual(expected);
      expect((await read(Buffer.from(text, "latin1"))).postings).toEqual(expected);
      expect((await read(Buffer.from(`\ufeff${text}`, "utf16le"))).postings).toEqual(expected);
    }
  });

  it("is the same however it is cut into pieces", async () => {
    const text = plain.replace("Catering ouderavond", `"Catering;\r\n""ouderavond"""`);
    const whole = await read(text, null, 10_000);
    expect(whole.postings[0]?.description).toBe('Catering;\n"ouderavond"');
    for (let piece = 1; piece < 40; piece++) expect(await read(text, null, piece)).toEqual(whole);
  });

  it("may begin with a title and Excel's own hint, and have empty rows", async () => {
    const text = `sep=;\r\nGrootboekmutaties;;;\r\nPeriode: 1 t/m 12;;;\r\n;;;\r\n${plain}\r\n;;;;;;;;;;\r\n\r\n`;
    expect((await read(text)).postings).toEqual((await read(plain)).postings);
  });

  it("is read with a quote that is never closed, and with codes that Excel was not to touch", async () => {
    const text = plain.replace("Catering ouderavond", `"Catering" ouderavond`).replace(";4731;", `;="0473";`);
    const file = await read(text.replace("Betaling", `2" pvc`));
    expect(file.postings.map(({ description }) => description)).toEqual([`"Catering" ouderavond`, `2" pvc`]);
    expect(file.postings[0]?.account).toBe("0473");
  });
});

describe("the headings of bookkeeping programs", () => {
  it.each([
    ["Datum;Bkst.nr.;Dagboek;Rekening;Omschrijving;Bedrag", "14-09-2026;841;INK;4731;Catering;486,00"],
    ["Administratie;Dagboek;Boekstuknr.;Datum;Grootboeknummer;Omschrijving;Omschrijving mutatie;Bedrag (EUR);Kostenplaats (code)", "1;INK;841;14-09-2026;4731;Ouderavonden;Catering;486,00;4410"],
    ["Grootboekrekening;Omschrijving;Dagb.;Boekstuk;Datum boeking;Omschrijving;Debet EUR;Credit EUR;Kpl.", "4731;Ouderavonden;INK;841;14-09-2026;Catering;486,00;0,00;4410"],
    ["Rek.nr.;Boekdatum;Periode;Stuknummer;Omschr.;D/C;Bedrag;Factuurdatum", "4731;14-09-2026;9;841;Catering;D;486,00;01-09-2026"],
    ["Journaaldatum;Journaalpost;Volgnr;Grootboek;Regelomschrijving;Debet;Credit;Saldo", "14-09-2026;841;1;4731;Catering;486,00;;9.999,99"],
    ["BOEKDATUM;REKENING;TEGENREKENING;OMSCHRIJVING;MUTATIE", "14-09-2026;4731;1100;Catering;486,00"],
  ])("%s", async (head, line) => {
    const file = await read(rows(head, line));
    expect(file.postings).toEqual([
      expect.objectContaining({ date: "2026-09-14", account: "4731", description: "Catering", amountCents: 486_00 }),
    ]);
  }); // prettier-ignore

  it("name an account where its description stands right behind it", async () => {
    const file = await read(
      rows("Datum;Rekening;Omschrijving;Omschrijving;Bedrag", "14-09-2026;4731;Ouderavonden;Catering;486,00"),
    );
    expect(file.tally.account).toEqual([{ value: "4731", name: "Ouderavonden", count: 1, amountCents: 486_00 }]);
  });
});

const withAmounts = (...texts: readonly string[]) =>
  rows("Datum;Rekening;Omschrijving;Bedrag", ...texts.map((text) => `14-09-2026;4731;x;${text}`));

describe("the amounts of a CSV export", () => {
  it("are read by what the whole column shows", async () => {
    expect(amounts(await read(withAmounts("1.234", "12,50", "-1.000", "3,00-", "(4,25)", "€ 5,00", "7")))).toEqual([
      1234_00, 12_50, -1000_00, -3_00, -4_25, 5_00, 7_00,
    ]);
    expect(amounts(await read(withAmounts("1,234", "12.50", "-1,000.25", "7")))).toEqual([
      1234_00, 12_50, -1000_25, 7_00,
    ]);
  });

  it("are not guessed when the whole column could be either", async () => {
    const text = withAmounts("1.234", "2.500", "100");
    expect(await refusal(text)).toMatchObject({ code: "unclear-columns", detail: "amount: number-style" });
    expect(amounts(await read(text, { columns: {}, decimal: "," }))).toEqual([1234_00, 2500_00, 100_00]);
    expect(await refusal(withAmounts("1,50", "1.50", "2,50"))).toMatchObject({ code: "unclear-columns" });
  });

  it("that can't be read are said, with their row", async () => {
    const file = await read(withAmounts("12,50", "zie bijlage", "3,00"));
    expect(amounts(file)).toEqual([12_50, 3_00]);
    expect(file.lines).toBe(3);
    expect(file.findings).toEqual([
      expect.objectContaining({ code: "Y07", severity: "error", params: { reason: "unreadable-amounts", count: 1, place: "3", text: "zie bijlage" } }),
    ]);
  }); // prettier-ignore

  it("take their side from a column of D and C, whether or not they have a sign too", async () => {
    const head = "Datum;Rekening;Bedrag;D/C";
    const line = (amount: string, side: string) => `14-09-2026;4731;${amount};${side}`;
    expect(amounts(await read(rows(head, line("12,50", "D"), line("12,50", "C"), line("-2,50", "D"))))).toEqual([12_50, -12_50, -2_50]);
    expect(amounts(await read(rows(head, line("12,50", "Debet"), line("-12,50", "Credit"))))).toEqual([12_50, -12_50]);
    const odd = await read(rows(head, line("12,50", "X"), line("1,00", "")));
    expect(amounts(odd)).toEqual([1_00]);
    expect(reasons(odd)).toEqual(["error: unreadable-amounts"]);
  }); // prettier-ignore

  it("of a total row are no posting, and are compared with the sum", async () => {
    const head = "Datum;Rekening;Omschrijving;Debet;Credit";
    const lines = ["14-09-2026;4731;a;486,00;", "15-09-2026;4731;b;14,00;", ";;Totaal 4731;500,00;", "16-09-2026;1100;c;;500,00"];
    const good = await read(rows(head, ...lines, ";;Totaal;500,00;500,00"));
    expect(good).toMatchObject({ lines: 3, declared: { lines: null, debitCents: 500_00, creditCents: 500_00 }, findings: [] });
    expect(reasons(await read(rows(head, ...lines, "Eindtotaal;;;500,00;499,99", ";;;;")))).toEqual(["error: declared-sum"]);
    expect(await read(rows(head, ...lines, ";;;500,00;500,00"))).toMatchObject({ lines: 3, findings: [] });
  }); // prettier-ignore

  it("of a total row are compared as a balance where there is one column", async () => {
    expect((await read(`${withAmounts("10,00", "-4,00")}\nTotaal;;;6,00`)).findings).toEqual([]);
    const wrong = await read(`${withAmounts("10,00", "-4,00")}\n;;;7,00`);
    expect(wrong.findings.map(({ params }) => params)).toEqual([
      { reason: "declared-sum", side: "net", declaredCents: 7_00, readCents: 6_00 },
    ]);
  });

  it("of a row without a date are said, never dropped in silence; a balance brought forward is no posting", async () => {
    const file = await read(`${withAmounts("10,00")}\n;4731;Correctie;5,00\n01-01-2026;4731;Beginsaldo;900,00`);
    expect(amounts(file)).toEqual([10_00]);
    expect(reasons(file)).toEqual(["error: amounts-without-date"]);
  });
});

describe("the days of a CSV export", () => {
  it.each([
    ["14-09-2026"],
    ["14-9-26"],
    ["14/09/2026"],
    ["14.9.2026"],
    ["2026-09-14"],
    ["20260914"],
    ["2026-09-14T00:00:00"],
    ["14-09-2026 00:00"],
    ["14 sep 2026"],
  ])("are read as %s", async (day) => {
    expect(days(await read(rows("Datum;Rekening;Bedrag", `${day};4731;1,00`)))).toEqual(["2026-09-14"]);
  });
  it("stand month first only where the whole column shows that", async () => {
    const line = (day: string) => `${day};4731;1,00`;
    expect(days(await read(rows("Datum;Rekening;Bedrag", line("09/14/2026"), line("09/03/2026"))))).toEqual(["2026-09-14", "2026-09-03"]);
    expect(days(await read(rows("Datum;Rekening;Bedrag", line("09/03/2026"))))).toEqual(["2026-03-09"]);
  }); // prettier-ignore
});

describe("columns that a person must point out", () => {
  const unknown = rows("Dag;Wat;Hoeveel;Nog iets", "14-09-2026;Catering;486,00;12", "15-09-2026;Spreker;650,00;13");

  it("are shown with what the file has, and offered by what stands in them", async () => {
    const look = await lookAtLedgerFile(sourceOf(unknown), null, platform);
    expect(look).toMatchObject({
      headingRow: 1,
      head: ["Dag", "Wat", "Hoeveel", "Nog iets"],
      sample: [["14-09-2026", "Catering", "486,00", "12"], ["15-09-2026", "Spreker", "650,00", "13"]],
      recognition: {
        certain: false,
        unsure: [
          { field: "date", reason: "missing", candidates: [0] },
          { field: "amount", reason: "missing", candidates: [2, 3] },
        ],
      },
    });
    expect(await refusal(unknown)).toMatchObject({ code: "unclear-columns", detail: "date: missing (Dag); amount: missing (Hoeveel, Nog iets)" });
  }); // prettier-ignore

  it("are taken by heading or by number", async () => {
    const given = { columns: { date: "Dag", description: 2, amount: "hoeveel" } } as const;
    const file = await read(unknown, given);
    expect(file.postings[1]).toMatchObject({ date: "2026-09-15", description: "Spreker", amountCents: 650_00 });
    expect((await lookAtLedgerFile(sourceOf(unknown), given, platform))?.recognition.certain).toBe(true);
  });

  it("are asked when two could be meant", async () => {
    const text = rows("Datum;Rekening;Bedrag;Bedrag", "14-09-2026;4731;1,00;2,00");
    expect(await refusal(text)).toMatchObject({ code: "unclear-columns", detail: "amount: several (Bedrag, Bedrag)" });
    expect(amounts(await read(text, { columns: { amount: 4 } }))).toEqual([2_00]);
  });

  it("are left alone in a file that lacks the headings of the mapping", async () => {
    expect(await read(plain, { columns: { date: "Dag", amount: "Hoeveel" } })).toEqual(await read(plain));
  });
});

describe("a file that is no export", () => {
  it.each([
    ["nothing", "", "empty-file"],
    ["a letter", "Beste collega,\n\nHierbij de cijfers.", "not-a-ledger"],
    ["noise", Buffer.from([1, 2, 0, 0, 0, 7, 0, 0, 3]), "not-a-ledger"],
    ["another XML", "<?xml version='1.0'?><Document/>", "not-a-ledger"],
    ["a PDF", "%PDF-1.7", "pdf"],
    ["a row without end", `Datum;Rekening;Bedrag\n${"x;".repeat(1_000_000)}`, "damaged-ledger"],
  ])("is refused: %s", async (_, content, code) => {
    expect((await refusal(content)).code).toBe(code);
  });
});
