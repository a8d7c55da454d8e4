import fc from "fast-check";
import { missingSchools } from "../../../src/region/missing/missing-schools";
import { readFile, unreadableFile } from "../region-files";
import { goodFile, planOf, surveyOf, type RegionAbout } from "./a-region";

const missing = (about: RegionAbout) => missingSchools(surveyOf(about));
const names = (schools: readonly { readonly name: { readonly school: string } }[]) =>
  schools.map(({ name }) => name.school);
const withoutReason = (brin: string, school: string) =>
  readFile({ file: `${brin}.xlsx`, plan: { ...planOf(brin, school), reason: "" } });

describe("who is missing", () => {
  it("is a school that applied, goes on or was awarded, and sent nothing", () => {
    const list = [
      "11AA;De Linde;SCOH;;Aangemeld",
      "22BB;De Esdoorn;SCOH;;Doorlopend",
      "33CC;De Beuk;SCOH;;toegekend",
      "44DD;De Wilg;SCOH;;Doet niet mee",
      "55EE;De Eik;SCOH;;",
    ];
    const report = missing({ list, files: [goodFile("11AA00", "De Linde")] });
    expect(report).toMatchObject({ expected: 3, received: 1, errors: [], late: [] });
    expect(names(report.nothing)).toEqual(["De Beuk", "De Esdoorn"]);
  });

  it("is a school with errors that it can put right, with their cells", () => {
    const { errors, received } = missing({ files: [withoutReason("11AA", "De Linde"), goodFile("22BB", "De Beuk")] });
    expect(received).toBe(1);
    expect(errors).toMatchObject([
      { name: { school: "De Linde" }, errors: [{ finding: { code: "R08" }, at: { sheet: "Plan van aanpak" } }] },
    ]);
  });

  it("leaves what is the controller's to decide out of what a school is told", () => {
    const goesOn = { ...planOf("11AA", "De Linde").header, participation: { state: "value", value: "doorlopend" } as const };
    const file = readFile({ file: "a.xlsx", plan: { ...planOf("11AA", "De Linde"), header: goesOn } });
    const report = missing({ files: [file], awarded: ["De Linde"] });
    expect(report.errors).toMatchObject([
      { name: { school: "De Linde" }, errors: [], forController: [{ code: "C06" }] },
    ]);
  }); // prettier-ignore

  it("is late the day after the closing date, on a Dutch clock", () => {
    const inTime = goodFile("11AA", "De Linde", "2026-06-30T21:59:00Z");
    const late = goodFile("22BB", "De Beuk", "2026-06-30T22:00:00Z");
    const report = missing({ files: [inTime, late] });
    expect(report.late).toMatchObject([{ name: { school: "De Beuk" }, day: "2026-07-01" }]);
    expect(report.received).toBe(2);
    expect(missing({ files: [late], deadline: "" }).late).toEqual([]);
  });

  it("is not late by correcting later what came in time", () => {
    const first = readFile({ file: "a.xlsx", plan: { ...planOf("11AA", "De Linde"), reason: "Kort" } });
    const corrected = goodFile("11AA", "De Linde", "2026-07-05T10:00:00Z");
    expect(missing({ files: [first, corrected] })).toMatchObject({ received: 1, late: [] });
  });

  it("goes by the saved time of a file without a stamp, and calls a file without any time not late", () => {
    const saved = (savedAt: string | null) =>
      readFile({ file: "a.xlsx", plan: planOf("11AA", "De Linde"), submittedAt: null, savedAt });
    expect(names(missing({ files: [saved("2026-07-02T10:00:00Z")] }).late)).toEqual(["De Linde"]);
    expect(names(missing({ files: [saved(null)] }).late)).toEqual([]);
  });

  it("keeps expecting a school with besluit Toegekend of which the file is gone", () => {
    const linde = goodFile("11AA", "De Linde");
    const report = missing({ files: [], decidedOn: [linde], awarded: ["De Linde"] });
    expect(report).toMatchObject({ expected: 1, nothing: [{ name: { school: "De Linde", brin: "11AA00" } }] });
  });

  it("counts what may be of these schools: unreadable files, and plans without a BRIN", () => {
    const files = [unreadableFile("kapot.xlsx"), goodFile("", "De Linde"), goodFile("11AA", "De Beuk")];
    expect(missing({ files })).toMatchObject({ unreadable: 1, withoutBrin: 1 });
  });

  it("names board and address as the list does, else as the plan does", () => {
    const files = [withoutReason("11AA", "De Linde"), withoutReason("22BB", "De Beuk")];
    const list = ["11AA;Linde (hoofdgebouw);Lucas Onderwijs;linde@example.nl;Aangemeld"];
    expect(missing({ files, list }).errors.map(({ name, email }) => [name.school, name.board, email])).toEqual([
      ["De Beuk", "SCOH", "directie@zandmotor.example"],
      ["Linde (hoofdgebouw)", "Lucas Onderwijs", "linde@example.nl"],
    ]);
  });

  const participation = fc.constantFrom("Aangemeld", "Doorlopend", "Toegekend", "Doet niet mee", "", "misschien");
  const sent = fc.constantFrom("nothing", "good", "errors", "late");
  it("is never a school that did not apply, and every school that did is in, or in one list", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(participation, sent), { maxLength: 8 }), (schools) => {
        const brinOf = (index: number) => `${10 + index}AA00`;
        const list = schools.map(([deelname], index) => `${brinOf(index)};School ${index};SCOH;;${deelname}`);
        const files = schools.flatMap(([, what], index) => {
          const [brin, school] = [brinOf(index), `School ${index}`];
          if (what === "nothing") return [];
          if (what === "errors") return [withoutReason(brin, school)];
          return [goodFile(brin, school, what === "late" ? "2026-07-09T10:00:00Z" : undefined)];
        });
        const report = missing({ list, files });
        const applied = schools.flatMap(([deelname, what], index) =>
          ["Aangemeld", "Doorlopend", "Toegekend"].includes(deelname) || (deelname === "" && what !== "nothing") ? [index] : [],
        );
        const told = [...report.nothing, ...report.errors, ...report.late].map(({ name }) => Number(name.school.slice(7)));
        expect(applied).toEqual(expect.arrayContaining(told));
        expect(new Set(told).size).toBe(told.length);
        expect(report.expected).toBe(applied.length);
        // A plan of a new school that the list knows as doorlopend has an error: C06.
        const inOrder = applied.filter((index) => schools[index]?.[1] === "good" && schools[index][0] !== "Doorlopend");
        expect(told.length).toBe(applied.length - inOrder.length);
      }),
      { numRuns: 40 },
    );
  }); // prettier-ignore
});
