import { describeRegionWorkbook } from "../../../src/region/describe-region-workbook";
import { gatherRegion } from "../../../src/region/gather/gather-region";
import { keptFromSnapshot } from "../../../src/region/kept/kept-from-snapshot";
import type { SubmissionFile } from "../../../src/region/submission-file";
import { filled } from "../../../src/domain/entry";
import type { Plan } from "../../../src/domain/plan";
import type { CellValue, WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { aPlan, type PlanAbout } from "../a-plan";
import { programme, readFile, sampleFiles } from "../region-files";
import { snapshotOf, tableOf, typeIn } from "../snapshot-of";
import { withMeetings } from "./with-meetings";

const describeFiles = (files: readonly SubmissionFile[], earlier: WorkbookSnapshot | null = null) =>
  describeRegionWorkbook(gatherRegion(files, { programme }), earlier === null ? null : keptFromSnapshot(earlier));
const make = (files: readonly SubmissionFile[]) => snapshotOf(describeFiles(files));
const refresh = (earlier: WorkbookSnapshot, files: readonly SubmissionFile[]) =>
  snapshotOf(describeFiles(files, earlier));
const attendance = (snapshot: WorkbookSnapshot) => tableOf(snapshot, "Leernetwerk");
const conversations = (snapshot: WorkbookSnapshot) => tableOf(snapshot, "Gesprekken");
const namesIn = (rows: readonly Readonly<Record<string, unknown>>[]) => rows.map(({ School }) => School);

const file = (name: string, about: PlanAbout, plan: Partial<Plan> = {}): SubmissionFile =>
  readFile({ file: `${name}.xlsx`, plan: { ...aPlan(about), ...plan } });
const linde = file("linde", { school: "De Linde", brin: "11AA", werkgebied: "Laak" });
const esdoorn = file("esdoorn", { school: "De Esdoorn", brin: "22BB", werkgebied: "Escamp" });

/** Days as Excel counts them. */
const [october, february] = [46303, 46429];

const note = (sheet: string) => (row: string, column: string, value: CellValue) => ({ sheet, row, column, value });
const present = note("Leernetwerk");
const talked = note("Gesprekken");

describe("the sheet Leernetwerk", () => {
  const meetings = (files: readonly SubmissionFile[]) => refresh(withMeetings(make(files), [february, october]), files);

  it("has a row for each school, and says where the meetings come from while there are none", () => {
    const snapshot = make([linde, esdoorn]);
    expect(namesIn(attendance(snapshot))).toEqual(["De Esdoorn", "De Linde"]);
    const sheet = snapshot.sheets.find(({ name }) => name === "Leernetwerk");
    expect(sheet?.cells.map(({ value }) => value)).toContain(
      "2 scholen · nog geen bijeenkomsten: zet de data op het blad Instellingen, dan krijgt elke een kolom",
    );
  });

  it("has a column for each meeting, first to last, and counts who was there and who was not", () => {
    const first = meetings([linde, esdoorn]);
    expect(Object.keys(attendance(first)[0] ?? {})).toContain("Gemist");
    const second = refresh(
      typeIn(first, [
        present("De Linde", "08-10-2026", "Ja"),
        present("De Linde", "11-02-2027", "afgemeld"),
        present("De Esdoorn", "08-10-2026", "JA"),
      ]),
      [linde, esdoorn],
    );
    expect(attendance(second)).toMatchObject([
      { School: "De Esdoorn", "08-10-2026": "JA", Aanwezig: 1, Gemist: 0 },
      { School: "De Linde", "08-10-2026": "Ja", "11-02-2027": "afgemeld", Aanwezig: 1, Gemist: 1 },
    ]);
    expect(second.sheets.find(({ name }) => name === "Leernetwerk")?.cells.map(({ value }) => value)).toContain(
      "2 scholen · 2 bijeenkomsten · 1 school miste er een of meer",
    );
  });

  it("keeps what was noted of a meeting that was moved to another day", () => {
    const noted = typeIn(meetings([linde]), [present("De Linde", "08-10-2026", "Nee")]);
    const moved = refresh(withMeetings(noted, [february, october + 7]), [linde]);
    expect(attendance(moved)).toMatchObject([{ School: "De Linde", "08-10-2026": "Nee", Gemist: 1 }]);
    const heads = moved.sheets.find(({ name }) => name === "Leernetwerk")?.cells.filter(({ row }) => row === 4);
    expect(heads?.map(({ value }) => value)).toEqual(
      expect.arrayContaining(["08-10-2026", "15-10-2026", "11-02-2027"]),
    );
  });

  it("keeps what was noted of a school whose file is gone, and gives it back when the file is", () => {
    const noted = typeIn(meetings([linde, esdoorn]), [
      present("De Linde", "08-10-2026", "Ja"),
      present("De Linde", "Opmerking", "komt later"),
    ]);
    const without = refresh(noted, [esdoorn]);
    expect(attendance(without)).toMatchObject([
      { School: "De Esdoorn" },
      { School: "De Linde", "08-10-2026": "Ja", Opmerking: "komt later", Aanwezig: 1 },
    ]);
    expect(attendance(refresh(without, [linde, esdoorn]))).toEqual(attendance(refresh(noted, [linde, esdoorn])));
  });

  it("knows a school again by its BRIN, also when its name and file are others", () => {
    const noted = typeIn(meetings([linde]), [present("De Linde", "08-10-2026", "Ja")]);
    const renamed = file("linde-v2", { school: "De Nieuwe Linde", brin: "11aa00", werkgebied: "Laak" });
    expect(attendance(refresh(noted, [renamed]))).toMatchObject([{ School: "De Nieuwe Linde", "08-10-2026": "Ja" }]);
  });

  it("lists expected schools without a plan, and none that was turned down or does not take part", () => {
    const listed = typeIn(make([linde, esdoorn]), [
      { sheet: "Scholen", row: "De Esdoorn", column: "Deelname", value: "Doet niet mee" },
      { sheet: "Inzendingen", row: "De Linde", column: "Besluit", value: "Niet toegekend" },
    ]);
    expect(attendance(refresh(listed, [linde, esdoorn]))).toEqual([]);
    const expected = typeIn(make([linde]), [
      { sheet: "Scholen", row: "De Linde", column: "Deelname", value: "Aangemeld" },
    ]);
    expect(namesIn(attendance(refresh(expected, [])))).toEqual(["De Linde"]);
  });
});

describe("the sheet Gesprekken", () => {
  it("keeps the date, the people, the feedback and what follows with the school", () => {
    const noted = typeIn(make([linde, esdoorn]), [
      talked("De Linde", "Datum gesprek", 46400),
      talked("De Linde", "Met wie", "directeur en ib'er"),
      talked("De Linde", "Terugkoppeling", "=goed op weg"),
      talked("De Linde", "Vervolg", "in mei weer"),
    ]);
    const second = refresh(noted, [linde, esdoorn]);
    expect(conversations(second)).toEqual(conversations(noted));
    expect(conversations(second)[1]).toMatchObject({ School: "De Linde", "Datum gesprek": 46400, Vervolg: "in mei weer" });
  }); // prettier-ignore

  it("keeps a second conversation that was noted on a row of its own", () => {
    const first = make([linde]);
    const sheet = first.sheets.find(({ name }) => name === "Gesprekken");
    const head = (name: string) => sheet?.cells.find(({ row, value }) => row === 4 && value === name)?.column ?? Number.NaN;
    const typed = [["BRIN", "11AA"], ["Datum gesprek", 46450], ["Vervolg", "geen"]] as const;
    const cells = typed.map(([name, value]) => ({ row: 6, column: head(name), value, isFormula: false }));
    const added = { ...first, sheets: first.sheets.map((each) => (each === sheet ? { ...each, cells: [...each.cells, ...cells] } : each)) };
    const second = refresh(added, [linde]);
    const rows = conversations(second);
    expect(rows).toMatchObject([{ School: "De Linde" }, { BRIN: "11AA", "Datum gesprek": 46450, Vervolg: "geen" }]);
    expect(conversations(refresh(second, [linde]))).toEqual(rows);
  }); // prettier-ignore
});

describe("who works on what", () => {
  const themed = file(
    "wilg",
    { school: "De Wilg", brin: "33CC", werkgebied: "Laak", themes: ["ouders", "visie"], goal: "Ouders erbij" },
    {
      signature: { director: "A. de Vries", board: "", school: "", date: filled("2026-06-01" as never) },
    },
  );

  it("has a row for each school and each of its themes, with the people to turn to", () => {
    const rows = tableOf(make([linde, themed]), "Netwerk");
    expect(rows.map(({ Thema, School, Directeur }) => [Thema, School, Directeur])).toEqual([
      ["Visie inclusie en eigenaarschap", "De Wilg", "A. de Vries"],
      ["Ouderbetrokkenheid", "De Wilg", "A. de Vries"],
      ["(geen thema)", "De Linde", undefined],
    ]);
    expect(rows[0]).toMatchObject({ "Doelen in het kort": "Ouders erbij" });
  });

  it("shows goals and approaches by theme without counts, money or names of people", () => {
    const files = sampleFiles(25, 6);
    const snapshot = make(files);
    const sheet = snapshot.sheets.find(({ name }) => name === "Thema's");
    const rows = tableOf(snapshot, "Thema's");
    expect(rows.length).toBeGreaterThan(25);
    expect(Object.keys(rows[0] ?? {})).toEqual(["Thema", "School", "Werkgebied", "Doel", "Aanpak", "Kenmerk"]);
    expect(sheet?.cells.filter(({ value }) => typeof value === "number")).toEqual([]);
    const shown = new Set(sheet?.cells.map(({ value }) => value));
    for (const { outcome } of files) {
      if (outcome.kind !== "read") continue;
      const { header, signature } = outcome.checked.plan;
      for (const person of [signature.director, header.adviser, header.email, header.leernetwerkNames])
        if (person !== "") expect(shown).not.toContain(person);
    }
  });

  it("says which standing rows it continues, so that what stands beside them goes along", () => {
    const first = make([linde, themed]);
    const tables = describeFiles([linde, themed, esdoorn], first).sheets.flatMap((sheet) => sheet.tables);
    const continues = (name: string) => tables.find((table) => table.name === name)?.continues;
    expect(continues("Netwerk")).toEqual([0, 1, null, 2]);
    expect(continues("Leernetwerk")).toEqual([0, 1, null]);
    expect(continues("Gesprekken")).toEqual([0, 1, null]);
  });

  it("changes nothing when the same files come again", () => {
    const files = sampleFiles(30, 4);
    const first = make(files);
    expect(refresh(first, files)).toEqual(first);
  });
});
