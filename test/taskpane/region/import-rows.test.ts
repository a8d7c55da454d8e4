import { inclusieImpuls } from "../../../src/domain/programmes/inclusie-impuls";
import { surveyRegion } from "../../../src/region/survey/survey";
import { countRows, filterRows, rowFilters } from "../../../src/taskpane/region/filter-rows";
import { importRows } from "../../../src/taskpane/region/import-rows";
import { gatherRegion } from "../../../src/region/gather/gather-region";
import { givenFiles } from "../../../src/region/import/given-files";
import { tableOf, snapshotOf } from "../../region/snapshot-of";
import { describeRegionWorkbook } from "../../../src/region/describe-region-workbook";
import { aPlan } from "../../region/a-plan";
import { programme, readFile, sampleFiles, unreadableFile } from "../../region/region-files";
import type { SubmissionFile } from "../../../src/region/submission-file";

const gather = (files: readonly SubmissionFile[]) => gatherRegion(files, { programme });
const rowsOf = (files: readonly SubmissionFile[]) => {
  const region = gather(files);
  return importRows(surveyRegion(region, null), givenFiles(region, files));
};
const many = [...sampleFiles(60, 3), unreadableFile("kapot.xlsx")];

describe("the list of read files", () => {
  it("has one row for every file, what asks for attention first", () => {
    const rows = rowsOf(many);
    expect(rows.map(({ file }) => file).sort()).toEqual(many.map(({ file }) => file).sort());
    const states = rows.map(({ state }) => state).filter((state, index, all) => state !== all[index - 1]);
    expect(states).toEqual(["errors", "unreadable", "notes", "replaced", "ready"]);
  });

  it("says of each file what the sheet Inzendingen says", () => {
    const words = { ready: "✓ Klaar", notes: "▲ Aandachtspunten", errors: "✗ Fouten", unreadable: "✗ Onleesbaar", refused: "✗ Onleesbaar", replaced: "– Vervangen" }; // prettier-ignore
    const sheet = tableOf(snapshotOf(describeRegionWorkbook(gather(many))), "Inzendingen");
    const onSheet = new Map(sheet.map((row) => [row["Bestand"], row["Status"]]));
    for (const { file, state } of rowsOf(many)) expect([file, words[state]]).toEqual([file, onSheet.get(file)]);
  });

  it("gives the most serious finding first", () => {
    const severities = ["error", "warning", "info"];
    for (const { findings } of rowsOf(many)) {
      const ranks = findings.map(({ finding }) => severities.indexOf(finding.severity));
      expect(ranks).toEqual(ranks.toSorted());
    }
  });

  it("tells of a replaced file when the newer one was made", () => {
    const [old, newer] = ["2026-06-01T10:00:00Z", "2026-06-11T10:00:00Z"];
    const rows = rowsOf([
      readFile({ file: "v1.xlsx", plan: aPlan(), submittedAt: old }),
      readFile({ file: "v2.xlsx", plan: aPlan({ goal: "Meer" }), submittedAt: newer }),
    ]);
    expect(rows.find(({ file }) => file === "v1.xlsx")).toMatchObject({
      state: "replaced",
      findings: [],
      newerMadeAt: Date.parse(newer),
    });
  });

  it("lists a plan of another regeling as that, with a filter of its own, and not as unreadable", () => {
    const rows = rowsOf([...many, readFile({ file: "impuls.xlsx", plan: aPlan({}), programme: inclusieImpuls })]);
    expect(rows.filter(({ state }) => state === "refused").map(({ file }) => file)).toEqual(["impuls.xlsx"]);
    expect(rowFilters(countRows(rows))).toContain("refused");
    expect(rowFilters(countRows(rowsOf(many)))).not.toContain("refused");
  });

  it("counts each filter as the number of rows that it shows", () => {
    const rows = rowsOf(many);
    const counts = countRows(rows);
    for (const filter of ["all", "ready", "notes", "errors", "unreadable", "replaced"] as const)
      expect(filterRows(rows, filter, "")).toHaveLength(counts[filter]);
    expect(counts.all).toBe(many.length);
  });

  it("finds a school by parts of its name without accents, by BRIN and by file", () => {
    const rows = rowsOf([
      readFile({ file: "een.xlsx", plan: aPlan({ school: "De Zeeëend", brin: "12AB" }) }),
      readFile({ file: "twee.xlsx", plan: aPlan({ school: "Het Kompas", brin: "13CD" }) }),
    ]);
    const found = (search: string) => filterRows(rows, "all", search).map(({ file }) => file);
    expect(found("zeeeend de")).toEqual(["een.xlsx"]);
    expect(found("13cd")).toEqual(["twee.xlsx"]);
    expect(found("TWEE")).toEqual(["twee.xlsx"]);
    expect(found("  ")).toHaveLength(2);
    expect(found("zeester")).toEqual([]);
  });
});
