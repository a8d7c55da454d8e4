import { readFileSync } from "node:fs";
import type { ClientLibrary } from "../../../src/preview/protocol/connect-host";
import { createContext, Script } from "node:vm";

/** Microsoft's own client library, as loaded in a page. */
export interface ExcelLibrary extends ClientLibrary {
  /** The page's global object, where the library looks for `Office`. */
  readonly window: Record<string, unknown>;
}

const path = require.resolve("@microsoft/office-js/dist/excel-web-16.00.js");
/** Compiled once; each page runs it anew, so that tests share no state. */
const script = new Script(readFileSync(path, "utf8"), { filename: path });

/** Runs the unmodified library in a context with just so much of a page as it asks for. */
export function loadExcelLibrary(): ExcelLibrary {
  const page: Record<string, unknown> = {
    console,
    Promise,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
  };
  page["window"] = page;
  page["self"] = page;
  page["location"] = { href: "http://localhost/", search: "", hash: "", protocol: "http:" };
  page["navigator"] = { userAgent: "", platform: "" };
  page["document"] = {
    URL: "http://localhost/",
    getElementsByTagName: () => [],
    createElement: () => ({}),
    addEventListener: () => undefined,
  };
  page["addEventListener"] = () => undefined;
  page["removeEventListener"] = () => undefined;
  script.runInContext(createContext(page));
  return {
    Excel: page["Excel"] as typeof Excel,
    OfficeExtension: page["OfficeExtension"] as typeof OfficeExtension,
    window: page,
  };
}
