import type { WorkbookErrorCode } from "../../src/workbook/workbook-error";

/** A file as somebody might send it, to do harm or by mistake, and what must become of it. */
export interface HostileFile {
  readonly name: string;
  /** The code with which it is refused; "mistakes" for a list of them; "read" where it is large or odd, and sound. */
  readonly outcome: WorkbookErrorCode | "mistakes" | "read";
  readonly bytes: () => Uint8Array;
  /** With its ending: what it pretends to be. */
  readonly file: string;
  /** The command that it is given to. */
  readonly command: readonly string[];
}

type Make = (name: string, outcome: HostileFile["outcome"], bytes: HostileFile["bytes"]) => HostileFile;
const givenTo =
  (file: string, ...command: readonly string[]): Make =>
  (name, outcome, bytes) => ({ name, outcome, bytes, file, command });

export const asPlan = givenTo("plan.xlsx", "check");
export const asWorkbook = givenTo("werkmap.xlsx", "inspect");
export const asWordForm = givenTo("formulier.docx", "word", "read");
export const asAuditfile = givenTo("grootboek.xaf", "ledger");
export const asTable = givenTo("grootboek.csv", "ledger");
export const asProgramme = givenTo("regeling.json", "programme", "check");
