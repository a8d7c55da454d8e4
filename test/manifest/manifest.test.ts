import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describeWithXmllint } from "./find-xmllint";

const root = join(__dirname, "../..");
const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
const all = (pattern: RegExp) => [...manifest.matchAll(pattern)].map((match) => match.slice(1).map(String));
const first = (pattern: RegExp) => all(pattern)[0]?.[0];

/** What xmllint says of a manifest, by Microsoft's published schemas. */
function judge(xml: string) {
  const folder = mkdtempSync(join(tmpdir(), "manifest-"));
  const file = join(folder, "manifest.xml");
  writeFileSync(file, xml);
  const schema = join(__dirname, "schemas/OfficeAppManifestV1_1.xsd");
  const run = spawnSync("xmllint", ["--noout", "--nonet", "--schema", schema, file], { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  return { valid: run.status === 0, said: run.stderr };
}

describeWithXmllint("the manifest, by Microsoft's schemas", () => {
  test("is valid", () => {
    expect(judge(manifest)).toMatchObject({ valid: true });
  });

  test.each([
    ["without its Id", (xml: string) => xml.replace(/<Id>.*<\/Id>/, "")],
    [
      "with a label longer than 125 characters",
      (xml: string) => xml.replace('DefaultValue="Schoolbudget"', `DefaultValue="${"x".repeat(126)}"`),
    ],
    [
      "with an action that nobody knows",
      (xml: string) => xml.replace('xsi:type="ShowTaskpane"', 'xsi:type="ShowWindow"'),
    ],
  ])("would not be valid %s", (_, spoil) => {
    const spoiled = spoil(manifest);
    expect(spoiled).not.toBe(manifest);
    expect(judge(spoiled).valid).toBe(false);
  });
});

describe("the manifest", () => {
  test("carries the version of the package", () => {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
    expect(first(/<Version>(.*?)<\/Version>/g)).toBe(`${version}.0`);
  });

  test("asks for no newer Excel than 2021", () => {
    const [name, least] = all(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g)[0] ?? [];
    expect(name).toBe("ExcelApi");
    expect(Number(least?.split(".")[1])).toBeLessThanOrEqual(14);
  });

  test("names every text, address and picture it uses, once, in at most 32 characters", () => {
    const used = new Set(all(/resid="(.*?)"/g).flat());
    const named = all(/<bt:(?:Image|Url|String) id="(.*?)"/g).flat();
    expect(named.length).toBeGreaterThan(0);
    expect([...named].sort()).toEqual([...used].sort());
    expect(named.filter((name) => name.length > 32)).toEqual([]);
  });

  test("says everything in Dutch, and once more in English", () => {
    const translated =
      /<(DisplayName|Description|bt:String)[^>]*DefaultValue="[^"]*"\s*>\s*<(?:bt:)?Override Locale="en-US" Value="[^"]+"\s*\/>\s*<\/\1>/g;
    const texts = all(/<(DisplayName|Description|bt:String) [^>]*DefaultValue=/g);
    expect(first(/<DefaultLocale>(.*?)<\/DefaultLocale>/g)).toBe("nl-NL");
    expect(texts.length).toBeGreaterThan(0);
    expect(all(translated)).toHaveLength(texts.length);
  });

  test.each([16, 32, 64, 80])("has an icon of %i pixels", (size) => {
    expect(manifest).toContain(`<bt:Image size="${size}" resid="icon.${size}"`);
    expect(pixels(`assets/icon-${size}.png`)).toEqual([size, size]);
  });

  test("shows icons of 64 and 128 pixels in lists", () => {
    expect(manifest).toMatch(/<IconUrl DefaultValue="[^"]*icon-64\.png"/);
    expect(manifest).toMatch(/<HighResolutionIconUrl DefaultValue="[^"]*icon-128\.png"/);
    expect(pixels("assets/icon-128.png")).toEqual([128, 128]);
  });
});

/** Width and height stand in a PNG's first chunk. */
function pixels(file: string) {
  const bytes = readFileSync(join(root, file));
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
