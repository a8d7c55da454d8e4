import { unzipSync } from "fflate";
import { nodePlatform } from "../../../src/cli/node-inflate";
import { programmes } from "../../../src/domain/programmes/programmes";
import { describeRegionWorkbook } from "../../../src/region/describe-region-workbook";
import { gatherRegion } from "../../../src/region/gather/gather-region";
import { linesOfText } from "../../../src/region/schools/list-lines";
import { mergeSchoolList, withSchools } from "../../../src/region/schools/merge-school-list";
import { readSchoolList } from "../../../src/region/schools/read-school-list";
import { templatesFor } from "../../../src/region/schools/templates";
import { renewRegion } from "../../../src/taskpane/region/renew-region";
import { readListFile, readPastedList } from "../../../src/taskpane/region/settings/read-list";
import type { RegionWorkbook } from "../../../src/taskpane/region/take-over";
import { makeTemplates } from "../../../src/taskpane/region/templates/make-templates";
import { createRegionReader } from "../../../src/taskpane/region/views/region-reader";
import type { WorkbookDescription } from "../../../src/workbook/description";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { WorkbookError } from "../../../src/workbook/workbook-error";
import { readSnapshot } from "../../../src/xlsx/read-snapshot";
import { sampleFiles } from "../../region/region-files";
import { snapshotOf, tableOf, typeIn } from "../../region/snapshot-of";

const programme = programmes[0];
const list = readSchoolList(linesOfText("BRIN;School;Deelname\n91ZA;De Nieuwe;Aangemeld\n91ZB;De Oude;"));

/** The open workbook as data; writing may be refused. */
class OpenWorkbook implements RegionWorkbook {
  writes = 0;
  constructor(public snapshot: WorkbookSnapshot) {}

  read = () => Promise.resolve(this.snapshot);
  isUnfinished = () => Promise.resolve(false);
  apply = () => Promise.reject(new Error("the overview is there already"));
  replace = (description: WorkbookDescription) => {
    this.writes++;
    this.snapshot = snapshotOf(description);
    return Promise.resolve();
  };
}

const region = () => snapshotOf(describeRegionWorkbook(gatherRegion(sampleFiles(6), { programme })));

describe("renewing the overview after a change of the list of schools", () => {
  it("adds the schools, and keeps every plan and every note that was typed meanwhile", async () => {
    const before = region();
    const school = String(tableOf(before, "Inzendingen")[0]?.["School"]);
    const workbook = new OpenWorkbook(
      typeIn(before, [{ sheet: "Inzendingen", row: school, column: "Besluit", value: "Toegekend" }]),
    );
    await renewRegion(workbook, (kept) =>
      withSchools(kept, mergeSchoolList(kept.settings?.schools ?? [], list).schools),
    );
    const { snapshot } = workbook;
    expect(tableOf(snapshot, "Inzendingen")).toHaveLength(tableOf(before, "Inzendingen").length);
    expect(tableOf(snapshot, "Inzendingen")[0]).toMatchObject({ School: school, Besluit: "Toegekend" });
    expect(tableOf(snapshot, "Scholen").slice(-2)).toMatchObject([
      { BRIN: "91ZA00", School: "De Nieuwe", Stand: "Nog niets", Herkomst: "Lijst" },
      { BRIN: "91ZB00", School: "De Oude", Stand: "–" },
    ]);
  });

  it("writes nothing when somebody typed where a row must come, or when it is another workbook", async () => {
    const snapshot = region();
    const inTheWay = snapshot.sheets.map((sheet) => {
      if (sheet.name !== "Scholen") return sheet;
      const last = Math.max(...sheet.cells.map(({ row }) => row));
      return { ...sheet, cells: [...sheet.cells, { row: last + 2, column: 3, value: "Bron: DUO", isFormula: false }] };
    });
    const others = snapshot.sheets.filter(({ name }) => name === "Doelen");
    for (const [sheets, code] of [[inTheWay, "foreign-content"], [others, "not-our-region"]] as const) {
      const workbook = new OpenWorkbook({ ...snapshot, sheets });
      const renewing = renewRegion(workbook, (kept) => withSchools(kept, mergeSchoolList(kept.settings?.schools ?? [], list).schools));
      await expect(renewing).rejects.toMatchObject({ code });
      expect(workbook.writes).toBe(0);
    }
  }); // prettier-ignore

  it("has nobody listening meanwhile, and then shows the workbook as it is", async () => {
    const workbook = new OpenWorkbook(region());
    const heard: string[] = [];
    const reader = createRegionReader({
      readAll: () => Promise.resolve(workbook.snapshot),
      readSheets: () => Promise.resolve(workbook.snapshot),
      watch: () => {
        heard.push("listens");
        return Promise.resolve({ refresh: () => undefined, stop: () => Promise.resolve(void heard.push("stops")) });
      },
    });
    await reader.start();
    await reader.pauseFor(async () => {
      heard.push("writes");
      await renewRegion(workbook, (kept) => withSchools(kept, mergeSchoolList([], list).schools));
    });
    expect(heard).toEqual(["listens", "stops", "writes", "listens"]);
    const state = reader.store.state();
    const names = state.kind === "read" ? state.reading.survey.settings.schools.map(({ school }) => school) : [];
    expect(names.slice(0, 2)).toEqual(["De Nieuwe", "De Oude"]);
    const failing = reader.pauseFor(() => Promise.reject(new WorkbookError("excel-busy")));
    await expect(failing).rejects.toMatchObject({ code: "excel-busy" });
    expect(heard.at(-1)).toBe("listens");
  });
});

describe("a list of schools given to the pane", () => {
  it("is read from a file in text or from Excel, or from what was pasted", async () => {
    const text = "BRIN\tSchool\n91ZA\tDe Nieuwe";
    const expected = [["91ZA00", "De Nieuwe"]];
    const named = ({ schools }: typeof list) => schools.map(({ brin, school }) => [brin, school]);
    expect(named(readPastedList(text))).toEqual(expected);
    expect(named(await readListFile(new Blob([`\ufeff${text}`])))).toEqual(expected);
    await expect(readListFile(new Blob(["PK\u0003\u0004 geen zip"]))).rejects.toBeInstanceOf(WorkbookError);
    await expect(readListFile(new Blob([]))).rejects.toMatchObject({ code: "not-a-school-list" });
  });
});

describe("templates made in the pane", () => {
  const chosen = templatesFor(mergeSchoolList([], list).schools, programme, {
    recipients: "alle",
    participation: null,
  });

  it("come in one zip, counted one by one", async () => {
    const made: number[] = [];
    const signal = new AbortController().signal;
    const zip = await makeTemplates(chosen, { savedAt: "2026-06-01T10:00:00Z", signal, onMade: (done) => made.push(done) });
    const files = unzipSync(zip ?? new Uint8Array());
    expect(made).toEqual([1, 2]);
    expect(Object.keys(files)).toEqual(chosen.templates.map(({ fileName }) => fileName));
    const [first] = Object.values(files);
    expect(readSnapshot(first ?? new Uint8Array(), nodePlatform).savedAt).toBe("2026-06-01T10:00:00Z");
  }); // prettier-ignore

  it("leave nothing behind when they are stopped", async () => {
    const stopping = new AbortController();
    const options = { savedAt: "2026-06-01T10:00:00Z", signal: stopping.signal, onMade: () => stopping.abort() };
    expect(await makeTemplates(chosen, options)).toBeNull();
  });
});
