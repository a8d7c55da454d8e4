/** As reading platforms do: bytes without a mark of their own; malformed bytes throw. */
type DecodeText = (bytes: Uint8Array, encoding: "utf-8" | "utf-16le" | "utf-16be") => string;

const marks = [
  { encoding: "utf-8", bytes: [0xef, 0xbb, 0xbf] },
  { encoding: "utf-16le", bytes: [0xff, 0xfe] },
  { encoding: "utf-16be", bytes: [0xfe, 0xff] },
] as const;

/** Whether a file is a list in text: Excel's files begin as a zip, its old ones as a "compound file". */
export function isTextList([first, second]: Uint8Array): boolean {
  return !(first === 0x50 && second === 0x4b) && !(first === 0xd0 && second === 0xcf);
}

/** The text of a list: in the encoding that it begins with, else UTF-8, else Windows-1252, in which every byte is a character. */
export function listText(bytes: Uint8Array, decodeText: DecodeText): string {
  const mark = marks.find((each) => each.bytes.every((byte, index) => bytes[index] === byte));
  const content = bytes.subarray(mark?.bytes.length ?? 0);
  try {
    return decodeText(content, mark?.encoding ?? "utf-8");
  } catch {
    return windows1252(content);
  }
}

/** Bytes 80 to 9F; the others are the characters of the same number. The five unused ones stay as they are. */
const special =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f" +
  "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

function windows1252(bytes: Uint8Array): string {
  const characters = Array.from(bytes, (byte) => {
    return byte >= 0x80 && byte <= 0x9f ? special.charAt(byte - 0x80) : String.fromCharCode(byte);
  });
  return characters.join("");
}
