import { readFileSync } from "node:fs";
import * as sheetJs from "@e965/xlsx";

/** What one school's file adds up to, read by another library and added here: a second opinion on our totals. */
export interface IndependentPlan {
  readonly brin: string;
  readonly submittedAt: string;
  readonly incomeCents: number;
  readonly expenseCents: number;
  readonly counts: Readonly<Record<string, { readonly current: number; readonly target: number }>>;
}

type Grid = readonly (readonly unknown[])[];

export function readIndependently(file: string): IndependentPlan {
  const book = sheetJs.read(readFileSync(file));
  const grid = (name: string): Grid =>
    sheetJs.utils.sheet_to_json(book.Sheets[name] ?? {}, { header: 1, raw: true, blankrows: true });
  const budget = grid("Begroting");
  const amountColumn = budget[0]?.indexOf("bedrag") ?? -1;
  const sum = (prefix: string) =>
    budget
      .filter((row) => String(row[0]).startsWith(prefix))
      .reduce((total, row) => total + centsOf(row[amountColumn]), 0);
  const counts = grid("Kwantitatieve data");
  const [current, target] = ["huidig", "beoogd"].map((key) => counts[0]?.indexOf(key) ?? -1);
  const kinds = counts.flatMap(([key]) => /^aantal\.(.+)$/.exec(String(key))?.[1] ?? []);
  const countOf = (kind: string) => {
    const row = counts.find(([key]) => key === `aantal.${kind}`) ?? [];
    return { current: Number(row[current ?? -1] ?? 0) || 0, target: Number(row[target ?? -1] ?? 0) || 0 };
  };
  return {
    brin: valueBeside(grid("Plan van aanpak"), "kop.brin", 4),
    submittedAt:
      valueBeside(grid("_schoolbudget"), "inzending.tijd", 1) || String(book.Props?.ModifiedDate?.toISOString() ?? ""),
    incomeCents: sum("inkomst."),
    expenseCents: sum("uitgave."),
    counts: Object.fromEntries(kinds.map((kind) => [kind, countOf(kind)])),
  };
}

function valueBeside(rows: Grid, key: string, column: number): string {
  const value = rows.find(([first]) => first === key)?.[column];
  return typeof value === "string" ? value : "";
}

/** Numbers, and the few ways in which the invented schools type an amount as text; anything else counts as nothing. */
function centsOf(value: unknown): number {
  if (typeof value === "number") return value < 0 ? 0 : Math.round(value * 100);
  const match = /^(?:€ ?)?(\d{1,3}(?:\.\d{3})*)(?:,(\d{2}|-))?$/.exec(typeof value === "string" ? value : "");
  if (match === null) return 0;
  return Number((match[1] ?? "").replaceAll(".", "")) * 100 + (Number(match[2]) || 0);
}
