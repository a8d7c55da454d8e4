const pattern = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const powersOfTen = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15] as const;
const minus = 45;
const point = 46;

/** The number in a text without spaces; undefined when it is none, or none that fits. */
export function parseNumber(text: string): number | undefined {
  const value = Number(text);
  if (!pattern.test(text) || !Number.isFinite(value)) return undefined;
  // Excel knows no negative zero.
  return value === 0 ? 0 : value;
}

/**
 * The number in the bytes from `start` to `end` when it has at most 15 digits and no exponent; undefined says nothing.
 * Both digits and power of ten are exact then, so their quotient is the nearest number, just as `parseNumber` gives it.
 */
export function parseShortNumber(bytes: Uint8Array, start: number, end: number): number | undefined {
  const isNegative = bytes[start] === minus;
  const first = isNegative ? start + 1 : start;
  if (end === first || end - first > 15) return undefined;
  const last = end - 1;
  let digits = 0;
  let pointAt = last;
  for (let at = first; at < end; at++) {
    const code = bytes[at] as number;
    if (code >= 48 && code <= 57) digits = digits * 10 + code - 48;
    else if (code === point && pointAt === last && at > first && at < last) pointAt = at;
    else return undefined;
  }
  const value = digits / (powersOfTen[last - pointAt] as number);
  return isNegative && value !== 0 ? -value : value;
}
