import { buildOle } from "./build-ole";
import { refusal, rels, workbookBytes } from "./build-workbook";
import { buildZip } from "./build-zip";

const bytesOf = (text: string, encoding: BufferEncoding = "utf8") => new Uint8Array(Buffer.from(text, encoding));
const zipOf = (...names: readonly string[]) => buildZip(names.map((name) => ({ name, content: "x" })));

describe("files that are no .xlsx", () => {
  test.each([
    ["an empty file", "empty-file", new Uint8Array()],
    ["a password-protected workbook", "password-protected", buildOle(["EncryptionInfo", "EncryptedPackage"])],
    [
      "one with data spaces, further on in the directory",
      "password-protected",
      buildOle([
        "\x06DataSpaces",
        "Version",
        "DataSpaceMap",
        "DataSpaceInfo",
        "a",
        "b",
        "EncryptionInfo",
        "EncryptedPackage",
      ]),
    ],
    ["an .xls file", "old-excel", buildOle(["Workbook", "\x05SummaryInformation"])],
    ["an .xls file of Excel 5", "old-excel", buildOle(["Book"])],
    ["an .xls file of Excel 3", "old-excel", new Uint8Array([0x09, 0x02, 0x06, 0x00, 0x00, 0x00, 0x10, 0x00])],
    [
      "an XML spreadsheet of 2003",
      "old-excel",
      bytesOf(`<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook/>`),
    ],
    ["a .doc file", "word-document", buildOle(["WordDocument", "1Table"])],
    ["a .rtf file", "word-document", bytesOf("{\\rtf1\\ansi Plan}")],
    ["a .ppt file", "powerpoint-document", buildOle(["PowerPoint Document"])],
    ["an Outlook mail", "mail", buildOle(["__nameid_version1.0", "__properties_version1.0"])],
    ["another OLE file", "not-a-workbook", buildOle(["Contents"])],
    ["a cut-off OLE file", "not-a-workbook", buildOle(["Workbook"]).subarray(0, 700)],
    ["a mail as text", "mail", bytesOf("Received: from school.nl\r\nSubject: Plan\r\n\r\nZie bijlage")],
    [
      "a web page saved by Excel",
      "web-page",
      bytesOf(
        "MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n------\r\nContent-Location: file:///C:/plan.htm\r\n",
      ),
    ],
    ["a PDF", "pdf", bytesOf("%PDF-1.7\n%\xe2\xe3", "latin1")],
    ["HTML", "web-page", bytesOf("\n<!DOCTYPE html>\n<html><body><table></table></body></html>")],
    ["HTML after a mark", "web-page", bytesOf("\ufeff<html><table></table></html>")],
    ["HTML in UTF-16", "web-page", bytesOf("\ufeff<html><table></table></html>", "utf16le")],
    ["just a table", "web-page", bytesOf("<table><tr><td>1</td></tr></table>")],
    ["CSV", "text-file", bytesOf("Naam;Bedrag\r\nTraining;€ 2.500,00\r\n")],
    ["text in UTF-16", "text-file", bytesOf("\ufeffNaam\tBedrag\r\n", "utf16le")],
    ["a PNG", "picture", bytesOf("\x89PNG\r\n\x1a\n\0\0", "latin1")],
    ["a JPEG", "picture", bytesOf("\xff\xd8\xff\xe0\0\x10JFIF", "latin1")],
    ["a photo of a telephone", "picture", bytesOf("\0\0\0\x24ftypheic\0\0\0\0", "latin1")],
    ["a WebP", "picture", bytesOf("RIFF\x10\0\0\0WEBPVP8 ", "latin1")],
    ["a TIFF of a scanner", "picture", bytesOf("II*\0\x08\0\0\0", "latin1")],
    ["a bitmap", "picture", bytesOf("BM\x36\0\x0c\0\0\0\0\0\x36\0\0\0", "latin1")],
    ["a RAR", "archive", bytesOf("Rar!\x1a\x07\x01\0", "latin1")],
    ["a 7-Zip", "archive", bytesOf("7z\xbc\xaf\x27\x1c\0\x04", "latin1")],
    ["a gzip", "archive", bytesOf("\x1f\x8b\x08\0\0\0\0\0", "latin1")],
    ["Outlook's winmail.dat", "mail", bytesOf("\x78\x9f\x3e\x22\x01\0", "latin1")],
    [
      "a workbook under a sensitivity label",
      "rights-protected",
      buildOle(["\x06DataSpaces", "TransformInfo", "DRMEncryptedTransform", "EncryptedPackage"]),
    ],
    ["bytes of nothing known", "not-a-workbook", new Uint8Array([1, 2, 3, 4, 0, 0])],
    ["an .xlsb file", "binary-excel", zipOf("[Content_Types].xml", "xl/workbook.bin")],
    ["an .ods file", "open-document", zipOf("mimetype", "content.xml", "META-INF/manifest.xml")],
    [
      "a flat .fods file",
      "open-document",
      bytesOf(`<?xml version="1.0"?>\n<office:document xmlns:office="urn:oasis"/>`),
    ],
    ["a .docx file", "word-document", zipOf("[Content_Types].xml", "word/document.xml")],
    ["a .pptx file", "powerpoint-document", zipOf("[Content_Types].xml", "ppt/presentation.xml")],
    ["a Numbers file", "numbers", zipOf("Index/Document.iwa", "preview.jpg")],
    ["a zipped Numbers folder", "numbers", zipOf("plan.numbers/Index.zip", "plan.numbers/preview.jpg")],
    ["a zip of files for the mail", "archive", zipOf("mijn map/Plan van aanpak.XLSX", "bijlage.txt")],
    ["another zip", "not-a-workbook", zipOf("muziek.mid", "bijlage.txt")],
    ["an empty zip", "not-a-workbook", buildZip([])],
    ["a package without its workbook", "missing-part", zipOf("[Content_Types].xml", "xl/styles.xml")],
  ] as const)("names %s", (_, code, bytes) => {
    expect(refusal(bytes)).toBe(code);
  });

  test("goes by what the package says, not by parts that only look like a workbook", () => {
    const asPackage = (target: string) => ({ "_rels/.rels": rels(["rId1", "officeDocument", target]) });
    const word = { ...asPackage("word/document.xml"), "word/document.xml": "<w:document xmlns:w='w'/>" };
    expect(refusal(workbookBytes(word))).toBe("word-document");
    expect(refusal(workbookBytes({ ...asPackage("xl/workbook.bin"), "xl/workbook.bin": "x" }))).toBe("binary-excel");
  });
});
