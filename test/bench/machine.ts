import { cpus, release, totalmem, type as system } from "node:os";

const gigabyte = 1024 ** 3;

/** What the figures were measured on, and when: one sentence. */
export function machineText(now: Date): string {
  const memory = `${(totalmem() / gigabyte).toFixed(0)} GB of memory`;
  const processor = `${cpus()[0]?.model.trim() ?? "an unknown processor"}, ${cpus().length} cores`;
  return `${processor}, ${memory}, ${system()} ${release()}, Node ${process.version}, ${now.toISOString().slice(0, 10)}.`;
}
