/** A line to write; amounts as the file has them. */
export interface LineToWrite {
  readonly nr?: string;
  readonly account?: string;
  readonly amount?: string;
  readonly side?: string;
  readonly description?: string;
  readonly document?: string;
  readonly costCentre?: string;
  readonly project?: string;
}

export interface TransactionToWrite {
  readonly nr: string;
  readonly date: string;
  readonly lines: readonly LineToWrite[];
}

export interface AuditfileToWrite {
  readonly journal?: string;
  readonly company?: string;
  readonly createdOn?: string;
  /** Elements of <transactions> before its journals. */
  readonly totals?: string;
  readonly transactions: readonly TransactionToWrite[];
}

const element = (name: string, text: string | undefined): string =>
  text === undefined ? "" : `<${name}>${text.replace(/&/g, "&amp;").replace(/</g, "&lt;")}</${name}>`;

/** An auditfile 3.2, one element to a line. */
export function auditfileOf({
  journal = "70",
  company = "12345",
  createdOn,
  totals,
  transactions,
}: AuditfileToWrite): string {
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<auditfile xmlns="http://www.auditfiles.nl/XAF/3.2">`,
    `<header>${element("fiscalYear", "2026")}${element("dateCreated", createdOn)}</header>`,
    `<company>${element("companyIdent", company)}`,
    `<transactions>${totals ?? ""}<journal>${element("jrnID", journal)}`,
    ...transactions.map(transactionOf),
    `</journal></transactions></company></auditfile>`,
  ].join("\n");
}

function transactionOf({ nr, date, lines }: TransactionToWrite): string {
  return `<transaction>${element("nr", nr)}${element("trDt", date)}\n${lines.map(lineOf).join("\n")}\n</transaction>`;
}

function lineOf(line: LineToWrite): string {
  const { nr, account, document, description, amount, side, costCentre, project } = line;
  return `<trLine>${[
    element("nr", nr),
    element("accID", account),
    element("docRef", document),
    element("desc", description),
    element("amnt", amount),
    element("amntTp", side),
    element("costID", costCentre),
    element("projID", project),
  ].join("")}</trLine>`;
}

/** A transaction in balance: spending on an account, paid from the bank. */
export function spending(nr: string, date: string, amount: string, line: LineToWrite = {}): TransactionToWrite {
  return {
    nr,
    date,
    lines: [
      { nr: "1", account: "4731", amount, side: "D", ...line },
      { nr: "2", account: "1100", amount, side: "C", description: "bank" },
    ],
  };
}
