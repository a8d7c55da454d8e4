import type { CalendarDate } from "../../../src/domain/calendar-date";
import { browserPlatform } from "../../../src/taskpane/workers/browser-platform";
import { readInWorkers } from "../../../src/taskpane/workers/reading-pool";
import { startReadingWorker } from "../../../src/taskpane/workers/start-reading-worker";
import { readSnapshot } from "../../../src/xlsx/read-snapshot";
import { compressedParts, type CompressedPart } from "../compressed-parts";

/** What `npm run bench` calls in the page; each does the whole of its job once for all files. */
export interface BenchPage {
  /** Fetches so many workbooks, and finds their parts. */
  load(files: number): Promise<void>;
  /** Inflates the needed parts with the browser's own inflating, which only comes as a stream. */
  inflateByBrowser(): Promise<void>;
  /** The same with the library that the pane has. */
  inflateByLibrary(): void;
  /** Bytes to cells, as a worker does it. */
  read(): void;
  /** Reads and checks all files as the pane does: so many workers, each with one file at a time. */
  readInPool(workers: number): Promise<void>;
}

declare global {
  interface Window {
    bench: BenchPage;
  }
}

let files: readonly Uint8Array<ArrayBuffer>[] = [];
let parts: readonly CompressedPart[] = [];

window.bench = {
  load: async (count) => {
    files = await Promise.all(Array.from({ length: count }, (_, index) => fetchBytes(`/files/${index}`)));
    parts = files.flatMap((file) => compressedParts(file));
  },
  inflateByBrowser: async () => {
    for (const { compressed, size } of parts) expectSize(await inflateByBrowser(compressed, size), size);
  },
  inflateByLibrary: () => {
    for (const { compressed, size } of parts) expectSize(browserPlatform.inflateRaw(compressed, size), size);
  },
  read: () => {
    for (const file of files) readSnapshot(file, browserPlatform);
  },
  readInPool: async (workers) => {
    const requests = files.map((file) => ({ file: new Blob([file]), today: "2026-05-29" as CalendarDate }));
    let read = 0;
    const onOutcome = (_: number, { kind }: { readonly kind: string }) => (read += kind === "read" ? 1 : 0);
    const { signal } = new AbortController();
    await readInWorkers(requests, { startWorker: startReadingWorker, workers, signal, onOutcome });
    if (read !== files.length) throw new Error(`${read} of ${files.length} files were read`);
  },
};

async function fetchBytes(address: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await fetch(address)).arrayBuffer());
}

/** The leanest way there is: pieces are taken as they come, as a limit on the size asks for. */
async function inflateByBrowser(compressed: Uint8Array, size: number): Promise<Uint8Array> {
  const stream = new DecompressionStream("deflate-raw");
  const writer = stream.writable.getWriter();
  const written = writer.write(compressed.slice()).then(() => writer.close());
  const inflated = new Uint8Array(size);
  const reader = stream.readable.getReader();
  let filled = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    inflated.set(next.value, filled);
    filled += next.value.length;
  }
  await written;
  return inflated.subarray(0, filled);
}

function expectSize(inflated: Uint8Array, size: number): void {
  if (inflated.length !== size) throw new Error(`${inflated.length} bytes instead of ${size}`);
}
