import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { auditfileOf, spending } from "../ledger/build-auditfile";
import { ledgerFile } from "../ledger/ledger-source";
import { xpathSums } from "../ledger/xpath-sums";
import { schoolbudget, temporaryFolder } from "./run-command";

const folder = temporaryFolder();
const written = (name: string, content: string) => {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
};

interface Printed {
  readonly postings: readonly Readonly<Record<string, unknown>>[];
  readonly files: readonly (Readonly<Record<string, unknown>> & {
    readonly findings: readonly { readonly code: string }[];
  })[];
}

async function printed(...args: readonly string[]): Promise<{ code: number | null; result: Printed }> {
  const { code, out, err } = await schoolbudget("ledger", ...args, "--json");
  expect(err).toBe("");
  return { code, result: JSON.parse(out) as Printed };
}

const first = written(
  "2026.xaf",
  auditfileOf({
    createdOn: "2027-01-05",
    transactions: [
      spending("1", "2026-07-31", "1.00", { costCentre: "4410" }),
      spending("2", "2026-08-01", "20.00", { costCentre: "4410", description: "Catering" }),
      spending("3", "2026-12-31", "300.00", { costCentre: "4411", project: "P7", description: "Spreker" }),
    ],
  }),
);
const second = written(
  "2027.xaf",
  auditfileOf({
    createdOn: "2027-08-20",
    transactions: [
      spending("3", "2026-12-31", "300.00", { costCentre: "4411", project: "P7", description: "Spreker" }),
      spending("4", "2027-07-31", "4000.00", { costCentre: "4410", description: "Salaris" }),
    ],
  }),
);
const export1 = written(
  "export.csv",
  "Boekdatum;Boekstuknummer;Rekening;Omschrijving;Bedrag;Kostenplaats\r\n14-09-2026;2600841;4731;Catering;1.486,00;4410\r\n",
);

describe("schoolbudget ledger --json", () => {
  it.each(["auditfile-3.2-2018.xaf", "auditfile-3.2-minimal.xml", "auditfile-4.0-sample.xaf"])(
    "prints all of %s, to the cent",
    async (name) => {
      const { result } = await printed(ledgerFile(name));
      const { accounts, ...judge } = xpathSums(ledgerFile(name));
      expect(result.files).toMatchObject([{ file: ledgerFile(name), error: null, ...judge }]);
      for (const [account, cents] of accounts) {
        const ofAccount = result.postings.filter((posting) => posting.account === account);
        expect(ofAccount.reduce((sum, { amountCents }) => sum + Number(amountCents), 0)).toBe(cents);
      }
    },
  );

  it("prints postings and files with exactly the fields of its contract", async () => {
    const { code, result } = await printed(export1);
    expect(code).toBe(0);
    expect(result).toEqual({
      postings: [
        {
          file: export1, journal: "", transaction: "2600841", line: "", date: "2026-09-14", account: "4731", description: "Catering",
          costCentre: "4410", product: "", project: "", amountCents: 1486_00,
        },
      ],
      files: [
        { file: export1, format: "csv", lines: 1, debitCents: 1486_00, creditCents: 0, declared: null, error: null, findings: [] },
      ],
    });
  }); // prettier-ignore

  it("cuts two exports to the school year, chooses by mark and counts an overlap once", async () => {
    const year = ["--from", "2026-08-01", "--to", "31-07-2027"];
    const both = await printed(second, first, ...year, "--cost-centre", "4410", "--cost-centre", "4411");
    expect(both.result.postings.map(({ transaction, amountCents }) => [transaction, amountCents])).toEqual([
      ["2", 20_00],
      ["3", 300_00],
      ["4", 4000_00],
    ]);
    expect(both.code).toBe(1);
    expect(both.result.files.map(({ file, lines, findings }) => [file, lines, findings.map(({ code }) => code)])).toEqual([
      [second, 4, []],
      [first, 6, ["Y06", "Y08"]],
    ]);
    const turned = await printed(first, second, ...year, "--cost-centre", "4410", "--cost-centre", "4411");
    expect(turned.result.postings).toEqual(both.result.postings);
    const chosen = await printed(first, second, "--account", "4731", "--project", "P7", "--text", "SPREK");
    expect(chosen.result.postings.map(({ amountCents }) => amountCents)).toEqual([300_00]);
  }); // prettier-ignore

  it("reads what it can and ends with 2 when a file can't be read", async () => {
    const broken = written("broken.xaf", auditfileOf({ transactions: [spending("1", "2026-09-14", "1.00")] }).slice(0, -40));
    const { code, result } = await printed(broken, export1, path.join(folder, "gone.xaf"));
    expect(code).toBe(2);
    expect(result.postings).toHaveLength(1);
    expect(result.files.map(({ error }) => (error as { code: string } | null)?.code)).toEqual(["damaged-ledger", undefined, "not-found"]);
    expect(JSON.stringify(result.files[0]?.error)).toMatch(/line \d+/);
    expect((await printed(broken)).result.postings).toEqual([]);
  }); // prettier-ignore

  it("takes a mapping for an export whose headings it does not know", async () => {
    const odd = written("odd.csv", "Dag;Wat;Hoeveel\n14-09-2026;Catering;1.486\n");
    expect((await printed(odd)).result.files).toMatchObject([{ format: null, error: { code: "unclear-columns" } }]);
    const mapping = written("mapping.json", `{"columns": {"date": "Dag", "description": 2, "amount": "Hoeveel"}, "decimal": ","}`);
    const { code, result } = await printed(odd, "--mapping", mapping);
    expect(code).toBe(0);
    expect(result.postings).toMatchObject([{ description: "Catering", amountCents: 1486_00 }]);
    const wrong = await schoolbudget("ledger", odd, "--mapping", written("wrong.json", `{"columns": {"dag": 1}}`));
    expect(wrong).toMatchObject({ code: 2, out: "" });
    expect(wrong.err).toContain("dag");
  }); // prettier-ignore
});

describe("schoolbudget ledger", () => {
  it("says in words what it read, in Dutch or in English", async () => {
    const dutch = await schoolbudget("ledger", first, second, "--cost-centre", "4411");
    expect(dutch.code).toBe(1);
    expect(dutch.out).toContain("6 regels (xaf-3.2), debet € 321,00, credit € 321,00");
    expect(dutch.out).toContain("1 boeking gekozen, samen € 300,00.\n   rekening 4731: 1 boeking, € 300,00");
    const english = await schoolbudget("ledger", first, second, "--cost-centre", "4411", "--lang", "en");
    expect(english.out).toContain("1 posting chosen, together € 300,00.");
  });

  it("refuses a day that does not exist", async () => {
    expect((await schoolbudget("ledger", first, "--from", "2026-02-30")).code).toBe(2);
  });

  it("does not change what it reads", async () => {
    const before = readFileSync(first);
    await schoolbudget("ledger", first);
    expect(readFileSync(first).equals(before)).toBe(true);
  });
});
