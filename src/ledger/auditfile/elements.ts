/** The elements that hold others and mean something to us; every other element is passed over with all that is in it. */
export type Container =
  | "auditfile"
  | "header"
  | "company"
  | "generalLedger"
  | "ledgerAccount"
  | "transactions"
  | "journal"
  | "transaction"
  | "line";

/** Which element opens which container, by name in lower case. Opening balances and subledgers are not postings. */
export const containersIn: Readonly<Record<Container, Readonly<Record<string, Container>>>> = {
  auditfile: { header: "header", company: "company", generalledger: "generalLedger", transactions: "transactions" },
  header: {},
  company: { generalledger: "generalLedger", transactions: "transactions" },
  generalLedger: { ledgeraccount: "ledgerAccount" },
  ledgerAccount: {},
  transactions: { journal: "journal" },
  journal: { transaction: "transaction" },
  transaction: { trline: "line", line: "line" },
  line: {},
};

/** The same thing under the names of versions 3.x, 4.0 and 2.x; the first that is there and not empty counts. */
export const names = {
  version: ["auditfileversion"],
  createdOn: ["datecreated"],
  /** Together they tell administrations apart; 4.0 has no number for the administration itself. */
  company: ["companyident", "commercenr", "taxregident", "companyid", "taxregistrationnr", "companyname"],
  account: ["accid", "accountid"],
  accountName: ["accdesc", "accountdesc"],
  lineCount: ["linescount", "numberentries"],
  totalDebit: ["totaldebit"],
  totalCredit: ["totalcredit"],
  journal: ["jrnid", "journalid"],
  transaction: ["nr", "transactionid"],
  transactionDate: ["trdt", "transactiondate"],
  line: ["nr", "recordid"],
  description: ["desc", "description"],
  document: ["docref", "documentid", "invref"],
  lineDate: ["effdate", "effectivedate"],
  amount: ["amnt"],
  side: ["amnttp"],
  debit: ["debitamount"],
  credit: ["creditamount"],
  relation: ["custsupid"],
  costCentre: ["costid", "cost", "costdesc"],
  product: ["prodid", "product", "productdesc"],
  project: ["projid", "project", "projectdesc"],
} as const;

/** What stood in the simple elements of one container, by name in lower case. */
export type Values = ReadonlyMap<string, string>;

export function valueIn(values: Values, aliases: readonly string[]): string {
  for (const alias of aliases) {
    const value = values.get(alias);
    if (value !== undefined && value !== "") return value;
  }
  return "";
}
