import type { CalendarDate } from "../../../src/domain/calendar-date";
import type { Programme } from "../../../src/domain/programme";
import { programmes } from "../../../src/domain/programmes/programmes";
import { createRegionSession, type RegionSession } from "../../../src/taskpane/region/region-session";
import type { RegionState } from "../../../src/taskpane/region/region-state";
import type { RegionWorkbook } from "../../../src/taskpane/region/take-over";
import type { WorkbookDescription } from "../../../src/workbook/description";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { WorkbookError, type WorkbookErrorCode } from "../../../src/workbook/workbook-error";
import { snapshotOf, tableOf, typeIn } from "../../region/snapshot-of";
import { chosenFile, sampleFiles, workerHere } from "./chosen-files";

const emptyWorkbook: WorkbookSnapshot = { date1904: false, names: new Map(), sheets: [], savedAt: null };

/** The open workbook as data; a test can type in it, and make it refuse. */
class OpenWorkbook implements RegionWorkbook {
  snapshot = emptyWorkbook;
  refuses: WorkbookErrorCode | null = null;
  unfinished = false;
  readonly writes: string[] = [];

  read = () => Promise.resolve(this.snapshot);
  isUnfinished = () => Promise.resolve(this.unfinished);
  apply = (description: WorkbookDescription) => this.write("apply", description);
  replace = (description: WorkbookDescription) => this.write("replace", description);

  private write(how: string, description: WorkbookDescription): Promise<void> {
    if (this.refuses !== null) return Promise.reject(new WorkbookError(this.refuses));
    this.writes.push(how);
    this.snapshot = snapshotOf(description);
    return Promise.resolve();
  }
}

function sessionIn(workbook: OpenWorkbook, programme: Programme = programmes[0]): RegionSession {
  return createRegionSession({
    workbook,
    startWorker: workerHere,
    workers: 2,
    today: () => "2026-06-15" as CalendarDate,
    stopListening: () => Promise.resolve(),
    programme: () => programme,
  });
}

function stateOf<Step extends RegionState["step"]>(session: RegionSession, step: Step) {
  const state = session.store.state();
  if (state.step !== step) throw new Error(`expected ${step}, it is ${state.step}`);
  return state as Extract<RegionState, { readonly step: Step }>;
}

describe("importing plans into the open workbook", () => {
  let files: readonly File[];
  beforeAll(async () => void (files = await sampleFiles(20)), 120_000);

  async function imported(workbook: OpenWorkbook, chosen: readonly File[]): Promise<RegionSession> {
    const session = sessionIn(workbook);
    await session.open();
    await session.read(chosen);
    await session.takeOver();
    return session;
  }

  it("asks for files, and knows nothing of a last time in an empty workbook", async () => {
    const session = sessionIn(new OpenWorkbook());
    await session.open();
    expect(stateOf(session, "choose")).toEqual({ step: "choose", last: null, note: null });
  });

  it("lists every file with what became of it, and writes nothing yet", async () => {
    const workbook = new OpenWorkbook();
    const session = sessionIn(workbook);
    await session.open();
    await session.read([...files, chosenFile("kapot.xlsx", "geen zip"), chosenFile("brief.docx")]);
    const { result } = stateOf(session, "result");
    expect(result.rows).toHaveLength(files.length + 1);
    expect(result).toMatchObject({ plans: 20, others: 1, absent: [], complete: false, errorsCount: true });
    expect(result.rows.filter(({ state }) => state === "unreadable")).toMatchObject([
      { file: "kapot.xlsx", school: null, code: "text-file" },
    ]);
    expect(result.rows.filter(({ state }) => state === "replaced")).toHaveLength(files.length - 20);
    expect(workbook.writes).toEqual([]);
  });

  it("counts every file once while reading, with those that a newer one replaces", async () => {
    const session = sessionIn(new OpenWorkbook());
    const seen: RegionState[] = [];
    session.store.subscribe(() => seen.push(session.store.state()));
    await session.read([...files, chosenFile("kapot.xlsx", "geen zip")]);
    const reading = seen.flatMap((state) => (state.step === "reading" ? [state.progress] : []));
    expect(reading.map(({ done }) => done)).toEqual(Array.from({ length: files.length + 2 }, (_, done) => done));
    const last = reading.at(-1)!;
    expect(Object.values(last.counts).reduce((sum, count) => sum + count)).toBe(last.all);
    expect(last.counts).toMatchObject({ unreadable: 1, replaced: files.length - 20 });
  });

  it("adds the overview to an empty workbook and says that all is new", async () => {
    const workbook = new OpenWorkbook();
    const session = await imported(workbook, files);
    expect(workbook.writes).toEqual(["apply"]);
    expect(tableOf(workbook.snapshot, "Inzendingen")).toHaveLength(files.length);
    expect(stateOf(session, "done").report).toEqual({
      isFirst: true,
      counting: 20,
      notCounting: 0,
      comparison: { added: 20, changed: 0, same: 0, absent: [] },
      notes: 0,
      leftOut: files.length - 20,
      nothingNew: false,
    });
  });

  it("knows the last time, and keeps what was typed until the very moment of writing", async () => {
    const workbook = new OpenWorkbook();
    await imported(workbook, files);
    const session = sessionIn(workbook);
    await session.open();
    expect(stateOf(session, "choose").last).toMatchObject({ plans: 20 });
    await session.read(files);
    const school = String(tableOf(workbook.snapshot, "Inzendingen")[3]?.["School"]);
    workbook.snapshot = typeIn(workbook.snapshot, [
      { sheet: "Inzendingen", row: school, column: "Besluit", value: "Toegekend" },
    ]);
    await session.takeOver();
    expect(workbook.writes).toEqual(["apply", "replace"]);
    expect(tableOf(workbook.snapshot, "Inzendingen")[3]).toMatchObject({ School: school, Besluit: "Toegekend" });
    expect(stateOf(session, "done").report).toMatchObject({
      isFirst: false,
      comparison: { added: 0, changed: 0, same: 20, absent: [] },
      notes: 1,
      nothingNew: true,
    });
  });

  it("begins without plans, so that the list of schools can come first", async () => {
    const workbook = new OpenWorkbook();
    const session = sessionIn(workbook);
    await session.open();
    await session.begin();
    expect(stateOf(session, "choose")).toMatchObject({ last: { plans: 0, newest: null }, note: null });
    expect(workbook.snapshot.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Scholen", "Instellingen"]),
    );
    await session.read(files);
    await session.takeOver();
    expect(stateOf(session, "done").report).toMatchObject({ isFirst: false, counting: 20 });
  });

  it("says why it can't begin, and leaves the workbook as it was", async () => {
    const workbook = new OpenWorkbook();
    workbook.refuses = "workbook-protected";
    const session = sessionIn(workbook);
    await session.open();
    await session.begin();
    expect(stateOf(session, "choose")).toMatchObject({
      last: null,
      note: { kind: "failed", code: "workbook-protected" },
    });
    expect(workbook.snapshot.sheets).toEqual([]);
  });

  it("names the plans of last time that are not among the files now", async () => {
    const workbook = new OpenWorkbook();
    await imported(workbook, files);
    const session = sessionIn(workbook);
    await session.open();
    await session.read(files.slice(0, 5));
    const { absent, plans, rows } = stateOf(session, "result").result;
    expect(rows).toHaveLength(5);
    expect(absent).toHaveLength(20 - plans);
  });

  it("keeps the plans of last time that are not among the files now", async () => {
    const workbook = new OpenWorkbook();
    await imported(workbook, files);
    const before = workbook.snapshot;
    const session = await imported(workbook, files.slice(0, 5));
    expect(stateOf(session, "done").report).toMatchObject({ counting: 20, nothingNew: true });
    expect(workbook.snapshot).toEqual(before);
  });

  it("lets go of them when the controller says that these are all", async () => {
    const workbook = new OpenWorkbook();
    await imported(workbook, files);
    const session = sessionIn(workbook);
    await session.open();
    await session.read(files.slice(0, 5));
    session.setComplete(true);
    const { plans, complete } = stateOf(session, "result").result;
    expect(complete).toBe(true);
    await session.takeOver();
    expect(stateOf(session, "done").report).toMatchObject({ counting: plans, nothingNew: false });
  });

  it("counts another plan of the same school as changed", async () => {
    const workbook = new OpenWorkbook();
    const resubmissions = files.filter(({ name }) => name.endsWith("-v2.xlsx"));
    await imported(
      workbook,
      files.filter((file) => !resubmissions.includes(file)),
    );
    const session = await imported(workbook, files);
    expect(stateOf(session, "done").report.comparison).toMatchObject({ added: 0, changed: resubmissions.length });
    expect(resubmissions.length).toBeGreaterThan(0);
  });

  it("stays at the result with the reason when the workbook refuses, and succeeds on trying again", async () => {
    const workbook = new OpenWorkbook();
    workbook.refuses = "workbook-protected";
    const session = await imported(workbook, files.slice(0, 3));
    expect(stateOf(session, "result").failure).toEqual({ code: "workbook-protected", where: "" });
    workbook.refuses = null;
    await session.takeOver();
    expect(stateOf(session, "done").report.counting).toBe(3);
  });

  it("leaves a workbook as it is when something is typed where a table must grow, and only then", async () => {
    const workbook = new OpenWorkbook();
    await imported(workbook, files.slice(0, 3));
    const sheets = workbook.snapshot.sheets.map((sheet) => {
      const last = sheet.cells.at(-1);
      if (sheet.name !== "Inzendingen" || last === undefined) return sheet;
      return { ...sheet, cells: [...sheet.cells, { ...last, row: last.row + 2, column: 3, value: "Mijn som" }] };
    });
    const before = (workbook.snapshot = { ...workbook.snapshot, sheets });
    const session = await imported(workbook, files);
    expect(stateOf(session, "result").failure).toEqual({
      code: "foreign-content",
      where: expect.stringMatching(/^Inzendingen!D\d+$/),
    });
    expect(workbook.snapshot).toBe(before);
    stateOf(await imported(workbook, files.slice(0, 3)), "done");
  });

  it("puts back on opening what the last update left half-way, and says so", async () => {
    const workbook = new OpenWorkbook();
    await imported(workbook, files.slice(0, 3));
    workbook.unfinished = true;
    const session = sessionIn(workbook);
    await session.open();
    expect(workbook.writes).toEqual(["apply", "replace"]);
    expect(stateOf(session, "choose").note).toEqual({ kind: "repaired" });
  });

  it("says on opening that the last update broke off half-way where it can't be put back", async () => {
    const workbook = new OpenWorkbook();
    await imported(workbook, files.slice(0, 3));
    workbook.unfinished = true;
    workbook.refuses = "workbook-protected";
    const session = sessionIn(workbook);
    await session.open();
    expect(stateOf(session, "choose").note).toEqual({ kind: "unfinished" });
  });

  it("takes over once, however often it is asked while Excel is slow", async () => {
    const workbook = new OpenWorkbook();
    const session = sessionIn(workbook);
    await session.open();
    await session.read(files.slice(0, 3));
    await Promise.all([session.takeOver(), session.takeOver(), session.begin()]);
    expect(workbook.writes).toEqual(["apply"]);
  });

  it("begins without plans about the regeling that was chosen, and stays about it", async () => {
    const workbook = new OpenWorkbook();
    const own: Programme = { ...programmes[1]!, id: "eigen", name: "Eigen regeling", schoolYear: "2027-2028" };
    const session = sessionIn(workbook, own);
    await session.begin();
    expect(session.programme()).toEqual(own);
    const later = sessionIn(workbook);
    await later.open();
    expect(later.programme()).toEqual(own);
  });

  it("is about the regeling of the plans, whatever was chosen", async () => {
    const session = sessionIn(new OpenWorkbook(), programmes[1]);
    await session.open();
    await session.read(files.slice(0, 2));
    expect(session.programme().id).toBe(programmes[0].id);
  });

  it("goes back to choosing when reading is stopped, with the workbook as it was", async () => {
    const workbook = new OpenWorkbook();
    const session = sessionIn(workbook);
    await session.open();
    const reading = session.read(files);
    session.stop();
    await reading;
    expect(stateOf(session, "choose").note).toEqual({ kind: "stopped" });
    expect(workbook.writes).toEqual([]);
  });

  it("says so when there is no workbook among the chosen files", async () => {
    const session = sessionIn(new OpenWorkbook());
    await session.read([chosenFile("brief.docx"), chosenFile("foto.jpg")]);
    expect(stateOf(session, "choose").note).toEqual({ kind: "nothing", others: 2 });
  });
});
