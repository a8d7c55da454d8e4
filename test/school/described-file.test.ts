import { blankPlan } from "../../src/domain/blank-plan";
import { programmes } from "../../src/domain/programmes/programmes";
import { describeSchoolWorkbook } from "../../src/school/describe-school-workbook";
import { describeEvaluatedWorkbook, stampEvaluation } from "../../src/school/evaluation/describe-evaluation";
import { goalNoun, goalTitle } from "../../src/school/goal-words";
import { shortText } from "../../src/school/short-text";
import { stampCells } from "../../src/school/stamp-cells";
import { completeEvaluation, emptyEvaluation } from "../domain/complete-evaluation";
import { completePlan } from "../domain/complete-plan";
import { snapshotOf } from "../workbook/snapshot-of";
import { check } from "./evaluation/evaluation-workbook";
import { programme, savedAt, sha256 } from "./read-bytes";

const options = { stamp: null, savedAt };
const corner = { top: 0, left: 0, bottom: 0, right: 0 };

describe("the file of a school", () => {
  it("says in its properties whose plan it is", () => {
    expect(describeSchoolWorkbook(completePlan, programme, options).properties).toEqual({
      title: "Plan van aanpak Schoolbudget inclusie 2026-2027: De Zandmotor",
      author: "De Zandmotor",
      savedAt,
    });
    expect(describeSchoolWorkbook(blankPlan(programme, "nieuw"), programme, options).properties).toEqual({
      title: "Plan van aanpak Schoolbudget inclusie 2026-2027",
      author: "Schoolbudget inclusie",
      savedAt,
    });
  });

  it("says so of the year end", () => {
    expect(describeEvaluatedWorkbook(completePlan, completeEvaluation, programme, options).properties).toEqual({
      title: "Eindevaluatie Schoolbudget inclusie 2026-2027: De Zandmotor",
      author: "De Zandmotor",
      savedAt,
    });
    const nameless = { ...completePlan, header: { ...completePlan.header, school: "" } };
    expect(describeEvaluatedWorkbook(nameless, emptyEvaluation, programme, options).properties).toMatchObject({
      title: "Eindevaluatie Schoolbudget inclusie 2026-2027",
      author: "Schoolbudget inclusie",
    });
  });

  it("has a hidden name for the corner of every sheet that is read, and opens on the plan", () => {
    for (const own of programmes) {
      const { names, sheets, activeSheet } = describeSchoolWorkbook(
        blankPlan(own, own.participations[0]),
        own,
        options,
      );
      const read = sheets.map(({ name }) => name).filter((name) => name !== "Lijsten");
      expect(names.map(({ sheet }) => sheet)).toEqual(read);
      for (const { area, hidden } of names) expect([area, hidden]).toEqual([corner, true]);
      expect(activeSheet).toBe("Plan van aanpak");
    }
    const evaluated = describeEvaluatedWorkbook(completePlan, completeEvaluation, programme, options);
    expect([evaluated.names.at(-1)?.sheet, evaluated.activeSheet]).toEqual(["Eindevaluatie", "Eindevaluatie"]);
  });

  it("remembers how the school takes part and whether it was handed in", () => {
    const memory = (plan: typeof completePlan, handedIn: boolean) => {
      const stamp = { id: "v1", submittedAt: savedAt, digest: "x" };
      const { sheets } = snapshotOf(describeSchoolWorkbook(plan, programme, { savedAt, stamp: handedIn ? stamp : null }));
      const cells = sheets.find(({ name }) => name === "_schoolbudget")?.cells ?? [];
      const beside = (key: string) => {
        const row = cells.find(({ value }) => value === key)?.row;
        return cells.find((cell) => cell.row === row && cell.column === 1)?.value;
      };
      return [beside("deelname"), beside("status"), beside("inzending.id")];
    };
    expect(memory(completePlan, false)).toEqual(["nieuw", "concept", undefined]);
    expect(memory(blankPlan(programme, "doorlopend"), true)).toEqual(["doorlopend", "ingediend", "v1"]);
    const unknown = { ...completePlan, header: { ...completePlan.header, participation: { state: "empty" } as const } };
    expect(memory(unknown, false)[0]).toBeUndefined();
  }); // prettier-ignore

  it("hides its memory from everyone, unprotected, because only programs write in it", () => {
    const { sheets } = describeSchoolWorkbook(completePlan, programme, options);
    const { visibility, protection, validations, cells } = sheets.at(-1) ?? { cells: [] };
    expect([visibility, protection, validations]).toEqual(["veryHidden", null, []]);
    expect(cells.filter(({ row, column }) => column > 1 || row === 0)).toHaveLength(1);
  });
});

describe("the stamp of a year end in an open workbook", () => {
  it("gets rows of its own, and leaves that of the plan alone", () => {
    const stamp = stampEvaluation({ plan: completePlan, evaluation: completeEvaluation }, "v1.a", savedAt, sha256);
    const snapshot = snapshotOf(describeEvaluatedWorkbook(completePlan, completeEvaluation, programme, options));
    const written = stampCells(snapshot, stamp, "evaluation");
    expect(written?.cells.map(({ value }) => value)).toEqual([
      "eindevaluatie.id",
      "v1.a",
      "eindevaluatie.tijd",
      savedAt,
      "eindevaluatie.digest",
      stamp.digest,
    ]);
    expect(stampCells(snapshot, stamp)?.cells.map(({ value }) => value)).toEqual([
      "ingediend",
      "inzending.id",
      "v1.a",
      "inzending.tijd",
      savedAt,
      "inzending.digest",
      stamp.digest,
    ]);
  });
});

describe("a plan’s digest", () => {
  const digest = (contact: string) => {
    const plan = { ...completePlan, header: { ...completePlan.header, contact } };
    return check(snapshotOf(describeSchoolWorkbook(plan, { ...programme, parts: [...programme.parts, "contact"] }, options))).digest;
  };
  it("counts the contactpersoon once one is named", () => {
    expect(digest("")).toBe(check(snapshotOf(describeSchoolWorkbook(completePlan, programme, options))).digest);
    expect(digest("S. Bakker")).not.toBe(digest(""));
    expect(digest("S. Bakker")).not.toBe(digest("A. de Vries"));
  });
}); // prettier-ignore

describe("words where little room is", () => {
  it("are whole as long as they fit, and never end in half a character", () => {
    expect(["abc", "abcd", "abcde"].map((text) => shortText(text, 4))).toEqual(["abc", "abcd", "abc…"]);
    expect(shortText("ab😀cd", 4)).toBe("ab…");
    expect(shortText("😀😀😀", 4)).toBe("😀…");
    expect(shortText("a😀bcd", 5)).toBe("a😀b…");
  });

  it("name a goal in a sentence without its capital, unless it is an abbreviation", () => {
    const called = (title: string) => ({
      ...programme,
      words: { ...programme.words, goals: { ...programme.words.goals, goal: { title, help: "" } } },
    });
    expect(["Initiatief", "SMART-doel", "Plan A", "doel"].map((title) => goalNoun(called(title)))).toEqual(["initiatief", "SMART-doel", "plan A", "doel"]);
    expect(["x".repeat(14), "x".repeat(15)].map((title) => goalTitle(called(title)))).toEqual(["x".repeat(14), "Doel"]);
  }); // prettier-ignore
});
