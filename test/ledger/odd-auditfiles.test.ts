import { readAuditfile } from "../../src/ledger/auditfile/read-auditfile";
import type { LedgerFile } from "../../src/ledger/ledger-file";
import { WorkbookError } from "../../src/workbook/workbook-error";
import { auditfileOf, spending } from "./build-auditfile";
import { everything, sourceOf, sourceOfFile } from "./ledger-source";

const read = (content: string | Uint8Array) => readAuditfile(sourceOf(content), everything);
const reasons = ({ findings }: LedgerFile) => findings.map(({ severity, params }) => `${severity}: ${params.reason}`);
const amounts = ({ postings }: LedgerFile) => postings.map(({ amountCents }) => amountCents);

async function refusal(content: string | Uint8Array): Promise<WorkbookError> {
  const error = await read(content).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof WorkbookError) return error;
  throw new Error(`Not refused: ${String(error)}`);
}

const plain = auditfileOf({ transactions: [spending("1", "2026-09-14", "486.00", { description: "Catering café" })] });

describe("an auditfile as programs write it", () => {
  it("may have a byte order mark, an empty first line and returns at line ends", async () => {
    const expected = await read(plain);
    for (const content of [`\ufeff${plain}`, `\r\n${plain}`, plain.replace(/\n/g, "\r\n")])
      expect((await read(content)).postings).toEqual(expected.postings);
  });

  it.each(["utf8", "latin1", "utf16le"] as const)("may be kept as %s, whatever it declares", async (encoding) => {
    for (const declared of ["UTF-8", "ISO-8859-1", "windows-1252", "utf-16", ""]) {
      const declaration = declared === "" ? "" : `<?xml version="1.0" encoding="${declared}"?>`;
      const file = await read(Buffer.from(plain.replace(/<\?.*\?>/, declaration), encoding));
      expect(file.postings[0]).toMatchObject({ description: "Catering café", amountCents: 486_00 });
    }
  });

  it("may use any prefix for its names, and elements that nobody knows", async () => {
    const prefixed = plain
      .replace(/<(\/?)(\w)/g, "<$1xaf:$2")
      .replace("xmlns=", "xmlns:xaf=")
      .replace("<xaf:desc>", "<xaf:extra><xaf:amnt>9</xaf:amnt></xaf:extra><xaf:desc>");
    const [expected, file] = [await read(plain), await read(prefixed)];
    expect(file.postings).toEqual(expected.postings);
    expect(file.format).toBe("xaf-3.2");
  });

  it("may leave out dates, documents, numbers and sides that the schema requires", async () => {
    const sparse = plain
      .replace(/<trDt>.*?<\/trDt>/, "")
      .replace(/<nr>\d<\/nr>/g, "")
      .replace(/<amnt>486.00<\/amnt><amntTp>C<\/amntTp>/, "<amnt>-486.00</amnt>")
      .replace("<accID>4731</accID>", "<accID>4731</accID><docRef/><effDate>2026-09-15</effDate>");
    const file = await read(sparse);
    expect(amounts(file)).toEqual([486_00, -486_00]);
    expect(file.postings[0]).toMatchObject({ date: "2026-09-15", document: "", line: "" });
    expect(file.postings[1]?.date).toBeNull();
    expect(reasons(file)).toEqual(["warning: undated"]);
  });

  it("keeps a correction on its own side, as a negative amount", async () => {
    const file = await read(auditfileOf({ transactions: [spending("1", "2026-09-14", "-25.00")] }));
    expect(amounts(file)).toEqual([-25_00, 25_00]);
    expect(file).toMatchObject({ debitCents: -25_00, creditCents: -25_00, findings: [] });
  });

  it("is read right when amounts have a sign beside their side", async () => {
    const signed = plain.replace("<amnt>486.00</amnt><amntTp>C", "<amnt>-486.00</amnt><amntTp>C");
    const file = await read(signed);
    expect(amounts(file)).toEqual([486_00, -486_00]);
    expect(file.findings).toEqual([]);
  });

  it.each([
    ["486", 486_00],
    ["486.5", 486_50],
    ["486.5000", 486_50],
    ["486.500000000001", 486_50],
    ["486.499999999999", 486_50],
    ["1234.567", null],
    ["1,250.50", 1250_50],
    ["1.250,50", 1250_50],
    ["486,50", 486_50],
    ["486.50-", -486_50],
    [" 486.50 ", 486_50],
    ["1,250", null],
    ["veel", null],
    ["", null],
    ["99999999999999999999", null],
  ])("counts the amount %j as cents, or says that it can't", async (amount, expected) => {
    const transaction = { nr: "1", date: "2026-09-14", lines: [{ nr: "1", account: "4731", amount, side: "D" }] };
    const file = await read(auditfileOf({ transactions: [transaction] }));
    expect(amounts(file)).toEqual(expected === null ? [] : [expected]);
    expect(file.lines).toBe(1);
    expect(reasons(file).includes("error: unreadable-amounts")).toBe(expected === null);
  });

  it("is the same however it is cut into pieces", async () => {
    const name = "auditfile-4.0-sample.xaf";
    const whole = await readAuditfile(sourceOfFile(name), everything);
    for (const piece of [1, 2, 3, 7, 64])
      expect(await readAuditfile(sourceOfFile(name, piece), everything)).toEqual(whole);
  });

  it("gives a transaction of more lines than it keeps waiting", async () => {
    const lines = Array.from({ length: 25_000 }, (_, index) => ({
      nr: "1",
      amount: "1.00",
      side: index % 2 === 0 ? "D" : "C",
    }));
    const file = await read(auditfileOf({ transactions: [{ nr: "1", date: "2026-12-31", lines }] }));
    expect(file).toMatchObject({ lines: 25_000, debitCents: 12_500_00, creditCents: 12_500_00, findings: [] });
    expect(file.postings).toHaveLength(25_000);
  });

  it("is read in the old version 2 as well", async () => {
    const file = await read(`<?xml version="1.0"?><auditfile><header><auditfileVersion>CLAIR2.00.00</auditfileVersion>
      <companyID>S1</companyID><dateCreated>2027-01-05</dateCreated></header>
      <generalLedger><ledgerAccount><accountID>4731</accountID><accountDesc>Ouderavonden</accountDesc></ledgerAccount></generalLedger>
      <transactions><numberEntries>2</numberEntries><totalDebit>486.00</totalDebit><totalCredit>486.00</totalCredit>
      <journal><journalID>INK</journalID><description>Inkoop</description><type>I</type>
      <transaction><transactionID>2600841</transactionID><description>Ouderavond</description><period>9</period><transactionDate>2026-09-14</transactionDate>
      <line><recordID>1</recordID><accountID>4731</accountID><custSupID>C1</custSupID><documentID>F1</documentID><description>Catering</description>
      <debitAmount>486.00</debitAmount><costDesc>4410</costDesc><projectDesc>P1</projectDesc><currency><currencyDebitAmount>9</currencyDebitAmount></currency></line>
      <line><recordID>2</recordID><accountID>1100</accountID><documentID>F1</documentID><debitAmount>0.00</debitAmount><creditAmount>486.00</creditAmount></line>
      </transaction></journal></transactions></auditfile>`);
    expect(file).toMatchObject({ format: "xaf-2.0", createdOn: "2027-01-05", findings: [] });
    expect(file.declared).toEqual({ lines: 2, debitCents: 486_00, creditCents: 486_00 });
    expect(file.tally.account[1]).toEqual({ value: "4731", name: "Ouderavonden", count: 1, amountCents: 486_00 });
    expect(file.postings).toEqual([
      expect.objectContaining({ journal: "INK", transaction: "2600841", line: "1", date: "2026-09-14", account: "4731", description: "Catering", costCentre: "4410", project: "P1", document: "F1", relation: "C1", company: "S1", amountCents: 486_00 }),
      expect.objectContaining({ account: "1100", description: "Ouderavond", amountCents: -486_00 }),
    ]);
  }); // prettier-ignore
});

describe("the totals of an auditfile", () => {
  const withTotals = (lines: string, debit: string, credit: string) =>
    auditfileOf({
      totals: `<linesCount>${lines}</linesCount><totalDebit>${debit}</totalDebit><totalCredit>${credit}</totalCredit>`,
      transactions: [spending("1", "2026-09-14", "486.00")],
    });

  it("find nothing where all is right", async () => {
    expect((await read(withTotals("2", "486.00", "486.00"))).findings).toEqual([]);
  });
  it("are an error where a sum is wrong, and only a warning where the number of lines is", async () => {
    expect(reasons(await read(withTotals("1", "486.00", "486.00")))).toEqual(["warning: declared-lines"]);
    expect(reasons(await read(withTotals("2", "486.01", "486.00")))).toEqual(["error: declared-sum"]);
    expect(reasons(await read(withTotals("2", "486.00", "0")))).toEqual(["error: declared-sum"]);
  });
  it("show the transaction in which debit and credit differ", async () => {
    const file = await read(plain.replace("<amnt>486.00</amnt><amntTp>C", "<amnt>480.00</amnt><amntTp>C"));
    expect(file.findings.map(({ code, params }) => ({ code, ...params }))).toEqual([
      { code: "Y07", reason: "debit-credit", differenceCents: 6_00 },
      { code: "Y07", reason: "transactions", count: 1, journal: "70", transaction: "1" },
    ]);
  });
});

describe("an auditfile that is none, or worse", () => {
  it.each([
    ["a document type", `<!DOCTYPE auditfile SYSTEM "http://example.com/a.dtd">`],
    ["entities that grow", `<!DOCTYPE auditfile [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>`],
  ])("is refused for %s", async (_, doctype) => {
    expect((await refusal(plain.replace("<auditfile", `${doctype}<auditfile`))).code).toBe("unsafe-ledger");
  });
  it("is refused for an entity that it does not declare", async () => {
    expect((await refusal(plain.replace("Catering", "&xxe;"))).code).toBe("unsafe-ledger");
  });
  it("is refused with the line where it breaks off or goes wrong", async () => {
    expect(await refusal(plain.slice(0, plain.indexOf("</trLine>")))).toMatchObject({ code: "damaged-ledger" });
    const wrong = await refusal(plain.replace("</trDt>", "</trDate>"));
    expect(wrong).toMatchObject({ code: "damaged-ledger" });
    expect(wrong.detail).toMatch(/^line 6:/);
  });
  it("is refused for another root, an unknown encoding, depth without end and text without end", async () => {
    expect((await refusal("<salaris/>")).code).toBe("not-a-ledger");
    expect((await refusal(plain.replace("UTF-8", "IBM850"))).code).toBe("unsupported-encoding");
    expect((await refusal(`<auditfile>${"<a>".repeat(100_000)}`)).code).toBe("damaged-ledger");
    expect((await refusal(`<auditfile><!-- ${"x".repeat(5_000_000)}`)).code).toBe("damaged-ledger");
    expect((await refusal(`<!DOCTYPE auditfile [${"x".repeat(5_000_000)}`)).code).toBe("damaged-ledger");
  });
  it("is refused when its amounts are beyond counting, instead of counted wrong", async () => {
    const lines = Array.from({ length: 10_000 }, () => ({ amount: "10000000000.00", side: "D" }));
    expect((await refusal(auditfileOf({ transactions: [{ nr: "1", date: "2026-09-14", lines }] }))).code).toBe(
      "damaged-ledger",
    );
  });
});

describe("reading an auditfile", () => {
  it("tells how far it is, up to the end", async () => {
    const progress: number[] = [];
    await readAuditfile(sourceOf(plain, { piece: 50 }), { ...everything, onProgress: (done) => progress.push(done) });
    expect(progress.length).toBeGreaterThan(10);
    expect(progress).toEqual(progress.toSorted((one, other) => one - other));
    expect(progress.at(-1)).toBe(1);
  });
  it("stops when the caller says so, with the caller's own reason", async () => {
    const controller = new AbortController();
    const reason = new Error("gestopt");
    const onProgress = (done: number) => done > 0.5 && controller.abort(reason);
    const options = { ...everything, onProgress, signal: controller.signal };
    await expect(readAuditfile(sourceOf(plain, { piece: 10 }), options)).rejects.toBe(reason);
  });
  it("keeps no posting that was not asked for, and counts them all", async () => {
    const transactions = [
      spending("1", "2026-09-14", "486.00", { costCentre: "4410" }),
      spending("2", "2026-09-15", "3000.00"),
    ];
    const file = await readAuditfile(sourceOf(auditfileOf({ transactions })), {
      ...everything,
      mark: { costCentre: ["4410"] },
    });
    expect(file.lines).toBe(4);
    expect(file.postings.map(({ transaction }) => transaction)).toEqual(["1"]);
    expect(JSON.stringify(file.postings)).not.toContain("3000");
  });
});
