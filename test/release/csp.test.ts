import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { programmes } from "../../src/domain/programmes/programmes";
import { buildRelease, filesOf } from "./build-release";

/** Hosts that are named in what is published, and why nothing is ever asked of them. */
const named: Record<string, string> = {
  "schemas.openxmlformats.org": "names in a workbook's XML",
  "schemas.microsoft.com": "names in a workbook's XML",
  "purl.org": "names in a workbook's XML",
  "www.w3.org": "names of XML and of drawings",
  "purl.oclc.org": "names in a document's XML",
  "schemas.zwobble.org": "the name of a part that mammoth would write in a document",
  "stuk.github.io": "the page that explains an error of jszip, in the text of that error",
  "answers.microsoft.com": "the page that explains an error of docx, in the text of that error",
  "json-schema.org": "the name of the language in which zod could describe itself",
  "react.dev": "the page that explains an error of React, in the text of that error",
  "www.googleapis.com": "sign-in of office-js-helpers, of which only the sheets are used",
  "accounts.google.com": "the same",
  "www.facebook.com": "the same",
  "graph.facebook.com": "the same",
  "www.dropbox.com": "the same",
  "login.windows.net": "the same",
  "login.microsoftonline.com": "the same",
  "graph.microsoft.com": "the same",
};

/** Where a library runs a text as a program, and why that never happens. */
const evaluations: Record<string, string> = {
  'Function("return this")': "how office-js-helpers and lodash find the global object where neither self nor window is",
  "(0,eval)(": "the same, one try later",
  "new Function": "templates of underscore, which mammoth does not make; checks of zod, which is told not to",
};

/** Pages that a regeling names as its sources or as help: opened when somebody chooses the link, and not before. */
const linked = hostsOf(JSON.stringify(programmes));

const folder = mkdtempSync(join(tmpdir(), "policy-"));
const pane = join(folder, "pane");
const read = (name: string) => readFileSync(join(pane, name), "utf8");
const scripts = () => filesOf(pane).filter((name) => name.endsWith(".js"));
const matches = (pattern: RegExp) => scripts().flatMap((name) => read(name).match(pattern) ?? []);

beforeAll(() => buildRelease(pane, "https://schoolbudget.example"), 600_000);
afterAll(() => rmSync(folder, { recursive: true }));

function hostsOf(text: string): string[] {
  return (text.match(/https?:\/\/[a-z0-9][a-z0-9.-]+/gi) ?? []).map((address) => new URL(address).hostname);
}

/** Each directive of a policy with what it allows. */
function directivesOf(policy: string): Map<string, string[]> {
  const directives = policy.split("; ").map((each) => each.split(" "));
  return new Map(directives.map(([name = "", ...sources]) => [name, sources]));
}

const inPage = () => directivesOf(/Content-Security-Policy"? content="([^"]*)"/.exec(read("taskpane.html"))?.[1] ?? "");

describe("the policy of the published page", () => {
  const office = ["https://appsforoffice.microsoft.com", "https://officeapis.public.onecdn.static.microsoft"];

  test("allows nothing but our own scripts, Office.js and the styles of Fluent", () => {
    expect(Object.fromEntries(inPage())).toEqual({
      "default-src": ["'none'"],
      "script-src": ["'self'", ...office],
      "worker-src": ["'self'"],
      "style-src": ["'nonce-pane'"],
      "img-src": ["'self'"],
      "frame-src": office,
      "base-uri": ["'none'"],
      "form-action": ["'none'"],
    });
  });

  test("stands before the first script, and no script or handler stands in the page itself", () => {
    const page = read("taskpane.html");
    expect(page.indexOf("Content-Security-Policy")).toBeLessThan(page.indexOf("<script"));
    expect(page).not.toMatch(/<script(?![^>]* src=)|\son[a-z]+=|\sstyle=|javascript:/);
  });
});

describe("the settings for servers", () => {
  test.each(["nginx.conf", "web.config", "staticwebapp.config.json"])(
    "%s says the same, and who may frame it",
    (file) => {
      const policy = /(default-src[^"]*)"/.exec(read(file))?.[1] ?? "";
      const { "frame-ancestors": framers = [], ...rest } = Object.fromEntries(directivesOf(policy));
      expect(rest).toEqual(Object.fromEntries(inPage()));
      expect(framers).toEqual(expect.arrayContaining(["https://*.officeapps.live.com", "https://*.sharepoint.com"]));
      expect(read(file)).not.toMatch(/@[\w-]+@|undefined/);
    },
  );
});

test("the administrator's manual quotes the policy as the servers send it", () => {
  const manual = readFileSync(join(__dirname, "../../docs/handleiding-ict.md"), "utf8");
  const { globalHeaders } = JSON.parse(read("staticwebapp.config.json"));
  for (const value of Object.values<string>(globalHeaders)) expect(manual.replace(/\n/g, " ")).toContain(value);
});

describe("the published scripts", () => {
  test("name no host that anything could be asked of, besides Microsoft's for Office.js", () => {
    const hosts = new Set(scripts().flatMap((name) => hostsOf(read(name))));
    expect([...hosts].filter((host) => !(host in named) && !linked.includes(host))).toEqual([]);
  });

  test("run no text as a program, but for what never runs", () => {
    const found = new Set(
      matches(/new Function\b|\bFunction\((?:"[^"]*"|'[^']*'|`)[^)]*\)|\(0,\s*eval\)\(|(?<![\w.$])eval\(/g),
    );
    expect([...found].filter((each) => !(each in evaluations))).toEqual([]);
  });
});
