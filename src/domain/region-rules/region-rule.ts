import type { Finding, FindingCode, FindingKind, FindingParams, Severity } from "../finding";
import type { Programme } from "../programme";
import type { RegionEntry } from "./region-entry";

/** A finding on the controller's side; `about` is the key of the entry, null for the region as a whole. */
export interface RegionFinding {
  readonly finding: Finding;
  readonly about: string | null;
}

/** One rule of the region. `source` is the Dutch sentence it comes from, or why we derived it. */
export interface RegionRule {
  readonly code: FindingCode;
  readonly source: string;
  readonly check: (entries: readonly RegionEntry[], programme: Programme) => readonly RegionFinding[];
}

/** A finding about one entry, or about the whole region when `about` is null. */
export function regionFinding(
  about: string | null,
  code: FindingCode,
  severity: Severity,
  kind: FindingKind,
  params: FindingParams,
): RegionFinding {
  return { about, finding: { code, severity, kind, at: "workbook", params } };
}
