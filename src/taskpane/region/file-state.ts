import type { Finding } from "../../domain/finding";

/** How a file came through; "ready", "notes" and "errors" are versions that count, "refused" are plans of another regeling. */
export type FileState = "ready" | "notes" | "errors" | "unreadable" | "refused" | "replaced";

/** The state of a plan that counts, as the status on Inzendingen says it too. */
export function planState(findings: readonly Finding[]): "ready" | "notes" | "errors" {
  if (findings.some(({ severity }) => severity === "error")) return "errors";
  return findings.some(({ severity }) => severity === "warning") ? "notes" : "ready";
}
