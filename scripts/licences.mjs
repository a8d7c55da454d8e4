// Writes docs/licences.md and licences.txt from what is installed for production; --check says what is not right instead.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { format, resolveConfig } from "prettier";

/** Licences that let us publish what is under them, with the notices beside it. Another one is for people to judge first. */
const known = new Set([
  "0BSD",
  "Apache-2.0",
  // duck 0.1.12: its text is that of BSD-2-Clause.
  "BSD",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "ISC",
  "MIT",
  // pako: parts of it were zlib.
  "(MIT AND Zlib)",
  // jszip: we take it under MIT.
  "(MIT OR GPL-3.0-or-later)",
]);

const args = process.argv.slice(2);
const root = args.find((each) => !each.startsWith("--")) ?? path.join(import.meta.dirname, "..");
const read = (name) => readFileSync(path.join(root, name), "utf8");
const { packages } = JSON.parse(read("package-lock.json"));
const direct = packages[""].dependencies ?? {};
const tree = productionTree();
const files = { "docs/licences.md": await listOf(tree), "licences.txt": noticesOf(tree) };

if (args.includes("--check")) {
  const found = problems();
  for (const problem of found) console.error(problem);
  if (found.length > 0) process.exitCode = 1;
} else {
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(root, name), text);
  console.log(`${tree.length} packages: ${Object.keys(files).join(", ")}`);
}

function problems() {
  const reasons = read("docs/security.md");
  return [
    ...tree
      .filter(({ licence }) => !known.has(licence))
      .map(({ name, version, licence }) => `${name} ${version} has a licence that nobody judged: ${licence}`),
    ...Object.keys(direct)
      .filter((name) => !reasons.includes(`| \`${name}\` ${direct[name]} `))
      .map((name) => `${name} ${direct[name]} has no row with its reason in docs/security.md`),
    ...Object.entries(files)
      .filter(([name, text]) => !existsSync(path.join(root, name)) || read(name) !== text)
      .map(([name]) => `${name} is not of what is installed: npm run licences`),
  ];
}

/** Every package that is installed without the tools for developing, with the direct dependencies that bring it. */
function productionTree() {
  const broughtBy = new Map();
  for (const name of Object.keys(direct)) {
    const reached = new Set();
    reach(`node_modules/${name}`, reached);
    for (const place of reached) broughtBy.set(place, [...(broughtBy.get(place) ?? []), name]);
  }
  return Object.entries(packages)
    .filter(([place, { dev, optional, devOptional }]) => place !== "" && !dev && !optional && !devOptional)
    .map(([place]) => {
      const { name, version, license } = JSON.parse(read(`${place}/package.json`));
      return {
        name,
        version,
        licence: String(license),
        by: broughtBy.get(place) ?? [],
        text: licenceText(place, name),
      };
    })
    .sort((one, other) => (`${one.name} ${one.version}` < `${other.name} ${other.version}` ? -1 : 1));
}

function reach(place, reached) {
  if (reached.has(place)) return;
  reached.add(place);
  const { dependencies = {}, peerDependencies = {} } = packages[place];
  for (const name of Object.keys({ ...dependencies, ...peerDependencies })) {
    const found = resolved(name, place);
    if (found !== null) reach(found, reached);
  }
}

/** Where Node finds a package, seen from another; null for a peer that is not there. */
function resolved(name, from) {
  const inside = `${from}/node_modules/${name}`;
  if (packages[inside] !== undefined) return inside;
  const above = from.lastIndexOf("/node_modules/");
  if (above >= 0) return resolved(name, from.slice(0, above));
  return packages[`node_modules/${name}`] === undefined ? null : `node_modules/${name}`;
}

/** The licence and the notices of others that a package carries, as it carries them. */
function licenceText(place, name) {
  const texts = readdirSync(path.join(root, place))
    .filter((file) => /^(licen[cs]e|copying|notice|third_party_notices)([.-].*)?$/i.test(file))
    .sort()
    .map((file) => read(`${place}/${file}`).replaceAll("\r\n", "\n").trim());
  // Fluent's begin with the name of the package, which would make equal texts different.
  return texts.map((text) => (text.startsWith(`${name}\n`) ? text.slice(name.length).trim() : text)).join("\n\n");
}

async function listOf(all) {
  const counts = new Map();
  for (const { licence } of all) counts.set(licence, (counts.get(licence) ?? 0) + 1);
  const text = `# Licences

What is installed for production: ${all.length} packages. Made by \`npm run licences\` from the installed packages; the texts
are in \`licences.txt\`, which is published with the pane. Why each direct dependency is there, and what a review found, is in
[security.md](security.md).

| licence | packages |
| --- | ---: |
${[...counts]
  .sort()
  .map(([licence, count]) => `| ${licence} | ${count} |`)
  .join("\n")}

| package | version | licence | comes with |
| --- | --- | --- | --- |
${all.map(({ name, version, licence, by }) => `| ${name} | ${version} | ${licence} | ${by.includes(name) ? "itself" : by.join(", ")} |`).join("\n")}
`;
  return format(text, { ...(await resolveConfig(path.join(root, "docs/licences.md"))), parser: "markdown" });
}

/** Each text once, above it the packages that it belongs to. */
function noticesOf(all) {
  const byText = new Map();
  for (const { name, version, licence, text } of all) {
    const shown = text === "" ? `The package carries no licence text. It names its licence: ${licence}` : text;
    byText.set(shown, [...(byText.get(shown) ?? []), `${name} ${version} (${licence})`]);
  }
  const line = "-".repeat(80);
  const parts = [...byText].map(([text, names]) => `${line}\n${names.join("\n")}\n${line}\n\n${text}\n`);
  return `Schoolbudget Inclusie uses the software of others, under the licences below.\n\n${parts.join("\n")}`;
}
