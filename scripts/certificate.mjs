import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { generate } from "selfsigned";

const folder = path.join(import.meta.dirname, "../node_modules/.cache/schoolbudget");
const file = path.join(folder, "certificate.json");
const days = 365;
const day = 86_400_000;

/**
 * A certificate for localhost that nobody vouches for, kept for a year so that a browser asks once.
 * It is not installed anywhere.
 */
export async function certificate() {
  const known = await readKnown();
  if (known !== null && known.until > Date.now() + day) return known;
  const until = Date.now() + days * day;
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    keySize: 2048,
    algorithm: "sha256",
    notAfterDate: new Date(until),
    extensions: [
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  const kept = { key: made.private, cert: made.cert, until };
  await mkdir(folder, { recursive: true });
  await writeFile(file, JSON.stringify(kept), { mode: 0o600 });
  return kept;
}

async function readKnown() {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch {
    return null;
  }
}
