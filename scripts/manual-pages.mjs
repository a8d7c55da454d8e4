// The manuals as pages of the published site, beside the pane: docs/handleiding-school.md is docs/handleiding-school.html there.
import { Marked } from "marked";
import path from "node:path";
import { styleNonce } from "./security-headers.mjs";

/** By file name without ending: the name in the menu, for the Dutch ones; the English ones are only linked to. */
const dutch = {
  "handleiding-school": "School",
  "handleiding-controller": "Controller",
  "handleiding-financien": "Financiën",
  "handleiding-ict": "ICT-beheerder",
  "regeling-schrijven": "Eigen regeling",
};
const english = ["sideload", "releasing", "real-excel-checklist", "security", "licences", "accessibility"];
const pages = [...Object.keys(dutch), ...english];
/** What a page may link to besides pages. */
const attachments = ["programme.schema.json"];

/** What to copy into a site, for copy-webpack-plugin. */
export const manualFiles = [
  {
    from: `docs/{${pages.join(",")}}.md`,
    to: "docs/[name].html",
    transform: (text, file) => manualPage(path.basename(file, ".md"), text.toString()),
  },
  { from: `docs/{manual.css,${attachments.join(",")}}`, to: "docs/[name][ext]" },
  { from: "docs/pictures/*.png", to: "docs/pictures/[name][ext]" },
];

/** A document as a page without any script. Throws when it has no title. */
export function manualPage(name, markdown) {
  const marked = new Marked({ renderer: { heading, link, image } });
  const tokens = marked.lexer(markdown);
  const headings = tokens.filter(({ type }) => type === "heading");
  const title = headings.find(({ depth }) => depth === 1)?.text;
  if (title === undefined) throw new Error(`docs/${name}.md has no title`);
  const chapters = headings.filter(({ depth }) => depth === 2);
  const isDutch = name in dutch;
  const words = isDutch
    ? { others: "Handleidingen", contents: "Op deze pagina", skip: "Naar de tekst" }
    : { others: "Manuals (Dutch)", contents: "On this page", skip: "Skip to the text" };
  const body = withoutEmptyHeads(marked.parser(tokens));
  const [start, rest] = splitAfterTitle(body);
  return `<!doctype html>
<html lang="${isDutch ? "nl" : "en"}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escaped(title)} – Schoolbudget Inclusie</title>
    <link rel="stylesheet" href="manual.css" nonce="${styleNonce}">
  </head>
  <body>
    <a class="skip" href="#text">${words.skip}</a>
    <header>
      <strong>Schoolbudget Inclusie</strong>
      <nav aria-label="${words.others}">
        ${Object.entries(dutch).map(menuEntry(name)).join("\n        ")}
      </nav>
    </header>
    <main id="text">
${start}<nav class="contents" aria-label="${words.contents}">
  <ul>
${chapters.map(({ text }) => `    <li><a href="#${anchorOf(text)}">${marked.parseInline(text)}</a></li>`).join("\n")}
  </ul>
</nav>
${rest}    </main>
  </body>
</html>
`;
}

function menuEntry(current) {
  return ([name, label]) => {
    const mark = name === current ? ' aria-current="page"' : "";
    return `<a href="${name}.html"${mark}${current in dutch ? "" : ' lang="nl"'}>${label}</a>`;
  };
}

/** As GitHub makes them, so that a link to a chapter works in both places. */
export function anchorOf(text) {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
    .replaceAll(/\s/g, "-");
}

function heading({ tokens, depth, text }) {
  return `<h${depth} id="${anchorOf(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
}

/** A link to a page of the site, to elsewhere on the web, or no link where the site does not have what it points at. */
function link({ href, tokens }) {
  const words = this.parser.parseInline(tokens);
  if (/^(#|https:)/.test(href)) return `<a href="${escaped(href)}">${words}</a>`;
  const [, file, anchor] = /^([^#]*)(.*)$/.exec(href);
  const name = file.replace(/\.md$/, "");
  if (file.endsWith(".md") && pages.includes(name)) return `<a href="${name}.html${escaped(anchor)}">${words}</a>`;
  return attachments.includes(file) ? `<a href="${file}">${words}</a>` : words;
}

function image({ href, text }) {
  return `<img src="${escaped(href)}" alt="${escaped(text)}">`;
}

/** Markdown can't have a table without heads; one whose heads are all empty is meant that way. */
function withoutEmptyHeads(html) {
  return html.replaceAll(/<thead>\s*<tr>\s*(<th[^>]*><\/th>\s*)+<\/tr>\s*<\/thead>/g, "");
}

function splitAfterTitle(html) {
  const end = html.indexOf("</h1>\n") + "</h1>\n".length;
  return [html.slice(0, end), html.slice(end)];
}

function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
