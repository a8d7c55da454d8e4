import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { deflateSync, crc32 } from "node:zlib";
import { findOffice } from "../find-office";

/** What a controller does in LibreOffice; own-work.py says what each means. */
export type Step =
  | "own-sheet" | "own-column" | "formats" | "comment" | "filter" | "chart" | "picture" | "pivot" | "names" | "beside" | "resave"; // prettier-ignore

/** The workbook after these steps in a Dutch LibreOffice, as it saves it. Takes seconds. */
export async function ownWork(source: Uint8Array, steps: readonly Step[]): Promise<Uint8Array> {
  const folder = await mkdtemp(path.join(tmpdir(), "own-work-"));
  try {
    const job = {
      source: path.join(folder, "source.xlsx"),
      target: path.join(folder, "target.xlsx"),
      picture: path.join(folder, "picture.png"),
      steps,
    };
    await writeFile(job.source, source);
    await writeFile(job.picture, redSquare());
    // Debian's own Python is the one that has LibreOffice's bridge.
    const python = spawn("/usr/bin/python3", [path.join(__dirname, "own-work.py"), findOffice() ?? "soffice"], {
      stdio: ["pipe", "ignore", "pipe"],
    });
    let complaints = "";
    python.stderr.on("data", (chunk: Buffer) => (complaints += chunk.toString()));
    python.stdin.end(JSON.stringify(job));
    const [code] = (await once(python, "close")) as [number];
    if (code !== 0) throw new Error(`working in LibreOffice failed: ${complaints}`);
    return await readFile(job.target);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A picture of 8 by 8. */
function redSquare(): Buffer {
  const row = Buffer.from([0, ...Array.from({ length: 8 }, () => [255, 0, 0]).flat()]);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(8, 0);
  head.writeUInt32BE(8, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const pixels = deflateSync(Buffer.concat(Array.from({ length: 8 }, () => row)));
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  return Buffer.concat([signature, chunk("IHDR", head), chunk("IDAT", pixels), chunk("IEND", Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const ends = [Buffer.alloc(4), Buffer.alloc(4)] as const;
  ends[0].writeUInt32BE(data.length);
  ends[1].writeUInt32BE(crc32(body));
  return Buffer.concat([ends[0], body, ends[1]]);
}
