const named: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** Undoes XML's escapes and line ends; null when a reference means nothing. */
export function unescapeXml(raw: string): string | null {
  const text = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  let unescaped = "";
  let start = 0;
  for (let at = text.indexOf("&"); at >= 0; at = text.indexOf("&", start)) {
    const end = text.indexOf(";", at);
    const character = end < 0 ? undefined : characterOf(text.slice(at + 1, end));
    if (character === undefined) return null;
    unescaped += text.slice(start, at) + character;
    start = end + 1;
  }
  return start === 0 ? text : unescaped + text.slice(start);
}

/** The character of "amp", "#38" or "#x26". */
function characterOf(reference: string): string | undefined {
  if (!reference.startsWith("#")) return named.get(reference);
  const [, decimal, hexadecimal = "0"] = /^#(?:(\d{1,7})|x([0-9A-Fa-f]{1,6}))$/.exec(reference) ?? [];
  const code = decimal === undefined ? parseInt(hexadecimal, 16) : Number(decimal);
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : undefined;
}

/** Undoes the spreadsheet's own escapes for characters that XML cannot hold: "_x000D_" is a carriage return. */
export function unescapeSpreadsheet(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
