import { SaxesParser } from "saxes";
import { WorkbookError } from "../../workbook/workbook-error";

/** What is told about an XML file while it is read. Names come in lower case and without prefix. */
export interface XmlListener {
  /** `namespace` is the default namespace that this very element declares, "" for none. */
  open(name: string, namespace: string): void;
  text(text: string): void;
  close(): void;
}

/** An auditfile needs 10; a line of 9,999 characters is the longest that its schema allows. */
const limits = { depth: 64, charactersWithoutTag: 4 * 1024 * 1024 };

/**
 * Reads XML piece by piece through saxes, the one door to it. A document type and entities of its own are refused: they
 * can make a small file huge or fetch things from elsewhere, and no bookkeeping program writes them.
 * @throws WorkbookError `unsafe-ledger`, or `damaged-ledger` with the line where it is not well formed.
 */
export class XmlScan {
  private readonly parser = new SaxesParser();
  private readonly names = new Map<string, string>();
  private begun = false;
  private depth = 0;
  private sinceTag = 0;

  constructor(listener: XmlListener) {
    this.parser.on("error", (error) => this.refuse(error.message));
    this.parser.on("doctype", () => this.refuse("doctype"));
    this.parser.on("opentag", ({ name, attributes }) => {
      this.sinceTag = 0;
      if (++this.depth > limits.depth) this.refuse("nested too deep");
      const prefix = name.includes(":") ? `xmlns:${name.slice(0, name.indexOf(":"))}` : "xmlns";
      listener.open(this.localName(name), attributes[prefix] ?? "");
    });
    this.parser.on("text", (text) => listener.text(text));
    this.parser.on("cdata", (text) => listener.text(text));
    this.parser.on("closetag", () => {
      this.sinceTag = 0;
      this.depth--;
      listener.close();
    });
  }

  write(piece: string): void {
    // Strictly nothing may stand before the declaration; some programs begin with an empty line.
    const text = this.begun ? piece : piece.trimStart();
    this.begun ||= text !== "";
    this.sinceTag += text.length;
    this.parser.write(text);
    // A document type is told of when it ends; one without end must not fill the memory.
    if (this.sinceTag > limits.charactersWithoutTag) this.refuse("no element for millions of characters");
  }

  end(): void {
    this.parser.close();
  }

  private localName(name: string): string {
    const known = this.names.get(name);
    if (known !== undefined) return known;
    const local = name.slice(name.indexOf(":") + 1).toLowerCase();
    this.names.set(name, local);
    return local;
  }

  private refuse(reason: string): never {
    const unsafe = /doctype|entity/i.test(reason);
    throw new WorkbookError(unsafe ? "unsafe-ledger" : "damaged-ledger", `line ${this.parser.line}: ${reason}`);
  }
}
