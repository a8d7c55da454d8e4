import { Document, Footer, Packer, PageNumber, Paragraph, TextRun } from "docx";
import { palette } from "../../workbook/look";
import { escapeAttribute } from "../../xlsx/write-xml";
import { undateZip } from "../../xlsx/undate-zip";
import type { PagePart } from "./page-parts";

/** A4 and its margins of 2 cm, in twentieths of a point. */
const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1134, bottom: 1134, left: 1134, right: 1134, footer: 567 },
};

const accent = { color: palette.accent, bold: true };
const styles = {
  default: {
    document: { run: { font: "Calibri", size: 21, color: palette.ink } },
    title: { run: { ...accent, size: 40, font: "Calibri" }, paragraph: { spacing: { after: 60 } } },
    heading1: {
      run: { ...accent, size: 28, font: "Calibri" },
      paragraph: { spacing: { before: 320, after: 100 }, keepNext: true },
    },
    heading2: {
      run: { ...accent, size: 23, font: "Calibri" },
      paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
    },
  },
};

/** Properties of the file; `savedAt` is ISO 8601. */
export interface DocumentProperties {
  readonly title: string;
  readonly author: string;
  readonly savedAt: string;
}

/** The bytes of a .docx with these parts on A4, the number of the page below each. The same parts give the same bytes. */
export async function documentBytes(
  children: readonly PagePart[],
  properties: DocumentProperties,
): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    title: properties.title,
    styles,
    sections: [{ properties: { page }, footers: { default: pageNumbers() }, children }],
  });
  const core = { path: "docProps/core.xml", data: coreProperties(properties) };
  return undateZip(await Packer.pack(document, "uint8array", undefined, [core]));
}

function pageNumbers(): Footer {
  const run = new TextRun({
    children: ["Pagina ", PageNumber.CURRENT, " van ", PageNumber.TOTAL_PAGES],
    size: 17,
    color: palette.muted,
  });
  return new Footer({ children: [new Paragraph({ alignment: "right", children: [run] })] });
}

/** The library would write the time of this computer. */
function coreProperties({ title, author, savedAt }: DocumentProperties): string {
  const moment = `${savedAt.slice(0, 19)}Z`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeAttribute(title)}</dc:title><dc:creator>${escapeAttribute(author)}</dc:creator><dc:language>nl-NL</dc:language>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified>`,
    "</cp:coreProperties>",
  ].join("");
}
