import { WorkbookError } from "../workbook/workbook-error";
import { latinText } from "./latin-text";
import type { ReadingPlatform, TextEncodingName } from "./reading-platform";
import { ShortTexts } from "./short-texts";
import { encodeUtf8 } from "./utf8";

const shortTexts = new ShortTexts();

/** An XML part in UTF-8, whatever it was stored in, without byte order mark. Only texts that are wanted get decoded. */
export class XmlPart {
  private wholeText: string | null = null;

  constructor(
    readonly name: string,
    readonly bytes: Uint8Array,
    private readonly platform: ReadingPlatform,
  ) {}

  /** The text of the bytes from `start` to `end`. Throws "damaged-part" when they are malformed. */
  textAt(start: number, end: number): string {
    const known = shortTexts.recall(this.bytes, start, end);
    if (known !== undefined) return known;
    const text = decodeFrom(this.bytes.subarray(start, end), "utf-8", this.name, this.platform);
    shortTexts.remember(this.bytes, start, end, text);
    return text;
  }

  /** The text of bytes that are all ASCII, for a part of which nearly all is wanted: cut out of one text of the whole. */
  asciiAt(start: number, end: number): string {
    this.wholeText ??= (this.platform.decodeLatin ?? latinText)(this.bytes);
    return this.wholeText.slice(start, end);
  }
}

/** Makes an XML part of its stored bytes. Throws "unsupported-encoding" when it is in neither UTF-8 nor UTF-16. */
export function openXmlPart(name: string, stored: Uint8Array, platform: ReadingPlatform): XmlPart {
  const { encoding, markLength } = encodingOf(stored);
  const content = markLength === 0 ? stored : stored.subarray(markLength);
  const bytes = encoding === "utf-8" ? content : encodeUtf8(decodeFrom(content, encoding, name, platform));
  refuseOtherEncoding(bytes, encoding, name);
  return new XmlPart(name, bytes, platform);
}

function decodeFrom(bytes: Uint8Array, encoding: TextEncodingName, name: string, platform: ReadingPlatform): string {
  try {
    return platform.decodeText(bytes, encoding);
  } catch (cause) {
    throw new WorkbookError("damaged-part", `${name} is not ${encoding}`, cause);
  }
}

function encodingOf(bytes: Uint8Array): { readonly encoding: TextEncodingName; readonly markLength: number } {
  const [first, second, third] = [bytes[0], bytes[1], bytes[2]];
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: "utf-8", markLength: 3 };
  if (first === 0xff && second === 0xfe) return { encoding: "utf-16le", markLength: 2 };
  if (first === 0xfe && second === 0xff) return { encoding: "utf-16be", markLength: 2 };
  // Without a mark the first character tells: XML starts with "<".
  if (first === 0x3c && second === 0) return { encoding: "utf-16le", markLength: 0 };
  if (first === 0 && second === 0x3c) return { encoding: "utf-16be", markLength: 0 };
  return { encoding: "utf-8", markLength: 0 };
}

/** How nearly all parts begin. */
const usualDeclaration = Uint8Array.from('<?xml version="1.0" encoding="UTF-8"', (each) => each.charCodeAt(0));

function beginsUsually(bytes: Uint8Array): boolean {
  for (let i = 0; i < usualDeclaration.length; i++) if (bytes[i] !== usualDeclaration[i]) return false;
  return true;
}

function refuseOtherEncoding(bytes: Uint8Array, encoding: TextEncodingName, name: string): void {
  if (encoding === "utf-8" && beginsUsually(bytes)) return;
  const declaration = /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"'>]*)["']/.exec(latinText(bytes.subarray(0, 120)));
  const declared = declaration?.[1]?.toLowerCase();
  const fitting = encoding === "utf-8" ? ["utf-8", "utf8", "us-ascii"] : ["utf-16", encoding];
  if (declared !== undefined && !fitting.includes(declared)) {
    throw new WorkbookError("unsupported-encoding", `${name} is in ${declared}`);
  }
}
