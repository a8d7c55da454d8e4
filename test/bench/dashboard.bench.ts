import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { inflateRawSync } from "node:zlib";
import { findOffice } from "../xlsx/find-office";
import { compressedParts } from "./compressed-parts";
import type { Section } from "./report";
import type { Consolidated } from "./scale.bench";

/** Debian's own Python is the one that has LibreOffice's bridge. */
const python = "/usr/bin/python3";
/** LibreOffice takes minutes to write more than this, whatever the formulas. */
const mostSaved = 1000;

/** Seconds of processor time. */
interface Opened {
  readonly loading: number;
  readonly calculating: number;
  readonly saving: number | null;
}

/** Opening and recalculating regional workbooks in LibreOffice; null where it is not installed, or it is not Linux. */
export function dashboardSection(results: readonly Consolidated[]): Section | null {
  const office = findOffice();
  if (office === null || process.platform !== "linux") return null;
  const saved = results.filter(({ workbooks }) => workbooks <= mostSaved);
  const unsaved = results.filter(({ workbooks }) => workbooks > mostSaved);
  const script = path.resolve("test/bench/recalculate.py");
  const files = [...saved.map(({ out }) => out), "--unsaved", ...unsaved.map(({ out }) => out)];
  const printed = execFileSync(python, [script, office, ...files], { encoding: "utf8" });
  const opened = JSON.parse(printed) as readonly Opened[];
  return {
    id: "dashboard",
    title: "Regional workbooks in LibreOffice: every formula recalculated",
    head: ["schools", "formulas", "loading", "recalculating all", "x loading", "saving"],
    rows: [...saved, ...unsaved].map((each, index) => row(each, opened[index] as Opened)),
    targets: [],
  };
}

function row({ workbooks, out }: Consolidated, { loading, calculating, saving }: Opened): readonly string[] {
  return [
    workbooks.toLocaleString("en"),
    formulasIn(new Uint8Array(readFileSync(out))).toLocaleString("en"),
    `${loading.toFixed(2)} s`,
    `${calculating.toFixed(2)} s`,
    `${(calculating / loading).toFixed(3)} x`,
    saving === null ? "–" : `${saving.toFixed(2)} s`,
  ];
}

function formulasIn(file: Uint8Array): number {
  return compressedParts(file, /^xl\/worksheets\/sheet/)
    .map(({ compressed }) => inflateRawSync(compressed).toString("latin1").split("<f>").length - 1)
    .reduce((sum, count) => sum + count, 0);
}
