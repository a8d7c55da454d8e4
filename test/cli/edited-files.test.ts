import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { nodePlatform } from "../../src/cli/node-inflate";
import { readSubmission, sha256 } from "../../src/cli/read-submission";
import { gatherRegion } from "../../src/region/gather/gather-region";
import { givenFiles } from "../../src/region/import/given-files";
import { surveyRegion } from "../../src/region/survey/survey";
import { describeSchoolWorkbook } from "../../src/school/describe-school-workbook";
import { stampPlan } from "../../src/school/stamp-plan";
import { importRows } from "../../src/taskpane/region/import-rows";
import { findingText } from "../../src/texts/finding-text";
import { readSnapshot } from "../../src/xlsx/read-snapshot";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { completePlan } from "../domain/complete-plan";
import { tableOf } from "../region/snapshot-of";
import { programme, savedAt } from "../school/read-bytes";
import { EditedWorkbook } from "./edit-workbook";
import { schoolbudget, temporaryFolder } from "./run-command";

type Edit = (workbook: EditedWorkbook) => EditedWorkbook;

const memory = "_schoolbudget";
const setMemory = (workbook: EditedWorkbook, key: string, value: number) =>
  workbook.type(memory, workbook.near(workbook.find(memory, key), 0, 1), value);

/** What schools do to a form, and how it is told. */
const edits: readonly (readonly [what: string, edit: Edit, told: RegExp])[] = [
  ["an amount changed after submission", (file) => file.type("Begroting", "G31", 4_000), /^S05 .*Veranderd na indienen/],
  [
    "the sentence of a condition typed over",
    (file) => file.type("Plan voor gezien", file.find("Plan voor gezien", /adviseur.*heeft meegelezen/), "Adviseur is gevraagd"),
    /^R33 .*tekst van het formulier is hier veranderd.*heeft meegelezen/,
  ],
  ["a hidden row key changed", (file) => file.type("Begroting", file.find("Begroting", "uitgave.3"), "uitgave.x"), /^R33 .*rij ‘uitgave 3’/],
  ["a hidden column key changed", (file) => file.type("Begroting", file.find("Begroting", "bedrag"), "euro"), /^R33 .*kolom ‘bedrag’/],
  ["the fixed amount changed", (file) => file.unprotect("Begroting").type("Begroting", "G12", 90_000), /^R18 .*€ 25\.000/],
  [
    "a total typed over",
    (file) => file.unprotect("Begroting").type("Begroting", file.near(file.find("Begroting", "totaal.uitgaven"), 0, 6), 1_000),
    /^R33 .*Over een formule is heen getypt/,
  ],
  [
    "a werkgebied added to the list and chosen",
    (file) => file
      .append("Lijsten", 400, "Moerwijk")
      .unprotect("Plan van aanpak")
      .type("Plan van aanpak", "E12", "Moerwijk"),
    /^R02 .*Moerwijk.*staat niet op de lijst/,
  ],
  ["the hidden amount of the grant changed", (file) => setMemory(file, "regeling.grantCents", 9_000_000), /^R33 .*vaste gegevens van de regeling/],
  ["a hidden rule changed", (file) => setMemory(file, "regeling.rules.questionAmountsBelowCents", 0), /^R33 .*vaste gegevens van de regeling/],
  [
    "the hidden amount, its version and the fixed amount changed together",
    (file) => setMemory(setMemory(file, "regeling.grantCents", 9_000_000), "regeling.version", 9).type("Begroting", "G12", 90_000),
    /^R33 .*vaste gegevens van de regeling/,
  ],
  ["an older template", (file) => setMemory(file, "sjabloon.versie", 0), /^R33 .*ouder sjabloon/],
  ["a sheet renamed", (file) => file.rename("Begroting", "Geld"), /^R33 .*heette ‘Begroting’/],
]; // prettier-ignore

const folder = path.join(temporaryFolder(), "plans");
const region = path.join(folder, "..", "regio.xlsx");
const brins = edits.map((_, index) => `${10 + index}AA00`);
const files = brins.map((brin) => path.join(folder, `${brin}.xlsx`));

async function handedIn(brin: string): Promise<Uint8Array> {
  const plan = { ...completePlan, header: { ...completePlan.header, brin, school: `School ${brin}` } };
  const stamp = stampPlan(plan, brin, savedAt, sha256);
  return writeWorkbook(describeSchoolWorkbook(plan, programme, { stamp, savedAt }));
}

beforeAll(async () => {
  mkdirSync(folder);
  for (const [index, [, edit]] of edits.entries()) {
    const workbook = new EditedWorkbook(await handedIn(brins[index] ?? ""));
    writeFileSync(files[index] ?? "", edit(workbook).bytes);
  }
  writeFileSync(path.join(folder, "untouched.xlsx"), await handedIn("99ZZ00"));
});

describe("a form that was changed outside its fields", () => {
  it("is told by check, file by file", async () => {
    const { out } = await schoolbudget("check", folder, "--json");
    const reports = JSON.parse(out) as { file: string; findings: { code: string; severity: string; message: string }[] }[];
    const told = (file: string) =>
      (reports.find((each) => each.file.endsWith(file))?.findings ?? []).map(({ code, severity, message }) => `${code} ${severity} ${message}`);
    edits.forEach(([what, , expected], index) => {
      const ofFile = told(`${brins[index] ?? ""}.xlsx`);
      expect([what, ofFile.some((line) => expected.test(line)) ? "told" : ofFile]).toEqual([what, "told"]);
    });
    expect(told("untouched.xlsx")).toEqual([]);
  }); // prettier-ignore

  it("stands on Bevindingen with its school", async () => {
    expect((await schoolbudget("consolidate", folder, "--out", region)).code).toBe(1);
    const rows = tableOf(readSnapshot(readFileSync(region), nodePlatform), "Bevindingen");
    const told = rows.map((row) => `${row["Regel"]} ${row["BRIN"]} ${row["Bevinding"]}`);
    edits.forEach(([what, , expected], index) => {
      const ofSchool = told.filter((line) => line.includes(` ${brins[index] ?? ""} `));
      expect([what, ofSchool.some((line) => expected.test(line)) ? "told" : ofSchool]).toEqual([what, "told"]);
    });
    expect(told.filter((line) => line.includes("99ZZ00"))).toEqual([]);
  });

  it("stands in the pane's list of files, with its sentence", () => {
    const read = files.map((file) => readSubmission(file, { language: "nl", linkOf: () => null }));
    const given = gatherRegion(read, { programme });
    const rows = importRows(surveyRegion(given, null), givenFiles(given, read));
    edits.forEach(([what, , expected], index) => {
      const row = rows.find(({ file }) => file === files[index]);
      const told = row?.findings.map(({ finding }) => `${finding.code} ${findingText(finding, "nl")}`) ?? [];
      expect([what, told.some((line) => expected.test(line)) ? "told" : told]).toEqual([what, "told"]);
      expect(["errors", "notes"]).toContain(row?.state);
    });
  });
});
