import { describeRegionWorkbook } from "../../src/region/describe-region-workbook";
import { gatherRegion } from "../../src/region/gather/gather-region";
import { keptFromSnapshot } from "../../src/region/kept/kept-from-snapshot";
import { surveyRegion } from "../../src/region/survey/survey";
import { regionTotals } from "../../src/region/region-totals";
import type { SubmissionFile } from "../../src/region/submission-file";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { WorkbookError } from "../../src/workbook/workbook-error";
import { aPlan } from "./a-plan";
import { programme, readFile, sampleFiles, unreadableFile } from "./region-files";
import { snapshotOf, tableOf, typeIn } from "./snapshot-of";

const gather = (files: readonly SubmissionFile[]) => gatherRegion(files, { programme });
const make = (files: readonly SubmissionFile[]) => snapshotOf(describeRegionWorkbook(gather(files)));
const refresh = (existing: WorkbookSnapshot, files: readonly SubmissionFile[]) =>
  snapshotOf(describeRegionWorkbook(gather(files), keptFromSnapshot(existing)));
const submissions = (snapshot: WorkbookSnapshot) => tableOf(snapshot, "Inzendingen");
const dashboard = (snapshot: WorkbookSnapshot) => snapshot.sheets[0]?.cells.map(({ value }) => value) ?? [];

const linde = readFile({ file: "linde.xlsx", plan: aPlan({ school: "De Linde", brin: "11AA" }) });
const lindeNewer = readFile({
  file: "linde-v2.xlsx",
  plan: aPlan({ school: "De Linde", brin: "11AA", goal: "Meer" }),
  submittedAt: "2026-06-09T10:00:00Z",
});
const esdoorn = readFile({ file: "esdoorn.xlsx", plan: aPlan({ school: "De Esdoorn", brin: "22BB" }) });

const noted = (row: string, column: string, value: string | number) =>
  ({ sheet: "Inzendingen", row, column, value }) as const;

describe("refreshing a regional workbook", () => {
  it("changes nothing with the same files, whatever was typed in the controller's columns", () => {
    const files = [...sampleFiles(30, 2), unreadableFile("kapot.xlsx")];
    const first = make(files);
    const school = String(submissions(first)[3]?.["School"]);
    const sentence = String(tableOf(first, "Bevindingen")[0]?.["Bevinding"]);
    const typed = typeIn(first, [
      noted(school, "Besluit", "Toegekend"),
      noted(school, "Opmerking", "=HYPERLINK is tekst"),
      noted(school, "Behandelaar", 7),
      noted("(kapot.xlsx)", "Opmerking", "Gebeld"),
      { sheet: "Bevindingen", row: sentence, column: "Afgehandeld", value: "Ja" },
    ]);
    const once = refresh(typed, files);
    expect(refresh(once, files)).toEqual(once);
    expect(submissions(once)).toEqual(submissions(typed));
    expect(tableOf(once, "Bevindingen")[0]).toMatchObject({ Bevinding: sentence, Afgehandeld: "Ja" });
  });

  it("lets a note follow its school to a newer version, and stay on the old one", () => {
    const first = typeIn(make([linde]), [noted("De Linde", "Besluit", "In gesprek")]);
    const rows = submissions(refresh(first, [linde, lindeNewer]));
    expect(rows.map(({ Bestand, Status, Besluit }) => ({ Bestand, Status, Besluit }))).toEqual([
      { Bestand: "linde-v2.xlsx", Status: "✗ Fouten", Besluit: "In gesprek" },
      { Bestand: "linde.xlsx", Status: "– Vervangen", Besluit: "In gesprek" },
    ]);
  });

  it("lets a note follow its school when the newer version took the place of the old file", () => {
    const first = typeIn(make([linde]), [noted("De Linde", "Besluit", "In gesprek")]);
    const rows = submissions(refresh(first, [lindeNewer]));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ Bestand: "linde-v2.xlsx", Besluit: "In gesprek" });
  });

  it("brings back no note that the controller took away from the newer version", () => {
    const first = typeIn(make([linde]), [noted("De Linde", "Opmerking", "Bellen")]);
    const second = refresh(first, [linde, lindeNewer]);
    const erased = typeIn(second, [noted("linde-v2.xlsx", "Opmerking", "")]);
    const rows = submissions(refresh(erased, [linde, lindeNewer]));
    expect(rows.map(({ Opmerking }) => Opmerking)).toEqual([undefined, "Bellen"]);
  });

  it("keeps a school with notes of which the file is gone, uncounted, and gives the notes back when it returns", () => {
    const first = typeIn(make([linde, esdoorn]), [
      noted("De Linde", "Besluit", "Toegekend"),
      noted("De Linde", "Opmerking", "Bellen"),
    ]);
    const without = refresh(first, [esdoorn]);
    expect(submissions(without).find(({ School }) => School === "De Linde")).toMatchObject({
      Status: "– Bestand ontbreekt",
      BRIN: "11AA00",
      Besluit: "Toegekend",
      Opmerking: "Bellen",
      "Telt mee": 0,
      Bestand: "linde.xlsx",
    });
    expect(refresh(without, [esdoorn])).toEqual(without);
    expect(submissions(refresh(without, [linde, esdoorn])).map((row) => [row["School"], row["Opmerking"]])).toEqual([
      ["De Esdoorn", undefined],
      ["De Linde", "Bellen"],
    ]);
  });

  it("keeps a note on a finding that is gone", () => {
    const finding = tableOf(make([linde]), "Bevindingen").find(({ School }) => School === "De Linde");
    const first = typeIn(make([linde]), [
      { sheet: "Bevindingen", row: String(finding?.["Kenmerk"]), column: "Opmerking", value: "Gemaild" },
    ]);
    const { School, Bevinding, Regel, Waar } = finding ?? {};
    const gone = { Ernst: "– Niet meer gevonden", School, Bevinding, Regel, Waar, Opmerking: "Gemaild" };
    const second = refresh(first, [esdoorn]);
    expect(tableOf(second, "Bevindingen")).toContainEqual(expect.objectContaining(gone));
    expect(tableOf(refresh(second, [esdoorn]), "Bevindingen")).toContainEqual(expect.objectContaining(gone));
  });

  it("keeps a row that the controller added by hand as it was typed, and where it was", () => {
    const byHand = ["Status", "School", "Uitgaven", "Opmerking"].reduce(
      (snapshot, column) => typeIn(snapshot, [noted("esdoorn.xlsx", column, `eigen ${column}`)]),
      typeIn(make([linde, esdoorn]), [noted("esdoorn.xlsx", "Kenmerk", "")]),
    );
    const once = refresh(byHand, [linde]);
    const { Kenmerk, ...typed } = submissions(byHand)[0] ?? {};
    expect(Kenmerk).toBe("");
    expect(submissions(once)[0]).toEqual({ ...typed, "Telt mee": 0 });
    expect(submissions(once).map(({ Bestand }) => Bestand)).toEqual(["esdoorn.xlsx", "linde.xlsx"]);
    expect(refresh(once, [linde])).toEqual(once);
  });

  it("counts what the controller says: a plan left out, and a replaced version put in", () => {
    const first = typeIn(make([linde, lindeNewer, esdoorn]), [
      noted("linde-v2.xlsx", "Meetellen", "Nee"),
      noted("linde.xlsx", "Meetellen", "Ja"),
      noted("De Esdoorn", "Meetellen", "Nee"),
    ]);
    const counted = submissions(refresh(first, [linde, lindeNewer, esdoorn])).filter((row) => row["Telt mee"] === 1);
    expect(counted.map(({ Bestand }) => Bestand)).toEqual(["linde.xlsx"]);
    expect(regionTotals(surveyRegion(gather([linde, lindeNewer, esdoorn]), keptFromSnapshot(first))).schools).toBe(1);
  });

  it("leaves plans with errors out of the totals when the controller set it so", () => {
    const first = changeSetting(make([linde, esdoorn]), "Plannen met fouten meetellen", "Nee");
    const second = refresh(first, [linde, esdoorn]);
    expect(submissions(second).map((row) => row["Telt mee"])).toEqual([0, 0]);
    expect(dashboard(second)).toContain("○ 2 plannen tellen niet mee (kolom Telt mee op het blad Inzendingen)");
  });

  it("keeps the settings and the lists", () => {
    const changed = [
      ["Regio", "Haaglanden"],
      ["Streefaantal nieuwe scholen per werkgebied", 5],
      ["Laak", "Laak en Binckhorst"],
    ] as const;
    const first = changed.reduce(
      (snapshot, [label, value]) => {
        const cell = settingsIn(snapshot)?.cells.find((each) => each.value === label);
        return label === "Laak" && cell !== undefined
          ? replaceCell(snapshot, cell.row, cell.column, value)
          : changeSetting(snapshot, label, value);
      },
      make([linde]),
    );
    const second = refresh(first, [linde]);
    expect(settingsIn(second)).toEqual(settingsIn(first));
    expect(dashboard(second)).toContain("Schoolbudget inclusie: regio Haaglanden");
    expect(dashboard(second)).toContain("Laak en Binckhorst");
  });

  it("passes over a setting that formulas can't use", () => {
    const first = changeSetting(make([linde]), "Aantal toekenningen voor nieuwe scholen", "dertig");
    expect(dashboard(refresh(first, [linde]))).toContain("0 van 30 plekken voor nieuwe scholen");
  });

  it("finds tables and settings on renamed sheets", () => {
    const first = typeIn(make([linde]), [noted("De Linde", "Opmerking", "Bellen")]);
    const renamed = { ...first, sheets: first.sheets.map((sheet) => ({ ...sheet, name: `${sheet.name} 2026` })) };
    expect(keptFromSnapshot(renamed)).toEqual(keptFromSnapshot(first));
  });

  it("refuses a workbook that is not a regional one", () => {
    const other: WorkbookSnapshot = { date1904: false, names: new Map(), sheets: [], savedAt: null };
    expect(() => keptFromSnapshot(other)).toThrow(new WorkbookError("not-our-region", "no table Inzendingen"));
  });
});

function changeSetting(snapshot: WorkbookSnapshot, label: string, value: string | number): WorkbookSnapshot {
  const cell = settingsIn(snapshot)?.cells.find((each) => each.value === label);
  if (cell === undefined) throw new RangeError(`no setting ${label}`);
  return replaceCell(snapshot, cell.row, cell.column + 1, value);
}

function replaceCell(snapshot: WorkbookSnapshot, row: number, column: number, value: string | number) {
  const sheets = snapshot.sheets.map((sheet) => {
    if (sheet !== settingsIn(snapshot)) return sheet;
    const at = sheet.cells.findIndex((cell) => cell.row === row && cell.column === column);
    return { ...sheet, cells: sheet.cells.with(at, { row, column, value, isFormula: false }) };
  });
  return { ...snapshot, sheets };
}

function settingsIn({ sheets }: WorkbookSnapshot) {
  return sheets.find(({ name }) => name === "Instellingen");
}
