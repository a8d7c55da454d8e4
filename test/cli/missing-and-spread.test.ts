import { writeFileSync } from "node:fs";
import path from "node:path";
import { describeRegionWorkbook } from "../../src/region/describe-region-workbook";
import { gatherRegion } from "../../src/region/gather/gather-region";
import { keptFromSnapshot } from "../../src/region/kept/kept-from-snapshot";
import { linesOfText } from "../../src/region/schools/list-lines";
import { mergeSchoolList, withSchools } from "../../src/region/schools/merge-school-list";
import { readSchoolList } from "../../src/region/schools/read-school-list";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { goodFile, planOf } from "../region/missing/a-region";
import { programme, readFile, unreadableFile } from "../region/region-files";
import { snapshotOf, typeIn } from "../region/snapshot-of";
import { schoolbudget, temporaryFolder } from "./run-command";

const folder = temporaryFolder();
const region = path.join(folder, "regio.xlsx");
const list = [
  "BRIN;School;Schoolbestuur;E-mail;Deelname",
  "11AA;De Linde;SCOH;;Aangemeld",
  "15AB;De Duinroos;De Haagse Scholen;duinroos@example.nl;Aangemeld",
  "16CD;De Zee;De Haagse Scholen;;Doet niet mee",
];

beforeAll(async () => {
  const wrong = readFile({ file: "beuk.xlsx", plan: { ...planOf("22BB", "De Beuk"), reason: "" } });
  const files = [goodFile("11AA", "De Linde"), wrong, unreadableFile("kapot.xlsx")];
  const given = gatherRegion(files, { programme });
  const before = typeIn(snapshotOf(describeRegionWorkbook(given)), [
    { sheet: "Inzendingen", row: "De Linde", column: "Besluit", value: "Toegekend" },
  ]);
  const { schools } = mergeSchoolList([], readSchoolList(linesOfText(list.join("\n"))));
  const kept = withSchools(keptFromSnapshot(before), schools);
  writeFileSync(region, await writeWorkbook(describeRegionWorkbook(given, kept)));
});

describe("schoolbudget missing", () => {
  it("names who is missing, and what is wrong in plans, for people", async () => {
    const { code, out } = await schoolbudget("missing", region);
    expect(code).toBe(1);
    expect(out).toContain("3 scholen op je lijst · 1 binnen");
    expect(out).toMatch(/Nog niets 1\n {3}De Duinroos 15AB00, De Haagse Scholen\n/);
    expect(out).toMatch(/De Beuk 22BB00, SCOH\n {6}✗ Plan van aanpak, E\d+: Beschrijf dit onderdeel: Aanleiding/);
    expect(out).toContain("1 onleesbaar bestand kan van deze scholen zijn.");
    expect(out).not.toContain("De Zee");
  });

  it("prints every reminder as one document for programs, in the language asked for", async () => {
    const { out } = await schoolbudget("missing", region, "--json", "--lang", "en");
    expect(JSON.parse(out)).toMatchObject({
      expected: 3,
      received: 1,
      deadline: null,
      unreadable: 1,
      nothing: [{ brin: "15AB00", reminder: { to: "duinroos@example.nl", text: expect.stringContaining("Dear") } }],
      errors: [{ brin: "22BB00", findings: [{ code: "R08", severity: "error" }] }],
      late: [],
      boards: [
        { board: "De Haagse Scholen", nothing: ["15AB00"], errors: [] },
        { board: "SCOH", nothing: [], errors: ["22BB00"] },
      ],
    });
  });

  it("refuses a file that is no region", async () => {
    const other = path.join(folder, "leeg.xlsx");
    writeFileSync(other, "geen werkmap");
    expect((await schoolbudget("missing", other)).code).toBe(2);
    expect((await schoolbudget("spread", path.join(folder, "weg.xlsx"))).code).toBe(2);
  });
});

describe("schoolbudget spread", () => {
  it("counts awarded and submitted plans, and names the plans that fill a gap without a rank", async () => {
    const { code, out } = await schoolbudget("spread", region);
    expect(code).toBe(0);
    expect(out).toContain("1 van 30 toegekend · Nog 29 te kiezen");
    expect(out).toMatch(/ {3}Escamp +1 \/ 2\n/);
    expect(out).toContain("Geen van de plannen die je nog kunt toekennen, vult een lege plek.");
  });

  it("prints one document for programs", async () => {
    const { out } = await schoolbudget("spread", region, "--json");
    const report = JSON.parse(out) as { open: { areas: string[]; combinations: unknown[] } };
    expect(report).toMatchObject({ awarded: 1, awards: 30, combinations: 60, suggestions: [], findings: [] });
    expect(report.open.areas).not.toContain("Escamp");
    expect(report.open.combinations).toHaveLength(60 - 2);
  });
});
