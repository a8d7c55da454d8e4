import { cellAddress } from "../../workbook/a1";
import type { CellValue } from "../../workbook/snapshot";
import type { StandingFigure } from "../dashboard/figure-draft";
import type { Figure, Making, RowsMaking } from "../figures/figure";
import type { PlainRow } from "../figures/plain-rows";
import { settingCell, type RegionSettings, type SettingKey } from "../settings/region-settings";
import { combine } from "./combine";
import type { How, NumberExplanation, Part, Term, Unit } from "./explanation";

/** What explaining asks of the region. */
export interface FigureSources {
  /** The sheet that the figure stands on. */
  readonly sheet: string;
  readonly settings: RegionSettings;
  /** The plan or file behind a row of what was counted or added up. */
  readonly partOf: (row: PlainRow, of: Pick<RowsMaking, "table" | "column">) => Omit<Part, "amount">;
}

/** What a number of the dashboard is made of, beside what its cell shows. */
export function explainFigure(
  { label, figure }: StandingFigure,
  shown: CellValue | null,
  sources: FigureSources,
): NumberExplanation {
  const { how, terms } = termsOf(figure, label, sources);
  const unit = how === "share" || how === "change" ? "share" : (terms[0]?.unit ?? "number");
  const seen = typeof shown === "number" ? inUnit(shown, unit) : null;
  const value = combine(how, terms.map((term) => term.value));
  return {
    kind: "number",
    label,
    how,
    unit: how === "covered" ? "number" : unit,
    value: isSameShare(value, seen, unit) ? seen : value,
    shown: seen,
    terms,
  };
} // prettier-ignore

/** A share of cents and one of euros may differ in digits that nobody sees. */
function isSameShare(value: number | null, seen: number | null, unit: Unit): boolean {
  return unit === "share" && value !== null && seen !== null && value.toPrecision(12) === seen.toPrecision(12);
}

type AnyFigure = Figure<number | string>;

function termsOf(figure: AnyFigure, label: string, sources: FigureSources): { how: How; terms: readonly Term[] } {
  const { making } = figure;
  const named = (each: AnyFigure, name: string) => termOf(each, name, sources);
  switch (making.how) {
    case "cell":
      return termsOf(making.of, label, sources);
    case "count":
    case "sum":
    case "setting":
      return { how: making.how, terms: [named(figure, label)] };
    case "total": {
      const rows = rowsIn(making);
      const terms = rows === null ? making.terms.map((term) => named(term, label)) : [named(figure, label)];
      return { how: rows?.[0]?.how ?? "total", terms };
    }
    case "difference":
      return { how: "difference", terms: [named(making.of, label), named(making.less, label)] };
    case "share":
      return { how: "share", terms: [named(making.part, label), named(making.whole, label)] };
    case "change":
      return { how: "change", terms: [named(making.from, label), named(making.to, label)] };
    case "covered":
      return { how: "covered", terms: making.terms.map((term) => named(term, label)) };
  }
}

/** A figure as one of the terms of another; where it is a cell of the sheet it has that cell's own name. */
function termOf(figure: AnyFigure, label: string, sources: FigureSources): Term {
  const { making } = figure;
  if (making.how === "cell") {
    const place = { sheet: sources.sheet, cell: cellAddress(making.row, making.column) };
    return { ...termOf(making.of, making.label, sources), label: making.label, place };
  }
  const rows = rowsIn(making);
  if (making.how === "setting") return settingTerm(figure, making.key, sources.settings);
  if (rows === null) return { label, place: null, unit: "number", value: Number(figure.value), parts: [], blank: 0 };
  const parts = rows.flatMap((each) => partsOf(each, sources));
  const all = rows.reduce((sum, each) => sum + each.rows.length, 0);
  return {
    label,
    place: null,
    unit: rows[0]?.isMoney === true ? "money" : "number",
    value: parts.reduce((sum, { amount }) => sum + amount, 0),
    parts,
    blank: all - parts.length,
  };
}

function settingTerm(figure: AnyFigure, key: SettingKey, settings: RegionSettings): Term {
  const field = settings.fields.find((each) => each.key === key);
  const [sheet = "", cell = ""] = settingCell(settings, key).text.replaceAll("$", "").split("!");
  const unit: Unit = field?.kind === "euro" ? "money" : "number";
  const value = inUnit(Number(figure.value), unit);
  return { label: field?.label ?? "", place: { sheet, cell }, unit, value, parts: [], blank: 0 };
}

/** The rows behind a making that only adds rows up; null for another one. */
function rowsIn(making: Making): readonly RowsMaking[] | null {
  switch (making.how) {
    case "count":
    case "sum":
      return [making];
    case "cell":
      return rowsIn(making.of.making);
    case "total": {
      const terms = making.terms.map((term) => rowsIn(term.making));
      return terms.length > 0 && terms.every((rows) => rows !== null) ? terms.flat() : null;
    }
    default:
      return null;
  }
}

function partsOf(making: RowsMaking, { partOf }: FigureSources): readonly Part[] {
  const { how, rows, column, isMoney } = making;
  return rows.flatMap((row): readonly Part[] => {
    const value = how === "count" || column === null ? 1 : row[column];
    if (typeof value !== "number") return [];
    return [{ ...partOf(row, making), amount: inUnit(value, isMoney ? "money" : "number") }];
  });
}

/** Cells hold euros; money is counted in whole cents. */
function inUnit(value: number, unit: Unit): number {
  return unit === "money" ? Math.round(value * 100) : value;
}
