import type { Environment } from "./actions/tools";
import { later } from "./later";

const prefix = "schoolbudget-inclusie.";

/** What a browser gives. Where storage is forbidden nothing is remembered, and nothing else is lost. */
export const browserEnvironment: Environment = {
  now: () => localIso(new Date()),
  uniqueId: () => crypto.randomUUID(),
  later,
  recall: (name) => withStorage((storage) => storage.getItem(prefix + name)),
  remember: (name, value) => void withStorage((storage) => storage.setItem(prefix + name, value)),
  report: (error) => reportError(error),
  save,
};

/** The clock on the wall with its distance to UTC: the day that people see is the day that is written. */
function localIso(now: Date): string {
  const minutes = -now.getTimezoneOffset();
  const local = new Date(now.getTime() + minutes * 60_000).toISOString().slice(0, 19);
  const part = (value: number) => String(Math.floor(Math.abs(value))).padStart(2, "0");
  return `${local}${minutes < 0 ? "-" : "+"}${part(minutes / 60)}:${part(minutes % 60)}`;
}

function withStorage<Result>(use: (storage: Storage) => Result): Result | null {
  try {
    return use(localStorage);
  } catch {
    return null;
  }
}

function save(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const kind = name.endsWith(".docx") ? "wordprocessingml.document" : "spreadsheetml.sheet";
  const type = `application/vnd.openxmlformats-officedocument.${kind}`;
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it after this turn.
  later(60_000, () => URL.revokeObjectURL(address));
}
