import type { WorkbookErrorCode } from "../workbook/workbook-error";
import { latinText } from "./latin-text";
import { isOleFile, listOleStreams } from "./ole-streams";

const sniffLength = 4096;

/** By the beginning of the file, as Latin text without a byte order mark; the first that fits says what it is. */
const beginnings: readonly (readonly [RegExp, WorkbookErrorCode])[] = [
  [/^[^]{0,1024}%PDF-/, "pdf"],
  [/^\{\\rtf/, "word-document"],
  // PNG, JPEG, GIF, BMP, TIFF, WebP, and what telephones make: a form that was photographed or scanned.
  [/^(\x89PNG|\xff\xd8\xff|GIF8|BM[^]{4}\0\0\0\0|II\*\0|MM\0\*|RIFF[^]{4}WEBP|[^]{4}ftyp(heic|heix|mif1|msf1|avif))/, "picture"],
  // RAR, 7-Zip, gzip, and a part of a zip that was cut in pieces.
  [/^(Rar!\x1a\x07|7z\xbc\xaf\x27\x1c|\x1f\x8b\x08|PK\x07\x08)/, "archive"],
  // Outlook sends its own kind of mail as winmail.dat.
  [/^\x78\x9f\x3e\x22/, "mail"],
  [/^\s*(<\?xml[^>]*>\s*)?(<!--[^]*?-->\s*)?<!doctype html|^\s*(<\?xml[^>]*>\s*)?<(html|head|body|table|meta|script|style|div)\b/i, "web-page"],
  [/^\s*<\?xml[^]*?(<\?mso-application progid="Excel\.Sheet"|urn:schemas-microsoft-com:office:spreadsheet)/, "old-excel"],
  [/^\s*<\?xml[^]*?<office:document\b/, "open-document"],
  [/^\s*<\?xml[^]*?(progid="Word\.Document"|schemas\.microsoft\.com\/office\/word\/2003)/, "word-document"],
  // Excel's "Single File Web Page" is a mail by form and a web page by content.
  [/^MIME-Version:[^]*?multipart\/related[^]*?Content-Location: file:/i, "web-page"],
  [/^(Return-Path|Received|Delivered-To|From|To|Subject|Date|Message-ID|MIME-Version|X-[\w-]+|DKIM-Signature|ARC-[\w-]+|Thread-Topic|Content-Type): /i, "mail"],
  // Excel 2 to 4 wrote bare records: the first is "begin of file".
  [/^\x09[\0\x02\x04\x08][\x04\x06\x08\x10]\0/, "old-excel"],
]; // prettier-ignore

/** What a file that is no zip turns out to be, by its content and never by its name. */
export function recogniseFile(bytes: Uint8Array): WorkbookErrorCode {
  if (bytes.length === 0) return "empty-file";
  if (isOleFile(bytes)) return recogniseOle(bytes);
  if (hasUtf16Mark(bytes)) return recogniseText(latinText(bytes.subarray(2, sniffLength)).replaceAll("\0", ""));
  return recogniseText(latinText(bytes.subarray(0, sniffLength)).replace(/^\xef\xbb\xbf/, ""));
}

function hasUtf16Mark([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function recogniseText(text: string): WorkbookErrorCode {
  const found = beginnings.find(([pattern]) => pattern.test(text));
  if (found !== undefined) return found[1];
  return /[\0-\x08\x0e-\x1f]/.test(text) ? "not-a-workbook" : "text-file";
}

function recogniseOle(bytes: Uint8Array): WorkbookErrorCode {
  const streams = listOleStreams(bytes);
  // Rights management and a password both wrap the workbook; only the way in differs.
  if (streams.has("DRMEncryptedTransform") || streams.has("\tDRMContent")) return "rights-protected";
  if (streams.has("EncryptedPackage")) return "password-protected";
  if (streams.has("Workbook") || streams.has("Book")) return "old-excel";
  if (streams.has("WordDocument")) return "word-document";
  if (streams.has("PowerPoint Document")) return "powerpoint-document";
  if (streams.has("__properties_version1.0")) return "mail";
  return "not-a-workbook";
}
