import mammoth from "mammoth";
import { WorkbookError } from "../../workbook/workbook-error";

/** Only what tells how a text reads: lists, and what is struck out. Headings are known by their words, not by their look. */
const styleMap = [
  ...[1, 2, 3, 4, 5].map((level) => `p:unordered-list(${level}) => p.bullet:fresh`),
  ...[1, 2, 3, 4, 5].map((level) => `p:ordered-list(${level}) => p.number:fresh`),
  "p => p:fresh",
  "strike => s",
  "b => ",
  "i => ",
];

/**
 * The body of a .docx as HTML. The bytes must come from `openDocument`.
 * @throws WorkbookError `damaged-part` when the converter cannot make sense of it
 */
export async function documentHtml(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: bytes, arrayBuffer: bytes.buffer },
      {
        styleMap,
        includeDefaultStyleMap: false,
        includeEmbeddedStyleMap: false,
        ignoreEmptyParagraphs: false,
        // What a picture shows cannot be read; that there is one is told.
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: "" })),
      },
    );
    return value;
  } catch (cause) {
    throw new WorkbookError("damaged-part", "the document cannot be converted", cause);
  }
}
