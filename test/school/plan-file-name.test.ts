import fc from "fast-check";
import { boardFileName } from "../../src/region/share/share-file-names";
import { evaluationFileName, planFileName, templatesFileName } from "../../src/school/plan-file-name";
import { completePlan } from "../domain/complete-plan";
import { programme } from "./read-bytes";

/** What people and vandals call a school. */
const given = fc.oneof(
  fc.constantFrom(
    "CON",
    "LPT1",
    "nul.txt",
    "..",
    "../../etc/passwd",
    "C:\\Windows\\x",
    "a/b",
    "school.",
    "exe\u202excod",
    "~$x",
    "-rf",
    "'s Gravenhage",
    "",
  ),
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom(...'abc. /\\:*?"<>|\0é'), maxLength: 400 }),
);

describe("names of files that we write", () => {
  const nameOf = (header: Partial<typeof completePlan.header>) =>
    planFileName({ ...completePlan, header: { ...completePlan.header, ...header } }, programme, "v1");

  test("say what, which year, whose, and which one it is", () => {
    expect(nameOf({})).toBe("schoolbudget-inclusie_2026-2027_12AB00_de-zandmotor_v1.xlsx");
    expect(evaluationFileName(completePlan, programme, "v2")).toBe(
      "eindevaluatie_2026-2027_12AB00_de-zandmotor_v2.xlsx",
    );
    expect(templatesFileName(programme)).toBe("sjablonen_schoolbudget-inclusie_2026-2027.zip");
  });

  test("go by the penvoerder of a joint plan, and by what was typed where that is no BRIN", () => {
    expect(nameOf({ leadSchool: "34cd01" })).toContain("_34CD01_");
    expect(nameOf({ leadSchool: "De Duinpan" })).toContain("_12AB00_");
    expect(nameOf({ brin: "weet ik niet" })).toContain("_weet-ik-niet_");
    expect(nameOf({ brin: "", school: "" })).toBe("schoolbudget-inclusie_2026-2027_v1.xlsx");
  });

  test("cut a long name without a dash at its end", () => {
    expect(nameOf({ school: `${"a".repeat(29)} en nog wat` })).toContain(`_${"a".repeat(29)}_v1`);
    expect(nameOf({ school: "a".repeat(40) })).toContain(`_${"a".repeat(30)}_v1`);
    expect(nameOf({ school: "een-twee" })).toContain("_een-twee_v1");
  });

  test("lead out of no folder and fit every file system, whatever a school, board or regeling is called", () => {
    fc.assert(
      fc.property(given, given, given, given, (school, brin, leadSchool, name) => {
        const plan = { ...completePlan, header: { ...completePlan.header, school, brin, leadSchool } };
        const named = { ...programme, name };
        const settings = { values: { programme: name, schoolYear: "2026-2027" } };
        const names = [
          planFileName(plan, named, "v1"),
          evaluationFileName(plan, named, "v1"),
          templatesFileName(named),
          boardFileName(school, { settings, savedAt: "2026-06-30T10:00:00Z" } as Parameters<typeof boardFileName>[1]),
        ];
        for (const file of names) {
          expect(file).toMatch(/^[A-Za-z0-9][A-Za-z0-9_-]*\.(xlsx|zip)$/);
          expect(file).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\./i);
          expect(file.length).toBeLessThan(160);
        }
      }),
    );
  });
});
