import fc from "fast-check";
import { cents } from "../../src/domain/cents";
import { gatherRegion } from "../../src/region/gather/gather-region";
import type { SubmissionFile } from "../../src/region/submission-file";
import type { CheckedEvaluation } from "../../src/school/submission";
import { aPlan } from "./a-plan";
import { programme, readFile, sampleFiles, unreadableFile } from "./region-files";
import { emptyEvaluation } from "../domain/complete-evaluation";

const gather = (files: readonly SubmissionFile[]) => gatherRegion(files, { programme });
const standings = (files: readonly SubmissionFile[]) =>
  gather(files).submissions.map(({ file, standing, orderIsClear }) => ({ file, standing, orderIsClear }));

describe("gathering a region", () => {
  it("lets the version that was handed in last count, however late the other was saved", () => {
    const early = readFile({ file: "a.xlsx", plan: aPlan(), submittedAt: "2026-06-01T10:00:00Z", savedAt: "2026-12-01T10:00:00Z" });
    const late = readFile({ file: "b.xlsx", plan: aPlan({ goal: "Meer" }), submittedAt: "2026-06-02T10:00:00Z" });
    expect(standings([early, late])).toEqual([
      { file: "b.xlsx", standing: "accepted", orderIsClear: true },
      { file: "a.xlsx", standing: "superseded", orderIsClear: true },
    ]);
  }); // prettier-ignore

  it("compares moments, not their spelling: an hour earlier in another time zone is the same moment", () => {
    const summer = readFile({ file: "a.xlsx", plan: aPlan(), submittedAt: "2026-06-01T12:30:00+02:00" });
    const utc = readFile({ file: "b.xlsx", plan: aPlan({ goal: "Meer" }), submittedAt: "2026-06-01T11:00:00Z" });
    expect(standings([summer, utc])[0]).toMatchObject({ file: "b.xlsx", standing: "accepted" });
  });

  it("falls back on the saved time inside the file where there is no stamp", () => {
    const old = readFile({ file: "a.xlsx", plan: aPlan(), submittedAt: null, savedAt: "2026-06-01T10:00:00Z" });
    const recent = readFile({ file: "b.xlsx", plan: aPlan({ goal: "Meer" }), submittedAt: null, savedAt: "2026-06-03T10:00:00Z" });
    expect(standings([old, recent])[0]).toEqual({ file: "b.xlsx", standing: "accepted", orderIsClear: true });
  }); // prettier-ignore

  it("lets the file with the year end count, whether it was handed in or filled in by hand", () => {
    const read = (file: string, evaluation: CheckedEvaluation | null, savedAt: string): SubmissionFile => {
      const about = readFile({ file, plan: aPlan(), submittedAt: "2026-06-01T10:00:00Z", savedAt });
      if (about.outcome.kind !== "read") return about;
      return { ...about, outcome: { kind: "read", checked: { ...about.outcome.checked, evaluation } } };
    };
    const yearEnd: CheckedEvaluation = { evaluation: emptyEvaluation, stamp: null, digest: "e", findings: [] };
    const handedIn = { ...yearEnd, stamp: { id: "v1.e", submittedAt: "2027-07-02T10:00:00Z", digest: "e" } };
    const plan = read("a.xlsx", null, "2027-08-01T10:00:00Z");
    for (const evaluated of [
      read("b.xlsx", yearEnd, "2027-07-01T10:00:00Z"),
      read("b.xlsx", handedIn, "2026-06-01T10:00:00Z"),
    ]) {
      expect(standings([plan, evaluated])[0]).toEqual({ file: "b.xlsx", standing: "accepted", orderIsClear: true });
    }
  });

  it("says that the order is unclear when nothing tells which version is newer", () => {
    const one = readFile({ file: "a.xlsx", plan: aPlan(), submittedAt: null });
    const other = readFile({ file: "b.xlsx", plan: aPlan({ goal: "Meer" }), submittedAt: null });
    expect(standings([one, other]).map(({ orderIsClear }) => orderIsClear)).toEqual([false, false]);
  });

  it("needs no choice between two copies of one version", () => {
    const copies = ["b.xlsx", "a.xlsx"].map((file) => readFile({ file, plan: aPlan(), submittedAt: null }));
    expect(standings(copies)).toEqual([
      { file: "a.xlsx", standing: "accepted", orderIsClear: true },
      { file: "b.xlsx", standing: "superseded", orderIsClear: true },
    ]);
  });

  it("takes a BRIN without location for location 00, and no BRIN for a school of its own", () => {
    const files = ["12AB", "12 ab 00", "", "onbekend"].map((brin, index) =>
      readFile({ file: `${index}.xlsx`, plan: aPlan({ brin, goal: brin }) }),
    );
    const accepted = gather(files).submissions.filter(({ standing }) => standing === "accepted");
    expect(accepted.map(({ identity }) => identity)).toEqual([
      `12AB00|${programme.id}|${programme.schoolYear}`,
      "bestand:2.xlsx",
      "bestand:3.xlsx",
    ]);
  });

  it("takes the programme as most plans carry it, whichever version or amount one file claims", () => {
    const changed = { ...programme, version: 99, grantCents: cents(90_000_00) };
    const files = ["11AA", "22BB", "33CC"].map((brin) => readFile({ file: `${brin}.xlsx`, plan: aPlan({ brin }) }));
    const tampered = readFile({ file: "00.xlsx", plan: aPlan({ brin: "00AA" }), programme: changed });
    expect(gather([tampered, ...files]).programme).toEqual(programme);
    expect(gather([tampered]).programme).toEqual(changed);
  });

  it("loses no file and gives the same region whatever the order of the files", () => {
    const files = [...sampleFiles(25), unreadableFile("x.xlsx"), unreadableFile("y.xlsx")];
    const region = gather(files);
    expect(region.submissions.length + region.rejected.length).toBe(files.length);
    const identities = new Set(region.submissions.map(({ identity }) => identity));
    expect(region.submissions.filter(({ standing }) => standing === "accepted")).toHaveLength(identities.size);
    fc.assert(
      fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
        expect(gather(shuffled)).toEqual(region);
      }),
      { numRuns: 20 },
    );
  });
});
