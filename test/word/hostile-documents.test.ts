import { readFileSync } from "node:fs";
import { zipSync } from "fflate";
import path from "node:path";
import { nodePlatform } from "../../src/cli/node-inflate";
import { programmes } from "../../src/domain/programmes/programmes";
import { readWordForm } from "../../src/word/read-word-form";
import { cell, docx, documentParts, filledBlocks, filledForm, p, row, table, zipParts } from "./paper-form";

const read = (file: Uint8Array) => readWordForm(file, programmes, nodePlatform);
const body = Object.values(filledBlocks).join("");

/** The parts of a good form with one of them changed. */
function withPart(name: string, change: (xml: string) => string): Uint8Array {
  const parts = documentParts(body);
  return zipParts({ ...parts, [name]: change(parts[name] ?? "") });
}

const document = "word/document.xml";
const text = (content: string) => new TextEncoder().encode(content);

const refused: readonly (readonly [string, string, () => Uint8Array])[] = [
  ["nothing at all", "empty-file", () => new Uint8Array()],
  ["a text file", "not-word", () => text("Plan van aanpak 2026-2027")],
  ["a pdf", "not-word", () => text("%PDF-1.7 Plan van aanpak")],
  ["rich text", "old-word", () => text("{\\rtf1 Plan van aanpak}")],
  ["a workbook", "not-word", () => readFileSync(path.resolve(__dirname, "../../docs/examples/plan-van-aanpak-voorbeeld.xlsx"))],
  ["another Word document", "not-this-form", () => docx(p("Notulen van de teamvergadering") + p("Opening"))],
  ["a form of which only the title is left", "not-this-form", () => docx(p("Plan van aanpak 2026-2027"))],
  ["a file that was cut off", "damaged-zip", () => filledForm().subarray(0, 3000)],
  ["a document type", "forbidden-xml", () => withPart(document, (xml) => xml.replace("?>", '?><!DOCTYPE w [<!ENTITY a "b">]>'))],
  ["a document type in the numbering", "forbidden-xml", () => withPart("word/numbering.xml", (xml) => xml.replace("?>", "?><!DOCTYPE w []>"))],
  ["a document type in the content types", "forbidden-xml", () => withPart("[Content_Types].xml", (xml) => xml.replace("?>", "?><!DOCTYPE w []>"))],
  ["a tag that does not end", "damaged-part", () => withPart(document, (xml) => xml.slice(0, -40))],
  ["elements far inside each other", "damaged-part", () => docx(`${"<w:ins>".repeat(300)}${"</w:ins>".repeat(300)}${body}`)],
  ["a part that grows without end", "too-large", () => zipSync({ ...packed(documentParts(body)), [document]: new Uint8Array(40 * 1024 * 1024) })],
  ["a long document of nothing", "too-large", () => docx("<w:p/>".repeat(200_000) + body)],
  ["a book", "long-document", () => docx(body + Array.from({ length: 14_000 }, (_, index) => p(`Alinea ${index}`)).join(""))],
]; // prettier-ignore

function packed(parts: Readonly<Record<string, string>>): Record<string, Uint8Array> {
  return Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, text(content)]));
}

describe("a document that is not what it seems", () => {
  it.each(refused)("is refused: %s", async (_, code, file) => {
    await expect(read(file())).rejects.toMatchObject({ name: "WorkbookError", code });
  });

  it("does not make a table of millions of columns", async () => {
    const wide = table(
      2,
      `<w:tr>${cell("Doel", { span: 9_000_000 })}${cell("Aanpak", { span: 9_000_000 })}</w:tr>`,
      row("a", "b"),
    );
    await expect(read(docx(body + wide))).resolves.toBeDefined();
  });

  it("reads the text of a link and goes nowhere", async () => {
    const link = `<w:p><w:hyperlink r:id="rId99"><w:r><w:t>zie onze site</w:t></w:r></w:hyperlink></w:p>`;
    const parts = documentParts(body.replace(filledBlocks.goalsHead, filledBlocks.goalsHead + link));
    const links = "word/_rels/document.xml.rels";
    const external =
      '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.org" TargetMode="External"/></Relationships>';
    const form = await read(
      zipParts({ ...parts, [links]: (parts[links] ?? "").replace("</Relationships>", external) }),
    );
    expect(form.unrecognised.map(({ text: words }) => words)).toEqual(["zie onze site"]);
  });

  it("keeps a text that looks like markup as text", async () => {
    const form = await read(filledForm({ reason: p('<script>alert("x")</script> & =1+1') }));
    expect(form.plan.reason).toBe('<script>alert("x")</script> & =1+1');
  });

  it("tells that there is a picture", async () => {
    const picture = `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="Foto"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:embed="rId50"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
    const parts = documentParts(body.replace(filledBlocks.seen, filledBlocks.seen + picture));
    const links = "word/_rels/document.xml.rels";
    const image =
      '<Relationship Id="rId50" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/image1.png"/></Relationships>';
    const form = await read(
      zipParts({
        ...parts,
        "word/media/image1.png": "PNG",
        [links]: (parts[links] ?? "").replace("</Relationships>", image),
      }),
    );
    expect(form.unrecognised).toEqual([
      { text: "", isPicture: true, place: { kind: "text", heading: "Plan voor gezien" } },
    ]);
  });
});
