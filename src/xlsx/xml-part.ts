import { WorkbookError } from "../workbook/workbook-error";
import { latinText } from "./latin-text";
import type { ReadingPlatform, TextEncodingName } from "./reading-platform";
import { encodeUtf8 } from "./utf8";

/** An XML part in UTF-8, whatever it was stored in, without byte order mark. Only texts that are wanted get decoded. */
export interface XmlPart {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The text of some of the bytes. Throws "damaged-part" when they are malformed. */
  decode(bytes: Uint8Array): string;
}

/** Makes an XML part of its stored bytes. Throws "unsupported-encoding" when it is in neither UTF-8 nor UTF-16. */
export function openXmlPart(name: string, stored: Uint8Array, platform: ReadingPlatform): XmlPart {
  const decodeFrom = (bytes: Uint8Array, encoding: TextEncodingName): string => {
    try {
      return platform.decodeText(bytes, encoding);
    } catch (cause) {
      throw new WorkbookError("damaged-part", `${name} is not ${encoding}`, cause);
    }
  };
  const { encoding, markLength } = encodingOf(stored);
  const content = stored.subarray(markLength);
  const bytes = encoding === "utf-8" ? content : encodeUtf8(decodeFrom(content, encoding));
  refuseOtherEncoding(bytes, encoding, name);
  return { name, bytes, decode: (some) => decodeFrom(some, "utf-8") };
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

function refuseOtherEncoding(bytes: Uint8Array, encoding: TextEncodingName, name: string): void {
  const declaration = /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"'>]*)["']/.exec(latinText(bytes.subarray(0, 120)));
  const declared = declaration?.[1]?.toLowerCase();
  const fitting = encoding === "utf-8" ? ["utf-8", "utf8", "us-ascii"] : ["utf-16", encoding];
  if (declared !== undefined && !fitting.includes(declared)) {
    throw new WorkbookError("unsupported-encoding", `${name} is in ${declared}`);
  }
}
