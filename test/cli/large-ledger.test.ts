import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync, writeSync } from "node:fs";
import path from "node:path";
import { auditfileOf, spending } from "../ledger/build-auditfile";
import { temporaryFolder } from "./run-command";

const program = path.resolve(__dirname, "../../dist/cli/schoolbudget.cjs");
const memory = path.resolve(__dirname, "report-memory.cjs");
const megabyte = 1024 * 1024;
const folder = temporaryFolder();

interface Large {
  readonly file: string;
  readonly transactions: number;
}

/** An auditfile of 200 MB, in which every hundredth transaction has the cost centre 4410 and the others are salaries. */
function writeLargeFile(): Large {
  const file = path.join(folder, "groot.xaf");
  const [head = "", tail = ""] = auditfileOf({ transactions: [] }).split("\n</journal>");
  const out = openSync(file, "w");
  writeSync(out, head);
  let [size, transactions] = [0, 0];
  while (size < 200 * megabyte) {
    const batch = Array.from({ length: 5_000 }, () => {
      const costCentre = ++transactions % 100 === 0 ? "4410" : "4000";
      const day = `2026-${String((transactions % 12) + 1).padStart(2, "0")}-14`;
      const description = `Salaris van medewerker ${transactions}, met alles wat daar in een maand bij hoort`;
      return spending(String(transactions), day, "10.01", { costCentre, document: `F${transactions}`, description });
    });
    const [, lines = ""] = auditfileOf({ transactions: batch }).split("</jrnID>");
    size += writeSync(out, lines.slice(0, lines.indexOf("</journal>")));
  }
  writeSync(out, `</journal>${tail}`);
  closeSync(out);
  return { file, transactions };
}

/** Runs the command as people do, but with less memory for JavaScript than the file is large. */
async function ledgerWithLittleMemory(...args: readonly string[]) {
  const child = spawn(process.execPath, ["--max-old-space-size=96", "--require", memory, program, "ledger", ...args]);
  const postings = { count: 0, files: "" };
  let err = "";
  let rest = "";
  child.stdout.on("data", (chunk: Buffer) => {
    const lines = (rest + chunk.toString()).split("\n");
    rest = lines.pop() ?? "";
    postings.count += lines.filter((line) => line.includes(`"amountCents":`)).length;
    postings.files += lines.filter((line) => !line.includes(`"amountCents":`)).join("\n");
  });
  child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
  const [code] = (await once(child, "close")) as [number | null];
  return { code, ...postings, largest: Number(/maxRSS (\d+)/.exec(err)?.[1]) };
}

describe("schoolbudget ledger with an auditfile of 200 MB", () => {
  it("reads all of it in less than 256 MB of memory and prints what was asked for", async () => {
    const { file, transactions } = writeLargeFile();
    const read = await ledgerWithLittleMemory(file, "--json", "--cost-centre", "4410");
    expect(read).toMatchObject({ code: 0, count: Math.floor(transactions / 100) });
    expect(read.files).toContain(`"lines": ${2 * transactions}`);
    expect(read.files).toContain(`"debitCents": ${transactions * 10_01}`);
    expect(read.largest).toBeLessThan(256 * megabyte);
  }, 240_000);
});
