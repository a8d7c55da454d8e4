import { plainText } from "./plain-text";

const brinWithLocation = /^\d{2}[A-Z]{2}\d{2}$/;
const between = /[,;/\n]| en /i;
const noPartners = new Set(["-", "geen", "nee", "nvt", "n.v.t."]);

/** A BRIN in its comparable form: no spaces, dots or dashes, capitals, and location 00 where none is given ("12 ab" → "12AB00"). */
export function normalizeBrin(text: string): string {
  const code = plainText(text).replace(/[ .-]/g, "").toUpperCase();
  return code.length === 4 ? `${code}00` : code;
}

/** Whether a text is a BRIN: two digits, two letters and, optionally, two digits for the location. */
export function isBrin(text: string): boolean {
  return brinWithLocation.test(normalizeBrin(text));
}

/** One partner of a joint application: what was typed, and the normalized BRIN or null when it is none. */
export interface Partner {
  readonly text: string;
  readonly brin: string | null;
}

/** The partners of a joint application, typed with commas, semicolons, slashes, "en" or new lines between them. */
export function parsePartners(text: string): readonly Partner[] {
  return text
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== "" && !noPartners.has(part.toLowerCase()))
    .map((part) => ({ text: part, brin: isBrin(part) ? normalizeBrin(part) : null }));
}
