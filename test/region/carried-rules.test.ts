import { cents } from "../../src/domain/cents";
import type { Programme } from "../../src/domain/programme";
import { gatherRegion } from "../../src/region/gather/gather-region";
import type { SubmissionFile } from "../../src/region/submission-file";
import { surveyRegion } from "../../src/region/survey/survey";
import { aPlan } from "./a-plan";
import { programme, readFile } from "./region-files";

const fileWith = (brin: string, carried: Programme = programme): SubmissionFile =>
  readFile({ file: `${brin}.xlsx`, plan: aPlan({ brin }), programme: carried });
const others = [fileWith("11AA"), fileWith("22BB")];
const told = (files: readonly SubmissionFile[]) =>
  surveyRegion(gatherRegion(files, { programme }), null).submissions.flatMap(({ known, findings }) =>
    findings.filter(({ code }) => code === "R33").map(({ params }) => `${known.name.brin} ${String(params.reason)}`),
  );

describe("a file among those of its round", () => {
  it("is named when it carries another amount or another rule, whatever version it claims", () => {
    const changes: readonly Partial<Programme>[] = [
      { grantCents: cents(90_000_00), version: 9 },
      { impulsCents: cents(0) },
      { rules: { ...programme.rules, deficit: "never" } },
    ];
    for (const change of changes)
      expect(told([...others, fileWith("33CC", { ...programme, ...change })])).toEqual(["33CC00 programme-differs"]);
  });

  it("may have other lists, another closing date, or be of another round", () => {
    const lists = { ...programme, werkgebieden: { names: ["Delft"], complete: true }, mailTo: "plannen@sppoh.example" };
    const lastYear = { ...programme, id: "schoolbudget-inclusie-2025-2026", schoolYear: "2025-2026" as const, grantCents: cents(1) };
    expect(told([...others, fileWith("33CC", lists), fileWith("44DD", lastYear)])).toEqual([]);
  }); // prettier-ignore

  it("is not told twice what it says of itself", () => {
    const tampered = fileWith("33CC", { ...programme, grantCents: cents(90_000_00) });
    if (tampered.outcome.kind !== "read") throw new Error("a file with a plan is read");
    const own = { code: "R33", severity: "warning", kind: "wrong", at: "workbook", params: { reason: "programme-changed" } } as const;
    const checked = { ...tampered.outcome.checked, findings: [own, ...tampered.outcome.checked.findings] };
    expect(told([...others, { ...tampered, outcome: { kind: "read", checked } }])).toEqual(["33CC00 programme-changed"]);
  }); // prettier-ignore
});
