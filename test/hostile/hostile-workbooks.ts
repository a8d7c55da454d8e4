import { readFileSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import { buildOle } from "../xlsx/build-ole";
import { rels, sheetBytes, workbookBytes, workbookFiles, workbookPart, worksheet } from "../xlsx/build-workbook";
import { buildZip, type ZipFile } from "../xlsx/build-zip";
import { asPlan, asWorkbook, type HostileFile } from "./hostile-file";

/* Rows of xlsx-facts and of the reader's limits: what is refused, and what is as large as may be. */

const sheet = "xl/worksheets/sheet1.xml";
const strings = "xl/sharedStrings.xml";
const mega = 1024 * 1024;
const one = `<row r="1"><c r="A1"><v>1</v></c></row>`;
const text = (content: string) => new Uint8Array(Buffer.from(content));
const zipOf = (...names: readonly string[]) => buildZip(names.map((name) => ({ name, content: "x" })));
const claiming = (claims: ZipFile["claims"]) =>
  buildZip(workbookFiles({ [sheet]: worksheet(one) }).map((file) => (file.name === sheet ? { ...file, ...(claims && { claims }) } : file))); // prettier-ignore

/** `count` rows of a thousand cells, each as short as a cell can be: `cell` is its inside. */
const manyCells = (count: number, cell: (index: number) => string) =>
  Array.from({ length: Math.ceil(count / 1_000) }, (_, row) => {
    const cells = Array.from({ length: 1_000 }, (_each, column) => `<c>${cell(row * 1_000 + column)}</c>`);
    return `<row>${cells.join("")}</row>`;
  }).join("");
/** Cells that each have one of so many shared strings. */
const textCells = (count: number, texts: number) =>
  manyCells(count, (index) => `<v>${index % texts}</v>`).replaceAll("<c>", '<c t="s">');
/** Characters that shrink little, so that the ratio of a bomb is not what refuses them. */
const noise = (length: number) => {
  let state = 1;
  return Buffer.from(Uint8Array.from({ length }, () => 97 + ((state = (state * 48_271) % 2_147_483_647) % 26))).toString();
}; // prettier-ignore
const sharedWorkbook = (data: string, table: string) =>
  workbookBytes({ [sheet]: worksheet(data), [strings]: `<sst>${table}</sst>` });

/** A filled-in plan with one of its parts changed. */
function examplePlan(name: string, change: (xml: string) => string): Uint8Array {
  const example = path.resolve(__dirname, "../../docs/examples/plan-van-aanpak-voorbeeld.xlsx");
  const parts = unzipSync(readFileSync(example));
  return buildZip(
    Object.entries(parts).map(([each, content]) => ({
      name: each,
      content: each === name ? change(Buffer.from(content).toString()) : content,
    })),
  );
}

export const hostileWorkbooks: readonly HostileFile[] = [
  asPlan("password-protected", "password-protected", () => buildOle(["EncryptionInfo", "EncryptedPackage"])),
  asPlan("old .xls", "old-excel", () => buildOle(["Workbook"])),
  asPlan(".xls of 60 MB", "old-excel", () => new Uint8Array(Buffer.concat([buildOle(["Workbook"]), Buffer.alloc(60 * mega)]))),
  asPlan(".xlsb", "binary-excel", () => zipOf("[Content_Types].xml", "xl/workbook.bin")),
  asPlan(".ods", "open-document", () => zipOf("mimetype", "content.xml", "META-INF/manifest.xml")),
  asPlan("empty file", "empty-file", () => new Uint8Array()),
  asPlan("text", "text-file", () => text("Naam;Bedrag\r\n")),
  asPlan("text of 60 MB", "text-file", () => text("Naam;Bedrag\r\n".repeat(4.5 * mega))),
  asPlan("HTML saved as .xlsx", "web-page", () => text("<html><table></table></html>")),
  asPlan("a video of 65 MB", "too-large", () => new Uint8Array(65 * mega)),
  asPlan("cut off", "damaged-zip", () => workbookBytes().subarray(0, 400)),
  asPlan("bad deflate", "damaged-zip", () => claiming({ compressedSize: 10 })),
  asPlan("wrong CRC", "damaged-zip", () => claiming({ crc: 1 })),
  asPlan("forged size, too small", "damaged-zip", () => claiming({ size: 20 })),
  asPlan("forged size of 4 GB", "too-large", () => claiming({ size: 4_294_967_000 })),
  asPlan("bomb: a sheet of 50 MB zeros", "too-large", () => workbookBytes({ [sheet]: new Uint8Array(50 * mega) })),
  asPlan("bomb: 31 MB that says 1 KB", "damaged-zip", () =>
    buildZip(workbookFiles({ [sheet]: new Uint8Array(31 * mega) }).map((file) => (file.name === sheet ? { ...file, claims: { size: 1_000 } } : file)))),
  asPlan("a zip in a zip in a zip", "archive", () => buildZip([{ name: "plan.xlsx", content: buildZip([{ name: "plan.xlsx", content: zipOf("a") }]) }])),
  asPlan("2,001 parts", "too-many-parts", () => buildZip([...workbookFiles(), ...Array.from({ length: 2_000 }, (_, i) => ({ name: `${i}`, content: "" }))])),
  asPlan("1,900 parts with names of 10 KB", "not-a-plan", () => buildZip([...workbookFiles(), ...Array.from({ length: 1_900 }, (_, i) => ({ name: `${i}${"x".repeat(10_000)}`, content: "" }))])),
  asPlan("two parts of one name", "damaged-zip", () => buildZip([...workbookFiles(), { name: sheet, content: worksheet("") }])),
  asPlan("a path out of the package", "damaged-zip", () => buildZip([...workbookFiles(), { name: "../../weg.xml", content: "" }])),
  asPlan("DOCTYPE with entities", "forbidden-xml", () => workbookBytes({ [sheet]: `<!DOCTYPE x [<!ENTITY a "${"b".repeat(99)}">]>${worksheet(one)}` })),
  asPlan("an external entity", "forbidden-xml", () => workbookBytes({ [sheet]: `<!DOCTYPE x SYSTEM "file:///etc/passwd">${worksheet(one)}` })),
  asPlan("256 sheets", "too-many-parts", () =>
    workbookBytes({ "xl/workbook.xml": workbookPart(`<sheets>${Array.from({ length: 256 }, (_, i) => `<sheet name="B${i}" sheetId="${i + 1}" r:id="rId1"/>`).join("")}</sheets>`) })),
  asPlan("elements a million deep", "damaged-part", () => workbookBytes({ [sheet]: worksheet(Array.from({ length: mega }, (_, i) => `<a${(i * 7_919) % 99_991}>`).join("")) })),
  asPlan("an element with 300,000 attributes", "damaged-part", () =>
    workbookBytes({ [sheet]: worksheet(`<row ${Array.from({ length: 300_000 }, (_, i) => `a${i}="${noise(4)}"`).join(" ")}/>`) })),
  asPlan("a text of 20 MB in a cell", "too-large", () => sheetBytes(`<row><c t="inlineStr"><is><t>${noise(20 * mega)}</t></is></c></row>`)),
  asPlan("a comment of 20 MB that does not end", "damaged-part", () => workbookBytes({ [sheet]: worksheet(`<!--${noise(20 * mega)}`) })),
  asPlan("20 MB of beginnings of tags", "damaged-part", () => workbookBytes({ [sheet]: worksheet("<row r<c <!-".repeat(1.6 * mega) + noise(mega)) })),
  asPlan("1,100,000 cells", "too-many-cells", () => sheetBytes(manyCells(1_100_000, (i) => `<v>${i % 977}</v>`))),
  asPlan("30,000 links of one sheet", "too-many-parts", () =>
    workbookBytes({ "xl/_rels/workbook.xml.rels": rels(["rId1", "worksheet", "worksheets/sheet1.xml"], ...Array.from({ length: 30_000 }, (_, i) => [`r${i}`, "image", `${i}.png`] as const)) })),
  asPlan("a plan of which a cell says 20 MB", "too-large", () =>
    examplePlan("xl/sharedStrings.xml", (xml) => xml.replace(/<t[^>]*>/, (tag) => `${tag}${noise(20 * mega)}`))),
  asWorkbook("one cell, at XFD1048576", "read", () => sheetBytes(`<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`)),
  asWorkbook("an array formula over a whole sheet", "read", () => sheetBytes(`<row r="1"><c r="A1"><f t="array" ref="A1:XFD1048576">1</f><v>1</v></c></row>`)),
  asPlan("990,000 cells, 30 MB", "not-a-plan", () => sheetBytes(manyCells(990_000, (i) => `<v>${(i * 7_919) % 99_991}.5</v>`))),
  asPlan("990,000 cells with 490,000 texts", "not-a-plan", () =>
    sharedWorkbook(textCells(990_000, 490_000), Array.from({ length: 490_000 }, (_, i) => `<si><t>${i}</t></si>`).join(""))),
  asPlan("600,000 cells, each its own text", "too-large", () =>
    sharedWorkbook(textCells(600_000, 600_000), Array.from({ length: 600_000 }, (_, i) => `<si><t>${i}</t></si>`).join(""))),
  asPlan("a plan with 900,000 cells more on its first sheet", "read", () =>
    examplePlan("xl/worksheets/sheet1.xml", (xml) => xml.replace("</sheetData>", `${manyCells(900_000, (i) => `<v>${i}</v>`)}</sheetData>`))),
  asPlan("900 shared strings of 32,767 characters", "not-a-plan", () =>
    sharedWorkbook(textCells(1_000, 900), `<si><t>${noise(32_000)}</t></si>`.repeat(900))),
  asPlan("three sheets of 31 MB of nothing but spaces and words", "not-a-plan", () => {
    const words = Array.from({ length: 29_000 }, (_, i) => `<!-- ${(i * 7_919) % 99_991}${(i * 104_729) % 999_983}${i * i} -->${" ".repeat(1_000)}`);
    const part = worksheet(`<row>${words.join("")}</row>`);
    const names = ["1", "2", "3"];
    return workbookBytes({
      "xl/workbook.xml": workbookPart(`<sheets>${names.map((n) => `<sheet name="B${n}" sheetId="${n}" r:id="rId${n}"/>`).join("")}</sheets>`),
      "xl/_rels/workbook.xml.rels": rels(...names.map((n) => [`rId${n}`, "worksheet", `worksheets/sheet${n}.xml`] as const)),
      ...Object.fromEntries(names.map((n) => [`xl/worksheets/sheet${n}.xml`, part])),
    });
  }),
]; // prettier-ignore
