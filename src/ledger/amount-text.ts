import { plainText } from "../domain/plain-text";

/** The sign between euros and cents; the other one groups thousands. */
export type DecimalSign = "," | ".";

/** Ten thousand million euro: beyond this no ledger goes, and sums stay exact. */
const maxCents = 1e12;

/** Bookkeeping programs that count in floating point write 86.78000000000001. */
const noise = 1e-4;
const noiseDigits = { below: /^0{4,}/, above: /^9{4,}/ };

const amount = /^([+-]?)(\d[\d., ']*|[.,]\d+)([+-]?)$/;

/**
 * Which decimal sign a written amount shows: "," or "."; `whole` when it has neither sign; `ambiguous` when one sign stands
 * before three digits ("1.234"), which only the rest of its column can decide; null when it is no amount.
 */
export function decimalSignOf(text: string): DecimalSign | "whole" | "ambiguous" | null {
  const digits = amount.exec(bare(text))?.[2]?.replace(/[ ']/g, "");
  if (digits === undefined) return null;
  const last = Math.max(digits.lastIndexOf(","), digits.lastIndexOf("."));
  if (last === -1) return "whole";
  const sign = digits[last] as DecimalSign;
  const other: DecimalSign = sign === "," ? "." : ",";
  if (digits.includes(other)) return sign;
  if (digits.indexOf(sign) !== last) return other;
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits) ? "ambiguous" : sign;
}

/**
 * The cents of a written amount with this decimal sign: "1.234,56", "€ -12,50", "12,50-", "(12,50)", "25.000,-". Null when it
 * is no amount, or has parts of a cent.
 */
export function centsOf(text: string, decimal: DecimalSign): number | null {
  const [, before = "", digits = "", after = ""] = amount.exec(bare(text)) ?? [];
  const size = digits === "" ? null : centsOfDigits(digits.replace(/[ ']/g, ""), decimal);
  if (size === null || (before !== "" && after !== "")) return null;
  return size !== 0 && `${before}${after}` === "-" ? -size : size;
}

function centsOfDigits(digits: string, decimal: DecimalSign): number | null {
  const [whole = "", fraction = "", ...more] = digits.split(decimal);
  if (more.length > 0 || !/^(?:\d*|\d{1,3}(?:[.,]\d{3})+)$/.test(whole) || !/^\d*$/.test(fraction)) return null;
  const size = Number(whole.replace(/[.,]/g, "")) * 100 + Number(fraction.padEnd(2, "0").slice(0, 2));
  const cents = size + (noiseDigits.above.test(fraction.slice(2)) ? 1 : 0);
  return cents <= maxCents && isWholeCents(fraction) ? cents : null;
}

/** Whether what stands after the cents is nothing, or noise. */
function isWholeCents(fraction: string): boolean {
  const rest = fraction.slice(2);
  return /^0*$/.test(rest) || noiseDigits.below.test(rest) || noiseDigits.above.test(rest);
}

/** The cents of a number of euros; null when it has parts of a cent or is beyond any ledger. */
export function centsOfNumber(euros: number): number | null {
  const rounded = Math.round(euros * 100);
  const isExact = Math.abs(rounded) <= maxCents && Math.abs(euros * 100 - rounded) <= noise;
  return isExact ? rounded + 0 : null;
}

/** Without currency; parentheses as a minus; ",-" as no cents. */
function bare(text: string): string {
  const plain = plainText(text)
    .replace(/€|\beuro?\b/gi, "")
    .replace(/^\((.*)\)$/, "-$1")
    .replace(/([,.]) ?[-=]{1,2}$/, "$100")
    .replace(/^([+-]) +| +(?=[+-]$)/g, "$1");
  return plain.trim();
}
