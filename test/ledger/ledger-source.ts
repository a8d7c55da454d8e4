import { readFileSync } from "node:fs";
import path from "node:path";
import type { Selection } from "../../src/ledger/read-options";
import type { LedgerSource } from "../../src/ledger/ledger-source";

/** Whatever is in the file. */
export const everything: Selection = { mark: {}, period: { from: null, to: null } };

export const ledgerFile = (name: string): string => path.join(__dirname, "files", name);

/** A file in memory that comes in pieces of so many bytes. */
export function sourceOf(content: string | Uint8Array, { name = "export", piece = 1000 } = {}): LedgerSource {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  return {
    name,
    size: bytes.length,
    async *open() {
      for (let at = 0; at < bytes.length; at += piece) yield await Promise.resolve(bytes.subarray(at, at + piece));
    },
  };
}

export const sourceOfFile = (name: string, piece?: number): LedgerSource =>
  sourceOf(readFileSync(ledgerFile(name)), { name, ...(piece === undefined ? {} : { piece }) });
