import type { CellInput } from "../grid/grid";

type Content = CellInput["content"];

const grouped = /^\d{1,3}(\.\d{3})+(,\d+)?$/;
const plain = /^\d+(,\d+)?$/;
const machineMade = /^\d+\.\d{1,2}$/;
const dutchDate = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/;
const isoDate = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/**
 * What a Dutch Excel makes of something that a person types: "25.000" is twenty-five thousand, "€ 25.000,-" stays a text.
 * "12.5" is read as a number too, because the number that a cell shows while it is edited comes that way.
 */
export function readDutchInput(typed: string, isTextCell: boolean): Content {
  if (typed.startsWith("'")) return { value: typed.slice(1) };
  if (isTextCell) return { value: typed };
  if (/^=./.test(typed)) return { formula: typed };
  const text = typed.trim();
  if (/^(waar|true)$/i.test(text)) return { value: true };
  if (/^(onwaar|false)$/i.test(text)) return { value: false };
  return { value: numberOf(text) ?? dayNumber(text) ?? typed };
}

function numberOf(text: string): number | null {
  const match = /^([+-]?)\s*(?:€\s*)?([+-]?)([\d.,]+)\s*(%?)$/.exec(text);
  const [, before = "", inside = "", digits = "", percent = ""] = match ?? [];
  const size = unsigned(digits);
  if (match === null || size === null || (before !== "" && inside !== "")) return null;
  return (before + inside === "-" ? -size : size) / (percent === "%" ? 100 : 1);
}

function unsigned(digits: string): number | null {
  if (machineMade.test(digits)) return Number(digits);
  if (!grouped.test(digits) && !plain.test(digits)) return null;
  return Number(digits.replaceAll(".", "").replace(",", "."));
}

/** Excel counts days from 30 December 1899. */
function dayNumber(text: string): number | null {
  const dutch = dutchDate.exec(text);
  const iso = isoDate.exec(text);
  const [, year, month, day] = iso ?? (dutch === null ? [] : [dutch[0], dutch[3], dutch[2], dutch[1]]);
  if (year === undefined) return null;
  const [y, m, d] = [Number(year), Number(month) - 1, Number(day)];
  const moment = new Date(Date.UTC(y, m, d));
  const isReal = moment.getUTCMonth() === m && moment.getUTCDate() === d;
  return isReal ? moment.getTime() / 86_400_000 + 25_569 : null;
}
