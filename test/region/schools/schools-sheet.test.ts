import { describeRegionWorkbook } from "../../../src/region/describe-region-workbook";
import { gatherRegion } from "../../../src/region/gather/gather-region";
import { keptFromSnapshot } from "../../../src/region/kept/kept-from-snapshot";
import type { KeptRegion } from "../../../src/region/kept/kept-region";
import { linesOfText } from "../../../src/region/schools/list-lines";
import { mergeSchoolList, withSchools } from "../../../src/region/schools/merge-school-list";
import { readSchoolList } from "../../../src/region/schools/read-school-list";
import type { SubmissionFile } from "../../../src/region/submission-file";
import { surveyRegion } from "../../../src/region/survey/survey";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { aPlan } from "../a-plan";
import { programme, readFile, sampleFiles } from "../region-files";
import { snapshotOf, tableOf, typeIn } from "../snapshot-of";

const gather = (files: readonly SubmissionFile[]) => gatherRegion(files, { programme });
const describeWith = (files: readonly SubmissionFile[], kept: KeptRegion | null) =>
  describeRegionWorkbook(gather(files), kept);
const make = (files: readonly SubmissionFile[], kept: KeptRegion | null = null) =>
  snapshotOf(describeWith(files, kept));
const refresh = (existing: WorkbookSnapshot, files: readonly SubmissionFile[]) =>
  make(files, keptFromSnapshot(existing));
const schools = (snapshot: WorkbookSnapshot) => tableOf(snapshot, "Scholen");

/** A regional workbook with this list of schools imported into it. */
function withList(files: readonly SubmissionFile[], ...lines: readonly string[]): WorkbookSnapshot {
  const kept = keptFromSnapshot(make(files));
  const list = readSchoolList(linesOfText(["BRIN;School;Schoolsoort;Deelname;Werkgebied", ...lines].join("\n")));
  return make(files, withSchools(kept, mergeSchoolList([], list).schools));
}

const linde = readFile({ file: "linde.xlsx", plan: aPlan({ school: "De Linde", brin: "11AA" }) });
const esdoorn = readFile({
  file: "esdoorn.xlsx",
  plan: aPlan({ school: "De Esdoorn", brin: "22BB", participation: "doorlopend" }),
});
const typed = (row: string, column: string, value: string | number) =>
  ({ sheet: "Scholen", row, column, value }) as const;

describe("the list of schools in the regional workbook", () => {
  it("gets a row for each school that sent a plan, with its kind of participation", () => {
    expect(schools(make([linde, esdoorn]))).toMatchObject([
      { BRIN: "22BB00", School: "De Esdoorn", Deelname: "Doorlopend", Stand: "Met fouten", Herkomst: "Uit een plan" },
      { BRIN: "11AA00", School: "De Linde", Deelname: "Aangemeld", Stand: "Met fouten", Herkomst: "Uit een plan" },
    ]);
  });

  it("stays as the controller made it: order, spelling, a remark that is a number, a row without a BRIN", () => {
    const first = withList([], "33CC;De Wilg;;;", "11AA;Linde (hoofdgebouw);;Toegekend;", "44DD;De Es;;;");
    const changed = typeIn(first, [
      typed("De Wilg", "Opmerking", 7),
      typed("11AA00", "BRIN", "11aa"),
      typed("De Es", "BRIN", ""),
    ]);
    const after = refresh(changed, [linde, esdoorn]);
    expect(schools(after).map(({ BRIN, School, Opmerking, Deelname }) => [BRIN, School, Opmerking, Deelname])).toEqual([
      ["33CC00", "De Wilg", 7, undefined],
      ["11aa", "Linde (hoofdgebouw)", undefined, "Toegekend"],
      [undefined, "De Es", undefined, undefined],
      ["22BB00", "De Esdoorn", undefined, "Doorlopend"],
    ]);
    expect(refresh(after, [linde, esdoorn])).toEqual(after);
  });

  it("says of each row which row of the standing table it continues", () => {
    const before = withList([], "33CC;De Wilg;;;", "11AA;De Linde;;;", "44DD;De Es;;;");
    const emptied = before.sheets
      .find(({ name }) => name === "Scholen")
      ?.cells.find(({ value }) => value === "De Linde");
    const sheets = before.sheets.map((sheet) => {
      return sheet.name === "Scholen"
        ? { ...sheet, cells: sheet.cells.filter(({ row }) => row !== emptied?.row) }
        : sheet;
    });
    const gap = { ...before, sheets };
    const table = describeWith([linde], keptFromSnapshot(gap)).sheets.flatMap(({ tables }) => tables);
    expect(table.find(({ name }) => name === "Scholen")?.continues).toEqual([0, 2, null]);
  });

  it("knows who is expected, who is in, and who is late", () => {
    const complete = sampleFiles(40, 5).filter(({ outcome }) => {
      if (outcome.kind !== "read" || outcome.checked.stamp === null) return false;
      return outcome.checked.findings.every(({ severity }) => severity !== "error");
    });
    const brins = complete.flatMap(({ outcome }) => (outcome.kind === "read" ? [outcome.checked.plan.header.brin] : []));
    const moments = complete.map(({ outcome }) => (outcome.kind === "read" ? outcome.checked.stamp?.submittedAt ?? "" : ""));
    const [day = ""] = [...moments].sort();
    const first = withList([], "91ZA;Nog bezig;;Aangemeld;", "91ZB;Doet niet mee;;Doet niet mee;", "91ZC;Nooit aangemeld;;;");
    const deadline = setting(first, "Indienen uiterlijk", Date.parse(day.slice(0, 10)) / 86_400_000 + 25_569);
    const after = refresh(deadline, [...complete, linde]);
    const standing = (name: string) => schools(after).find(({ School }) => School === name)?.["Stand"];
    expect([standing("Nog bezig"), standing("Doet niet mee"), standing("Nooit aangemeld"), standing("De Linde")]).toEqual(
      ["Nog niets", "–", "–", "Met fouten"],
    );
    const late = brins.filter((_, index) => dutchDay(moments[index] ?? "") > day.slice(0, 10));
    const found = schools(after).filter(({ Stand }) => Stand === "Te laat");
    expect(found).not.toHaveLength(0);
    expect(found.length).toBeLessThanOrEqual(new Set(late).size);
    expect(schools(after).filter(({ Stand }) => Stand === "Binnen")).not.toHaveLength(0);
  }); // prettier-ignore

  it("is kept when the sheet Instellingen is gone, and when the sheet Scholen is renamed", () => {
    const first = withList([linde], "33CC;De Wilg;;Toegekend;");
    const others = (name: string) => first.sheets.filter((sheet) => sheet.name !== name);
    const renamed = { ...first, sheets: first.sheets.map((sheet) => ({ ...sheet, name: `${sheet.name} 2` })) };
    expect(schools(refresh({ ...first, sheets: others("Instellingen") }, [linde]))).toEqual(schools(first));
    expect(schools(refresh(renamed, [linde]))).toEqual(schools(first));
    expect(schools(refresh({ ...first, sheets: others("Scholen") }, [linde]))).toEqual(schools(make([linde])));
  });

  it("takes no remark below the table for a school", () => {
    const first = withList([], "33CC;De Wilg;;;");
    const sheets = first.sheets.map((sheet): SheetSnapshot => {
      if (sheet.name !== "Scholen") return sheet;
      return { ...sheet, cells: [...sheet.cells, { row: 20, column: 1, value: "Bron: DUO", isFormula: false }] };
    });
    expect(schools(refresh({ ...first, sheets }, []))).toEqual(schools(first));
  });
});

describe("an imported list laid over the controller's own", () => {
  const existing = keptFromSnapshot(
    typeIn(withList([esdoorn], "11AA;Linde;;Toegekend;Laak", "33CC;De Wilg;BAO;;"), [
      typed("De Wilg", "Opmerking", "Bellen"),
    ]),
  ).settings?.schools;
  const list = readSchoolList(
    linesOfText(
      [
        "BRIN;School;Deelname;Opmerking;Werkgebied",
        "11AA;De Linde;Aangemeld;Nieuw gebouw;",
        "33CC;De Wilg;;Iets anders;",
        "55EE;De Berk;;;Centrum",
      ].join("\n"),
    ),
  );

  it("changes what the list knows, and leaves what is the controller's own", () => {
    const merge = mergeSchoolList(existing ?? [], list);
    expect(merge.changed).toMatchObject([
      {
        school: { brin: "11AA00", school: "De Linde", participation: "Toegekend", werkgebied: "Laak" },
        changes: [
          { field: "school", before: "Linde", after: "De Linde" },
          { field: "remark", before: "", after: "Nieuw gebouw" },
        ],
      },
    ]);
    expect(merge.added).toMatchObject([{ brin: "55EE00", school: "De Berk", place: null }]);
    expect(merge.schools.map(({ brin, remark }) => [brin, remark])).toEqual([
      ["11AA00", "Nieuw gebouw"],
      ["33CC00", "Bellen"],
      ["22BB00", ""],
      ["55EE00", ""],
    ]);
    expect([merge.same, merge.unnamed]).toEqual([1, 1]);
  });

  it("adds nothing when only known schools are to be brought up to date", () => {
    expect(mergeSchoolList(existing ?? [], list, { addNew: false }).added).toEqual([]);
  });

  it("changes nothing the second time", () => {
    const once = mergeSchoolList(existing ?? [], list).schools;
    expect(mergeSchoolList(once, list)).toMatchObject({ schools: once, added: [], changed: [], same: 3 });
  });

  it("makes a row that we added from a plan the controller's own", () => {
    const added = keptFromSnapshot(make([esdoorn])).settings?.schools ?? [];
    const merge = mergeSchoolList(added, readSchoolList(linesOfText("BRIN\n22BB")));
    expect(merge.changed.map(({ changes }) => changes)).toEqual([[{ field: "origin", before: "plan", after: "list" }]]);
  });
});

describe("plans seen by the controller's lists, deadline and switches", () => {
  const codes = (snapshot: WorkbookSnapshot) =>
    Object.fromEntries(
      surveyRegion(gather([linde]), keptFromSnapshot(snapshot)).submissions[0]?.findings.map(({ code, severity }) => [
        code,
        severity,
      ]) ?? [],
    );

  it("questions a school that is not on the list, and not because we put it there ourselves", () => {
    expect(codes(withList([linde], "33CC;De Wilg;;;"))).toMatchObject({ R31: "warning" });
    expect(codes(make([linde], keptFromSnapshot(make([linde]))))).not.toHaveProperty("R31");
    const once = refresh(withList([], "33CC;De Wilg;;;"), [linde]);
    expect(codes(once)).toMatchObject({ R31: "warning" });
    expect(refresh(once, [linde])).toEqual(once);
  });

  it("questions a school for special education when the list says it is one", () => {
    expect(codes(withList([], "11AA;De Linde;SO;;"))).toMatchObject({ R27: "warning" });
    expect(codes(withList([], "11AA;De Linde;BAO;;"))).not.toHaveProperty("R27");
  });

  it("knows a schoolbestuur and a werkgebied by the lists of now, not by those of the form", () => {
    const zee = readFile({
      file: "zee.xlsx",
      plan: aPlan({ brin: "11AA", board: "Stichting Zee", werkgebied: "Zee" }),
    });
    const found = (snapshot: WorkbookSnapshot) =>
      surveyRegion(gather([zee]), keptFromSnapshot(snapshot)).submissions[0]?.findings.map(({ code }) => code) ?? [];
    const before = make([zee]);
    expect(found(before)).toEqual(expect.arrayContaining(["R02", "R03"]));
    const lists = replaced(replaced(before, "Laak", "zee"), "SCOH", "stichting zee");
    expect(found(lists)).not.toContain("R02");
    expect(found(lists)).not.toContain("R03");
  });

  it("follows the switch for a deficit", () => {
    const deficit = readFile({ file: "a.xlsx", plan: { ...aPlan({ expenseCents: 30_000_00 }), explanation: "Eigen geld" } });
    const severity = (words: string) =>
      surveyRegion(gather([deficit]), keptFromSnapshot(setting(make([deficit]), "Meer uitgaven dan inkomsten is een fout", words)))
        .submissions[0]?.findings.find(({ code }) => code === "R22")?.severity;
    expect(["Alleen zonder toelichting", "Altijd", "Nooit", "iets anders"].map(severity)).toEqual([
      "warning", "error", "warning", "warning",
    ]);
  }); // prettier-ignore

  it("keeps the days of the leernetwerk, and what is no day", () => {
    const first = make([]);
    const place = settingsIn(first).cells.find(({ value }) => value === "Bijeenkomsten leernetwerk");
    const below = ["8 oktober 2026", 46_430, "voorjaar"].map((value, index) => {
      return { row: (place?.row ?? 0) + 1 + index, column: place?.column ?? 0, value, isFormula: false };
    });
    const sheets = first.sheets.map((sheet) =>
      sheet.name === "Instellingen" ? { ...sheet, cells: [...sheet.cells, ...below].sort(byPlace) } : sheet,
    );
    const after = refresh({ ...first, sheets }, []);
    expect(settingsIn(after).cells.filter(({ column, row }) => column === place?.column && row > place.row)).toEqual(below);
    expect(refresh(after, [])).toEqual(after);
  }); // prettier-ignore
});

const byPlace = (left: { row: number; column: number }, right: { row: number; column: number }) =>
  left.row - right.row || left.column - right.column;

function settingsIn({ sheets }: WorkbookSnapshot): SheetSnapshot {
  const sheet = sheets.find(({ name }) => name === "Instellingen");
  if (sheet === undefined) throw new RangeError("no Instellingen");
  return sheet;
}

/** The workbook with another value beside this label of Instellingen. */
function setting(snapshot: WorkbookSnapshot, label: string, value: string | number): WorkbookSnapshot {
  const cell = settingsIn(snapshot).cells.find((each) => each.value === label);
  if (cell === undefined) throw new RangeError(`no setting ${label}`);
  const typedCell = { row: cell.row, column: cell.column + 1, value, isFormula: false };
  const others = settingsIn(snapshot).cells.filter(({ row, column }) => row !== cell.row || column !== cell.column + 1);
  const sheets = snapshot.sheets.map((sheet) =>
    sheet.name === "Instellingen" ? { ...sheet, cells: [...others, typedCell].sort(byPlace) } : sheet,
  );
  return { ...snapshot, sheets };
}

/** The workbook with another name in the lists of Instellingen. */
function replaced(snapshot: WorkbookSnapshot, before: string, after: string): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((sheet) => {
    if (sheet.name !== "Instellingen") return sheet;
    return { ...sheet, cells: sheet.cells.map((cell) => (cell.value === before ? { ...cell, value: after } : cell)) };
  });
  return { ...snapshot, sheets };
}

function dutchDay(iso: string): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" }).format(new Date(iso));
}
