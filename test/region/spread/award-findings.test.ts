import { awardFindings } from "../../../src/region/spread/award-findings";
import { filled } from "../../../src/domain/entry";
import { readFile } from "../region-files";
import { goodFile, planOf, surveyOf, type RegionAbout } from "../missing/a-region";

const told = (about: RegionAbout) =>
  awardFindings(surveyOf(about)).map(({ finding, known }) => {
    return `${finding.code} ${finding.severity} ${String(finding.params.reason ?? finding.params.conditions ?? "")} ${known?.name.school ?? "region"}`;
  });
const planWith = (brin: string, school: string, change: Partial<ReturnType<typeof planOf>>) =>
  readFile({ file: `${brin}.xlsx`, plan: { ...planOf(brin, school), ...change } });
const partnersOf = (brin: string, school: string, partners: string) =>
  planWith(brin, school, { header: { ...planOf(brin, school).header, partners } });

describe("what deserves attention when plans are awarded", () => {
  it("is nothing while plans are in order", () => {
    expect(told({ files: [goodFile("11AA", "De Linde")], awarded: ["De Linde"] })).toEqual([]);
  });

  it("names an award without the conditions, of a doorlopende school, and beyond the number of awards", () => {
    const conditions = { board: filled(true), adviser: filled(false) };
    const header = { ...planOf("22BB", "De Beuk").header, participation: filled("doorlopend" as const) };
    const files = [planWith("11AA", "De Linde", { conditions }), planWith("22BB", "De Beuk", { header })];
    const many = Array.from({ length: 30 }, (_, index) => goodFile(`${30 + index}CC`, `School ${index}`));
    const awarded = ["De Linde", "De Beuk", ...many.map((_, index) => `School ${index}`)];
    expect(told({ files: [...files, ...many], awarded })).toEqual([
      "C06 error awarded De Beuk",
      "C04 error adviser De Linde",
      "C02 warning  region",
    ]);
  });

  it("names joint applications that only one side knows of, and partners without a plan", () => {
    const files = [partnersOf("11AA", "De Linde", "22BB, 33CC"), goodFile("22BB", "De Beuk")];
    expect(told({ files })).toEqual(["C07 warning absent De Linde", "R28 warning not-named-back De Linde"]);
  });

  it("names a plan of a new school that the list knows as doorlopend", () => {
    const about = { files: [goodFile("11AA", "De Linde")], list: ["11AA;De Linde;SCOH;;Doorlopend"] };
    expect(told(about)).toEqual(["C06 error listed De Linde"]);
  });

  it("leaves versions that were replaced, and the spread itself, alone", () => {
    const older = readFile({
      file: "oud.xlsx",
      plan: { ...planOf("11AA", "De Linde"), explanation: "Eerder" },
      submittedAt: "2026-06-01T10:00:00Z",
    });
    expect(told({ files: [older, goodFile("11AA", "De Linde")] })).toEqual([]);
  });
});
