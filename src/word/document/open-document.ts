import { WorkbookError, type WorkbookErrorCode } from "../../workbook/workbook-error";
import { packPiece, writeZip } from "../../xlsx/patch/write-zip";
import { readPackage, type Package } from "../../xlsx/read-package";
import type { ReadingPlatform } from "../../xlsx/reading-platform";
import { relationshipsPartOf } from "../../xlsx/relationships";
import { encodeUtf8 } from "../../xlsx/utf8";
import type { Aside } from "./block";
import { surveyPart, textOfPart } from "./survey-part";

/** A document that is safe to convert, and what the conversion will leave out. */
export interface OpenedDocument {
  /** A package of our own making, with only the checked parts that the converter needs: it never sees the file itself. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly asides: readonly Aside[];
  readonly hasTrackedChanges: boolean;
}

/** Parts beside the main one that change what its text is. */
const companions = ["styles", "numbering", "footnotes", "endnotes"];
const asideKinds: Readonly<Record<string, Aside["kind"]>> = { header: "header", footer: "footer", comments: "comment" };

/** Kinds of file that Word itself opens and can save as .docx. */
const savedOtherwise: readonly WorkbookErrorCode[] = ["word-document", "open-document"];
/** Kinds of file that are something else altogether. */
const somethingElse: readonly WorkbookErrorCode[] = [
  "not-a-workbook", "old-excel", "binary-excel", "powerpoint-document", "pdf", "numbers", "mail", "web-page", "text-file", "picture",
]; // prettier-ignore

/**
 * Opens a .docx within our limits for packages and parts.
 * Throws "old-word" or "not-word" for other kinds of file, or as `readPackage` and `surveyPart` do.
 */
export function openDocument(file: Uint8Array, platform: ReadingPlatform): OpenedDocument {
  const source = openPackage(file, platform);
  const main = mainPart(source);
  const survey = surveyPart(source.xml(main));
  const links = source.relationships(main).filter(({ target, isExternal }) => !isExternal && source.has(target));
  const needed = links.filter(({ type }) => companions.includes(type)).map(({ target }) => target);
  for (const part of needed) surveyPart(source.xml(part));
  return {
    bytes: safePackage(source, [main, ...needed]),
    hasTrackedChanges: survey.hasTrackedChanges,
    asides: [
      ...survey.unseen.map((text): Aside => ({ kind: "textbox", text })),
      ...links.flatMap(({ type, target }) => asidesOf(asideKinds[type], () => textOfPart(source.xml(target)))),
    ],
  };
}

function openPackage(file: Uint8Array, platform: ReadingPlatform): Package {
  try {
    return readPackage(file, platform);
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    if (savedOtherwise.includes(error.code)) throw new WorkbookError("old-word", error.code, error);
    if (somethingElse.includes(error.code)) throw new WorkbookError("not-word", error.code, error);
    throw error;
  }
}

function mainPart(source: Package): string {
  const main = source.relationships("").find(({ type }) => type === "officeDocument")?.target;
  if (main !== undefined && source.has(main) && /^word\//i.test(main)) return main;
  const isOpenDocument = source.has("content.xml");
  throw new WorkbookError(isOpenDocument ? "old-word" : "not-word", main ?? "no main document");
}

function asidesOf(kind: Aside["kind"] | undefined, read: () => string): readonly Aside[] {
  if (kind === undefined) return [];
  const lines = read()
    .split("\n")
    .map((line) => line.trim());
  return lines.filter((line) => line !== "").map((text) => ({ kind, text }));
}

/** The parts with their relationships, in UTF-8 whatever they were stored in. */
function safePackage(source: Package, parts: readonly string[]): Uint8Array<ArrayBuffer> {
  const relationships = ["", ...parts].map(relationshipsPartOf).filter((part) => source.has(part));
  const names = ["[Content_Types].xml", ...relationships, ...parts];
  for (const part of [...relationships, "[Content_Types].xml"]) surveyPart(source.xml(part));
  return writeZip(names.map((name) => packPiece(encodeUtf8(name), source.xml(name).bytes)));
}
