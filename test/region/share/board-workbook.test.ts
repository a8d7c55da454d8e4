import { nodePlatform } from "../../../src/cli/node-inflate";
import { describeRegionWorkbook } from "../../../src/region/describe-region-workbook";
import { gatherRegion } from "../../../src/region/gather/gather-region";
import { keptFromSnapshot } from "../../../src/region/kept/kept-from-snapshot";
import { boardShare, sharingBoards } from "../../../src/region/share/board-share";
import { describeBoardWorkbook } from "../../../src/region/share/board-workbook";
import type { SubmissionFile } from "../../../src/region/submission-file";
import { surveyRegion, type Survey } from "../../../src/region/survey/survey";
import { assertDescription } from "../../../src/workbook/assert-description";
import type { WorkbookDescription } from "../../../src/workbook/description";
import type { CellValue } from "../../../src/workbook/snapshot";
import { readSnapshot } from "../../../src/xlsx/read-snapshot";
import { writeWorkbook } from "../../../src/xlsx/write-workbook";
import { describeWithOffice } from "../../xlsx/find-office";
import { recalculate } from "../../xlsx/recalculate";
import { aPlan } from "../a-plan";
import { programme, readFile, sampleFiles } from "../region-files";
import { snapshotOf, tableOf, typeIn } from "../snapshot-of";
import { packageTexts } from "./package-texts";

const gather = (files: readonly SubmissionFile[]) => gatherRegion(files, { programme });
const survey = (files: readonly SubmissionFile[]): Survey => surveyRegion(gather(files), null);
const describeBoard = (of: Survey, board: string, withDecision = false): WorkbookDescription =>
  describeBoardWorkbook(boardShare(of, board, { withDecision }));

const inFolder = (files: readonly SubmissionFile[]) =>
  files.map((file) => ({ ...file, file: `/home/controller/inkomend/${file.file}`, link: `../inkomend/${file.file}` }));

/** A region in which the controller decided, remarked and left plans out. */
function workedOn(files: readonly SubmissionFile[]): Survey {
  const region = gather(files);
  const first = snapshotOf(describeRegionWorkbook(region));
  const rows = tableOf(first, "Inzendingen").filter(({ Status }) => Status !== "– Vervangen");
  const typed = rows.flatMap(({ Kenmerk }, index) => {
    const note = (column: string, value: string) => ({ sheet: "Inzendingen", row: String(Kenmerk), column, value });
    return [
      note("Besluit", index % 2 === 0 ? "Toegekend" : "Niet toegekend"),
      note("Opmerking", "Vertrouwelijke opmerking"),
      note("Behandelaar", "Behandelaar van dienst"),
      note("Meetellen", index % 3 === 0 ? "Nee" : "Ja"),
    ];
  });
  return surveyRegion(region, keptFromSnapshot(typeIn(first, typed)));
}

describe("the file of a schoolbestuur", () => {
  const region = workedOn(inFolder(sampleFiles(40, 7)));

  it("can be made for every board with plans, and together these have every plan that names a board", () => {
    const boards = sharingBoards(region);
    expect(boards.length).toBeGreaterThan(3);
    const shown = boards.flatMap(({ name, plans }) => {
      const description = describeBoard(region, name);
      expect(() => assertDescription(description)).not.toThrow();
      const rows = tableOf(snapshotOf(description), "Plannen");
      expect(rows).toHaveLength(plans);
      return rows.map(({ BRIN }) => BRIN);
    });
    const named = region.accepted.filter(({ name }) => name.board !== "(niet ingevuld)").map(({ name }) => name.brin);
    expect(shown.sort()).toEqual(named.sort());
  });

  it("has no other school in it, nor where its files lay", async () => {
    for (const { name: board } of sharingBoards(region)) {
      const texts = packageTexts(await writeWorkbook(describeBoard(region, board))).join("\n");
      const own = region.accepted.filter(({ name }) => name.board === board);
      const ownTexts = JSON.stringify(own.map(({ submission }) => submission.checked.plan));
      for (const { name, submission } of region.accepted.filter((known) => !own.includes(known))) {
        for (const text of [name.brin, submission.file.split("/").pop() ?? ""])
          if (!ownTexts.includes(text)) expect(texts).not.toContain(text);
      }
      expect(texts).not.toContain("inkomend");
    }
  }, 60_000);

  it("leaves out everything that is the controller's own", async () => {
    const board = sharingBoards(region)[0]?.name ?? "";
    const texts = packageTexts(await writeWorkbook(describeBoard(region, board))).join("\n");
    for (const secret of ["Vertrouwelijke", "van dienst", "Toegekend", "Niet toegekend", "Besluit", "Meetellen", "C04", "C02"])
      expect(texts).not.toContain(secret);
    expect(describeBoard(region, board).sheets.every(({ visibility }) => visibility === "visible")).toBe(true);
  }); // prettier-ignore

  it("shows the decision, and still nothing else, when the controller says so", async () => {
    const board = sharingBoards(region)[0]?.name ?? "";
    const description = describeBoard(region, board, true);
    const decisions = tableOf(snapshotOf(description), "Plannen").map(({ Besluit }) => Besluit);
    expect(new Set(decisions)).toEqual(new Set(["Toegekend", "Niet toegekend"]));
    const texts = packageTexts(await writeWorkbook(description)).join("\n");
    for (const secret of ["Vertrouwelijke", "van dienst", "Meetellen"]) expect(texts).not.toContain(secret);
  });

  it("shows every count of its schools, also small ones, and counts plans that the controller left out", () => {
    const plan = aPlan({ school: "De Linde", brin: "11AA", board: "SCOH", arrangementen: [3, 1] });
    const rows = tableOf(snapshotOf(describeBoard(survey([readFile({ file: "a.xlsx", plan })]), "SCOH")), "Plannen");
    expect(rows).toMatchObject([{ School: "De Linde", "Arr. nu": 3, "Arr. beoogd": 1 }]);
  });

  it("judges a plan by itself: a partner of another board is not missing there", () => {
    const joint = aPlan({ school: "De Linde", brin: "11AA", board: "SCOH" });
    const partner = aPlan({ school: "De Es", brin: "22BB", board: "Lucas Onderwijs" });
    const files = [
      readFile({ file: "a.xlsx", plan: { ...joint, header: { ...joint.header, partners: "22BB" } } }),
      readFile({ file: "b.xlsx", plan: { ...partner, header: { ...partner.header, partners: "11AA" } } }),
    ];
    const findings = tableOf(snapshotOf(describeBoard(survey(files), "SCOH")), "Bevindingen");
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.filter(({ Regel }) => String(Regel).startsWith("C"))).toEqual([]);
  });

  it("shows the newest version of a plan alone", () => {
    const plan = aPlan({ school: "De Linde", brin: "11AA", board: "SCOH" });
    const files = [
      readFile({ file: "oud.xlsx", plan, submittedAt: "2026-05-01T10:00:00Z" }),
      readFile({ file: "nieuw.xlsx", plan: { ...plan, reason: "Meer" }, submittedAt: "2026-06-01T10:00:00Z" }),
    ];
    const rows = tableOf(snapshotOf(describeBoard(survey(files), "SCOH")), "Plannen");
    expect(rows.map(({ Bestand }) => Bestand)).toEqual(["nieuw.xlsx"]);
  });
});

describeWithOffice("every formula of a board's file", () => {
  it("gives in LibreOffice what we computed, also with two schools of one name", async () => {
    const files = ["11AA", "22BB", "33CC", "44DD"].map((brin, index) => {
      const school = index < 2 ? "De Linde" : ["de linde", ">5"][index - 2];
      const plan = aPlan({ school: school ?? "", brin, board: "SCOH", arrangementen: [index, 4], expenseCents: 100_50 * index });
      return readFile({ file: `${brin}.xlsx`, plan });
    });
    const description = describeBoard(survey(files), "SCOH");
    const dashboard = (snapshot: ReturnType<typeof snapshotOf>) =>
      snapshot.sheets[0]?.cells.filter(({ isFormula }) => isFormula).map(({ row, column, value }) => [row, column, comparable(value)]);
    const computed = readSnapshot(await recalculate(await writeWorkbook(description)), nodePlatform);
    expect(dashboard(computed)).toEqual(dashboard(snapshotOf(description)));
  }, 120_000); // prettier-ignore
});

/** Sentences have the separators of the machine's own language, and numbers are stored with 15 digits. */
function comparable(value: CellValue): CellValue {
  if (typeof value === "number") return Number(value.toFixed(9));
  return typeof value === "string" ? value.replace(/(?<=\d),(?=\d{3})/g, ".") : value;
}
