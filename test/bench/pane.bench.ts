import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Section } from "./report";

interface Request {
  readonly what: string;
  readonly requests: number;
  /** Bytes of the largest request or answer. */
  readonly largest: number;
  readonly mostRequests: number;
  /** Null where nothing was agreed. */
  readonly mostBytes: number | null;
}

/** Counts, not times: what the pane asks of Excel, on Microsoft's own library over the stand-in. */
export function roundTripsSection(): Section {
  const requests = countRequests();
  return {
    id: "round-trips",
    title: "Round trips to Excel",
    head: ["what the pane does", "round trips", "largest request or answer"],
    rows: requests.map(({ what, requests: count, largest }) => [
      what,
      String(count),
      `${kilobytes(largest).toFixed(0)} KB`,
    ]),
    targets: requests.flatMap(({ what, requests: count, largest, mostRequests, mostBytes }) => [
      { what: `${what}: round trips`, value: count, bound: "at most", limit: mostRequests, unit: "" } as const,
      ...(mostBytes === null
        ? []
        : [{ what: `${what}: the largest`, value: kilobytes(largest), bound: "at most", limit: Math.round(kilobytes(mostBytes)), unit: "KB" } as const]), // prettier-ignore
    ]),
  };
}

/** Runs in jest, where the stand-in lives. */
function countRequests(): readonly Request[] {
  const folder = mkdtempSync(path.join(tmpdir(), "schoolbudget-bench-"));
  const report = path.join(folder, "round-trips.json");
  try {
    execFileSync("npm", ["run", "bench:round-trips"], {
      env: { ...process.env, BENCH_ROUND_TRIPS: report },
      // What the spreadsheet under the stand-in says there is long and of no use.
      stdio: "ignore",
    });
    return JSON.parse(readFileSync(report, "utf8")) as readonly Request[];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Builds the pane as it is published, and weighs what a school waits for. */
export function paneSizeSection(): Section {
  execFileSync("npm", ["run", "build"], { stdio: ["ignore", "ignore", "inherit"] });
  const printed = execFileSync(process.execPath, ["scripts/check-size.mjs"], { encoding: "utf8" });
  const [, size = "", budget = ""] = /Start and Work: ([\d.]+) KB of ([\d.]+) KB/.exec(printed) ?? [];
  return {
    id: "pane-size",
    title: "What a school waits for: scripts for Start and Work, compressed, without Office.js",
    head: ["scripts", "of"],
    rows: [[`${size} KB`, `${budget} KB`]],
    targets: [{ what: "initial scripts of the pane", value: Number(size), bound: "at most", limit: Number(budget), unit: "KB" }], // prettier-ignore
  };
}

function kilobytes(bytes: number): number {
  return bytes / 1024;
}
