import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fromScript, root } from "./from-script";

const names = ["school", "controller", "financien", "ict"].map((who) => `handleiding-${who}`);
const dutch = [...names, "regeling-schrijven"];
const english = ["sideload", "releasing", "real-excel-checklist", "security", "licences", "accessibility"];
const all = [...dutch, ...english];
const sources = all.map((name) => [name, readFileSync(path.join(root, `docs/${name}.md`), "utf8")]);
const pages = new Map(
  fromScript<[string, string][]>(
    "manual-pages.mjs",
    "manualPage",
    `${JSON.stringify(sources)}.map(([name, text]) => [name, manualPage(name, text)])`,
  ),
);
const page = (name: string) => pages.get(name) ?? "";
const attributes = (html: string, name: string) =>
  [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, "g"))].map(([, value = ""]) => value);

describe.each(all)("the page %s of the site", (name) => {
  it("says its language, has one title, and nothing that the policy of the site refuses", () => {
    expect(page(name)).toContain(`<html lang="${dutch.includes(name) ? "nl" : "en"}">`);
    expect(page(name).match(/<h1 /g)).toHaveLength(1);
    expect(page(name)).not.toMatch(/<script|<style| style="| on[a-z]+="|javascript:/i);
    expect(page(name)).toContain('<link rel="stylesheet" href="manual.css" nonce="pane">');
  });

  it("lists its chapters, and each entry leads to one", () => {
    const ids = attributes(page(name), "id");
    expect(new Set(ids).size).toBe(ids.length);
    const own = attributes(page(name), "href").filter((href) => href.startsWith("#"));
    expect(own.length).toBeGreaterThanOrEqual((page(name).match(/<h2 /g) ?? []).length);
    expect(own.filter((href) => !ids.includes(decodeURIComponent(href.slice(1))))).toEqual([]);
  });

  it("leads only to pages and files of the site, and shows only its pictures", () => {
    const here = attributes(page(name), "href").filter((href) => !/^(#|https:)/.test(href));
    const files = here.map((href) => href.replace(/#.*/, ""));
    expect(files.filter((file) => !isInSite(file))).toEqual([]);
    const pictures = attributes(page(name), "src");
    expect(pictures.filter((file) => !existsSync(path.join(root, "docs", file)))).toEqual([]);
  });
});

it("a link to what the site does not have stays as words", () => {
  const text =
    "# Titel\n\nZie [de regels](rules.md) en [de school](handleiding-school.md#1-aan-het-formulier-komen).\n";
  const html = fromScript<string>("manual-pages.mjs", "manualPage", `manualPage("sideload", ${JSON.stringify(text)})`);
  expect(html).toContain("Zie de regels en <a");
  expect(html).toContain('href="handleiding-school.html#1-aan-het-formulier-komen"');
});

it("a document without a title is no page", () => {
  expect(() => fromScript("manual-pages.mjs", "manualPage", 'manualPage("sideload", "Zomaar.")')).toThrow(/no title/);
});

function isInSite(file: string): boolean {
  return pages.has(file.replace(/\.html$/, "")) || file === "manual.css" || file === "programme.schema.json";
}
