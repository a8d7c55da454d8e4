// What must be so before a version is released. Each refusal says what to do.

/** Something that whoever releases can mend. */
export class Refusal extends Error {}

/** The address as the manifest needs it. */
export function releaseAddress(given) {
  if (/\s/.test(given))
    throw new Refusal(`"${given}" has a space in it. Write it as %20, or choose an address without.`);
  if (!URL.canParse(given))
    throw new Refusal(`"${given}" is no address. It looks like https://example.org/schoolbudget.`);
  const url = new URL(given);
  if (url.protocol !== "https:") throw new Refusal(`"${given}" must begin with https://, or Office refuses it.`);
  if (given.endsWith("/"))
    throw new Refusal(`"${given}" ends with a slash. Leave it out: ${given.replace(/\/+$/, "")}`);
  if (url.search !== "" || url.hash !== "" || url.username !== "")
    throw new Refusal(`"${given}" may be no more than https, a server and a folder.`);
  if (/[&<>"']/.test(given)) throw new Refusal(`"${given}" holds a mark that a manifest can't hold: & < > " '`);
  const usual = url.href.replace(/\/$/, "");
  if (usual !== given) throw new Refusal(`Write "${given}" as ${usual}.`);
  return given;
}

/** The section of this version in the changelog, or what is not released yet. */
export function releaseNotes(changelog, version) {
  const words = sectionOf(changelog, version) ?? sectionOf(changelog, "Unreleased");
  if (words === null)
    throw new Refusal(`CHANGELOG.md has no words under [${version}] or [Unreleased]: say there what changed.`);
  return `# Schoolbudget Inclusie ${version}\n\n${words}\n`;
}

function sectionOf(changelog, name) {
  const section = changelog.split(/^## /m).find((each) => each.startsWith(`[${name}]`));
  const words = section?.split("\n").slice(1).join("\n").trim() ?? "";
  // Headings alone say nothing.
  return words.replaceAll(/^#.*$/gm, "").trim() === "" ? null : words;
}

/** A manifest for this version and address, whose every address leads to a file of the site. */
export function checkedManifest(xml, { address, version, files }) {
  const said = /<Version>(.*?)<\/Version>/.exec(xml)?.[1];
  if (said !== `${version}.0`)
    throw new Refusal(`manifest.xml says version ${said} and package.json ${version}: make it ${version}.0.`);
  const addresses = [...xml.matchAll(/DefaultValue="(https?:[^"]*)"/g)].map((match) => match[1]);
  for (const each of addresses) {
    const file = each.startsWith(`${address}/`) ? each.slice(address.length + 1) : null;
    if (file === null || !files.includes(file))
      throw new Refusal(`The manifest points at ${each}, which is not in this release.`);
  }
  if (addresses.length === 0) throw new Refusal("The manifest points at nothing.");
}
