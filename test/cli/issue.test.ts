import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import { nodePlatform } from "../../src/cli/node-inflate";
import { programmes } from "../../src/domain/programmes/programmes";
import { describeRegionWorkbook } from "../../src/region/describe-region-workbook";
import { gatherRegion } from "../../src/region/gather/gather-region";
import { keptFromSnapshot } from "../../src/region/kept/kept-from-snapshot";
import { linesOfText } from "../../src/region/schools/list-lines";
import { mergeSchoolList, withSchools } from "../../src/region/schools/merge-school-list";
import { readSchoolList } from "../../src/region/schools/read-school-list";
import { checkWorkbook } from "../../src/school/check-workbook";
import { look } from "../../src/workbook/look";
import { SheetDraft } from "../../src/workbook/sheet-draft";
import { readSnapshot } from "../../src/xlsx/read-snapshot";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { snapshotOf } from "../region/snapshot-of";
import { validateOoxml } from "../xlsx/validate-ooxml";
import { schoolbudget, temporaryFolder } from "./run-command";

const folder = temporaryFolder();
const place = (name: string) => path.join(folder, name);

interface Issued {
  programme: string;
  files: { file: string; brin: string; participation: string; status: string }[];
  leftOut: { brin: string; school: string; reason: string }[];
  doubled: { brin: string; lines: number[] }[];
  rejected: { line: number; reason: string }[];
}
const issueJson = async (...args: string[]) => {
  const { code, out } = await schoolbudget("issue", ...args, "--json");
  return { code, issued: JSON.parse(out) as Issued };
};

const schools = [
  "BRIN;Vestiging;School;Schoolbestuur;Werkgebied;E-mail;Deelname",
  "12AB;0;De Zandmotor;Stichting Zee;Escamp;info@zandmotor.invalid;Aangemeld",
  "34CD;00;../../etc/\u0019t Wöud: \"Zuid\";SCOH;Laak;;Doorlopend",
  "56EF;00;CON;SCOH;Laak;;Doet niet mee",
  "78GH;00;=1+1;SCOH;Laak;;",
  "12AB00;;De Zandmotor;;;;",
  "geen code;;De Linde;;;;",
].join("\r\n"); // prettier-ignore
const list = place("scholen.csv");
writeFileSync(list, Buffer.from(schools, "latin1"));

const names = [
  "schoolbudget-inclusie_2026-2027_12AB00_de-zandmotor_leeg.xlsx",
  "schoolbudget-inclusie_2026-2027_34CD00_etc-t-woud-zuid_leeg.xlsx",
  "schoolbudget-inclusie_2026-2027_78GH00_1-1_leeg.xlsx",
];

function read(bytes: Uint8Array) {
  return checkWorkbook(readSnapshot(bytes, nodePlatform), { sha256: () => "", today: null });
}

describe("schoolbudget issue", () => {
  it("makes a prefilled form for each school that may take part, under a name without tricks", async () => {
    const out = place("sjablonen");
    const { code, issued } = await issueJson("--list", list, "--out", out);
    expect(code).toBe(1);
    expect(readdirSync(out).sort()).toEqual(names);
    expect(issued).toMatchObject({
      programme: "schoolbudget-inclusie-2026-2027",
      files: [
        { brin: "12AB00", participation: "nieuw", status: "written" },
        { brin: "34CD00", participation: "doorlopend", status: "written" },
        { brin: "78GH00", participation: "nieuw", status: "written" },
      ],
      leftOut: [{ brin: "56EF00", school: "CON", reason: "declined" }],
      doubled: [{ brin: "12AB00", lines: [2, 6] }],
      rejected: [{ line: 7, reason: "malformed" }],
    });
  });

  it("fills in what the list knows, and asks nothing about it", async () => {
    const bytes = readFileSync(path.join(place("sjablonen"), names[0] ?? ""));
    expect(await validateOoxml(bytes)).toMatchObject({ ok: true });
    const { plan, programme, findings, stamp } = read(bytes);
    expect(plan.header).toMatchObject({
      school: "De Zandmotor",
      brin: "12AB00",
      board: "Stichting Zee",
      werkgebied: "Escamp",
      email: "info@zandmotor.invalid",
      participation: { state: "value", value: "nieuw" },
    });
    expect([stamp, programme.boards.names.includes("Stichting Zee")]).toEqual([null, true]);
    expect(findings.filter(({ at }) => typeof at === "string" && at.startsWith("header.")).map(({ code }) => code)).toEqual(
      ["R23"],
    );
    const text = readSnapshot(readFileSync(path.join(place("sjablonen"), names[2] ?? "")), nodePlatform);
    const cell = text.sheets[0]?.cells.find(({ value }) => value === "=1+1");
    expect(cell).toMatchObject({ isFormula: false });
  }, 60_000); // prettier-ignore

  it("leaves a form that is there already alone, unless told otherwise", async () => {
    const out = place("sjablonen");
    const filledIn = path.join(out, names[1] ?? "");
    writeFileSync(filledIn, "van een school");
    const { issued } = await issueJson("--list", list, "--out", out);
    expect(issued.files.map(({ status }) => status)).toEqual(["kept", "kept", "kept"]);
    expect(readFileSync(filledIn, "utf8")).toBe("van een school");
    const { out: said } = await schoolbudget("issue", "--list", list, "--out", out);
    expect(said).toContain("3 bestanden stonden er al");
    await issueJson("--list", list, "--out", out, "--force");
    expect(read(readFileSync(filledIn)).plan.header.brin).toBe("34CD00");
    expect(readdirSync(out).sort()).toEqual(names);
  });

  it("puts them in one zip, which it does not overwrite either", async () => {
    const zip = place("sjablonen.zip");
    expect((await issueJson("--list", list, "--out", zip, "--only", "aangemeld")).code).toBe(1);
    const files = unzipSync(readFileSync(zip));
    expect(Object.keys(files)).toEqual(names.slice(0, 2));
    expect(read(files[names[0] ?? ""] ?? new Uint8Array()).plan.header.school).toBe("De Zandmotor");
    const before = readFileSync(zip);
    const { code, err } = await schoolbudget("issue", "--list", list, "--out", zip);
    expect(code).toBe(2);
    expect(err).not.toBe("");
    expect(readFileSync(zip).equals(before)).toBe(true);
  });

  it("takes the regional workbook itself, with its own lists and deadline", async () => {
    const region = gatherRegion([], { programme: programmes[0] });
    const kept = keptFromSnapshot(snapshotOf(describeRegionWorkbook(region)));
    const given = readSchoolList(linesOfText("BRIN;School;Schoolbestuur;Deelname\n12AB;De Zandmotor;Stichting Zee;Toegekend"));
    const settings = withSchools(kept, mergeSchoolList([], given).schools).settings;
    if (settings === null) throw new TypeError("no settings");
    const values = { ...settings.values, deadline: 46_203, deficit: "Altijd", grant: 20_000 };
    const workbook = describeRegionWorkbook(region, { ...kept, settings: { ...settings, values, werkgebieden: ["Zee"] } });
    writeFileSync(place("regio.xlsx"), await writeWorkbook(workbook));
    const { code } = await issueJson("--list", place("regio.xlsx"), "--out", place("uit-regio"), "--only", "aangemeld");
    expect(code).toBe(0);
    const { programme, plan } = read(readFileSync(path.join(place("uit-regio"), names[0] ?? "")));
    expect(programme).toMatchObject({ deadline: "2026-06-30", rules: { deficit: "always" }, werkgebieden: { names: ["Zee"] } });
    expect(plan.income[0]?.amount).toEqual({ state: "value", value: 20_000_00 });
  }, 60_000); // prettier-ignore

  it("takes an Excel list with one kind of participation for all, and says what is wrong with another file", async () => {
    const draft = new SheetDraft("Blad1");
    [["BRIN", "Vestiging"], ["12AB", 0]].forEach((cells, row) => cells.forEach((cell, column) => draft.put(row, column, cell, look.plain)));
    const view = { visibility: "visible", tabColor: null, defaultRowHeight: 15, freeze: null, protection: null, print: null } as const;
    const properties = { title: "", author: "", savedAt: "2026-06-01T10:00:00Z" };
    const workbook = { sheets: [draft.describe(view)], names: [], properties, activeSheet: "Blad1" };
    writeFileSync(place("lijst.xlsx"), await writeWorkbook(workbook));
    const { code, issued } = await issueJson("--list", place("lijst.xlsx"), "--out", place("nog.zip"), "--participation", "doorlopend");
    expect([code, issued.files[0]?.participation]).toEqual([0, "doorlopend"]);
    writeFileSync(place("brief.txt"), "Beste collega");
    mkdirSync(place("map"), { recursive: true });
    for (const file of ["brief.txt", "map", "weg.csv"]) {
      const { code: refused, err, out } = await schoolbudget("issue", "--list", place(file), "--out", place("niets"));
      expect({ refused, out, silent: err === "" }).toEqual({ refused: 2, out: "", silent: false });
    }
    expect((await schoolbudget("issue", "--list", list, "--out", place("niets"), "--programme", "anders")).code).toBe(2);
    expect(readdirSync(folder)).not.toContain("niets");
  }); // prettier-ignore
});
