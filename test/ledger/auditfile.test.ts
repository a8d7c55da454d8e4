import { readAuditfile } from "../../src/ledger/auditfile/read-auditfile";
import { everything, ledgerFile, sourceOfFile } from "./ledger-source";
import { xpathSums } from "./xpath-sums";

const files = ["auditfile-3.2-2018.xaf", "auditfile-3.2-minimal.xml", "auditfile-4.0-sample.xaf"];

describe("readAuditfile", () => {
  it.each(files)("reads %s to the cent, by the judgement of another reader", async (name) => {
    const file = await readAuditfile(sourceOfFile(name), everything);
    const judge = xpathSums(ledgerFile(name));
    const accounts = new Map<string, number>();
    for (const { account, amountCents } of file.postings)
      accounts.set(account, (accounts.get(account) ?? 0) + amountCents);
    expect({ ...file, accounts }).toMatchObject({ ...judge, accounts: judge.accounts });
    expect(file.postings).toHaveLength(judge.lines);
  });
});
