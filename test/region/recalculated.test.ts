import { describeRegionWorkbook } from "../../src/region/describe-region-workbook";
import { gatherRegion } from "../../src/region/gather/gather-region";
import { keptFromSnapshot } from "../../src/region/kept/kept-from-snapshot";
import { cellsInTheWay } from "../../src/region/kept/cells-in-the-way";
import type { SubmissionFile } from "../../src/region/submission-file";
import { nodePlatform } from "../../src/cli/node-inflate";
import { readSnapshot } from "../../src/xlsx/read-snapshot";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { describeWithOffice } from "../xlsx/find-office";
import { aPlan } from "./a-plan";
import { computed, described } from "./computed-by-office";
import { programme, readFile, sampleFiles, unreadableFile } from "./region-files";
import { snapshotOf, tableOf, typeIn } from "./snapshot-of";

const gather = (files: readonly SubmissionFile[]) => gatherRegion(files, { programme });

describeWithOffice("every formula of the regional workbook", () => {
  it("gives in LibreOffice what we computed, with awards, exceptions, settings and a missing school", async () => {
    const files = [...sampleFiles(40, 11), unreadableFile("kapot.xlsx")];
    const first = snapshotOf(describeRegionWorkbook(gather(files)));
    const schools = tableOf(first, "Inzendingen").filter(({ Status }) => Status === "✓ Klaar");
    const typed = typeIn(
      first,
      schools.slice(0, 34).map((row, index) => ({
        sheet: "Inzendingen",
        row: String(row["Kenmerk"]),
        column: index % 7 === 0 ? "Meetellen" : "Besluit",
        value: index % 7 === 0 ? "Nee" : "Toegekend",
      })),
    );
    const gone = schools[3]?.["Bestand"];
    const description = describeRegionWorkbook(
      gather(files.filter(({ file }) => file !== gone)),
      keptFromSnapshot(typed),
    );
    expect(described(description).size).toBeGreaterThan(800);
    expect(await computed(description)).toEqual(described(description));
  }, 120_000);

  it("gives the same with names that look like operators, wildcards, formulas and numbers", async () => {
    const names = [">5", "*", "<>", "=1+1", "12", 'De "Linde"', "’t Hof's [1]#@", "-5", ""];
    const files = names.map((name, index) => {
      const plan = aPlan({
        school: name,
        brin: `${10 + index}AB`,
        board: name,
        werkgebied: name,
        participation: index % 3 === 0 ? "doorlopend" : "nieuw",
        otherIncomeCents: 10_01 * index,
        expenseCents: 333_33 * index,
        arrangementen: [index, 9 - index],
        themes: index % 2 === 0 ? ["visie", "aanbod"] : ["visie"],
      });
      return readFile({ file: `${name}.xlsx`, plan, submittedAt: null, savedAt: "2026-11-16T13:30:00Z" });
    });
    const description = describeRegionWorkbook(gather(files));
    expect(await computed(description)).toEqual(described(description));
  }, 120_000);

  it("gives the same while nothing is handed in", async () => {
    const description = describeRegionWorkbook(gather([]));
    expect(await computed(description)).toEqual(described(description));
  }, 120_000);
});

describe("the regional workbook as a file", () => {
  it("is read back with every note and setting, and nothing in it stands in our way", async () => {
    const description = describeRegionWorkbook(gather(sampleFiles(12, 4)));
    const bytes = await writeWorkbook(description);
    const snapshot = readSnapshot(bytes, nodePlatform);
    expect(keptFromSnapshot(snapshot)).toEqual(keptFromSnapshot(snapshotOf(description)));
    expect(cellsInTheWay(snapshot, description)).toEqual([]);
  });
});
