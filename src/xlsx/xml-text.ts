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
  if (!text.includes("&")) return text;
  let valid = true;
  const unescaped = text.replace(
    /&(?:([a-z]{2,4});|#([0-9]{1,7});|#x([0-9A-Fa-f]{1,6});)?/g,
    (_, name, decimal, hex) => {
      const character = name === undefined ? characterOf(decimal, hex) : named.get(name);
      valid &&= character !== undefined;
      return character ?? "";
    },
  );
  return valid ? unescaped : null;
}

function characterOf(decimal: string | undefined, hex: string | undefined): string | undefined {
  const code = decimal === undefined ? parseInt(hex ?? "0", 16) : Number(decimal);
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : undefined;
}

/** Undoes the spreadsheet's own escapes for characters that XML cannot hold: "_x000D_" is a carriage return. */
export function unescapeSpreadsheet(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
}
