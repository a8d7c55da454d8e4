import * as fc from "fast-check";
import { cents } from "../../src/domain/cents";
import { programmes } from "../../src/domain/programmes/programmes";
import type { Programme } from "../../src/domain/programme";
import { flatten, programmePrefix, unflatten } from "../../src/school/programme-cells";
import { programmeFromCells } from "../../src/school/programme-from-cells";

const withBoards = (names: readonly string[]): Programme => ({ ...programmes[0], boards: { names, complete: true } });
const rowsOf = (programme: Programme) => new Map(flatten(programme, programmePrefix));

describe("the programme in the cells of a workbook", () => {
  it("comes back as it was, whatever the names on its lists", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" })), (names) => {
        const programme = withBoards(names);
        expect(programmeFromCells(rowsOf(programme))).toEqual(programme);
      }),
    );
  });

  it("comes back with a name that has lines of its own, and with a list too long for one cell", () => {
    const long = Array.from({ length: 500 }, (_, index) => `Stichting ${index} ${"a".repeat(70)}`);
    for (const names of [["een\ntwee", "drie"], ["een\r\ntwee"], long]) {
      expect(programmeFromCells(rowsOf(withBoards(names)))?.boards.names).toEqual(names);
    }
  });

  it("asks a toelichting above 10 % and € 500 when a workbook from before the year end says nothing of it", () => {
    const rows = rowsOf(programmes[0]);
    for (const key of [...rows.keys()]) if (key.includes("explainAbove")) rows.delete(key);
    expect(programmeFromCells(rows)?.rules.explainAbove).toEqual({ percent: 10, cents: 500_00 });
  });

  it.each(["a-1", "2", "3e-lijn"])("takes %s for an id, as a programme file does", (id) => {
    const topic = { id, label: "Visie", explanation: "" };
    const programme: Programme = { ...programmes[0], themes: [topic], conditions: [topic] };
    expect(programmeFromCells(rowsOf(programme))).toEqual(programme);
  });

  it.each(["constructor", "__proto__", "a.b", ""])("can't be read with %p for an id", (id) => {
    const programme: Programme = { ...programmes[0], themes: [{ id, label: "Visie", explanation: "" }] };
    expect(programmeFromCells(rowsOf(programme))).toBeNull();
  });

  it("is schoolbudget inclusie as it was issued when the workbook is from before regelingen had parts and words", () => {
    const later = "applicant|schoolKinds|participations|expenseColumns|conditions|parts|words|resources|sourceNote";
    const issued: Programme = { ...withBoards(["Stichting Zee"]), grantCents: cents(27_500_00), name: "Schoolbudget" };
    const rows = rowsOf(issued);
    for (const key of [...rows.keys()])
      if (new RegExp(`^regeling\\.(${later}|counts\\.\\d\\.(short|aim))`).test(key)) rows.delete(key);
    expect(rows.size).toBeLessThan(rowsOf(issued).size - 40);
    expect(programmeFromCells(rows)).toEqual(issued);
  });

  it("takes one row for a list of names", () => {
    const keys = [...rowsOf(withBoards(["SCOH", "Lucas Onderwijs"])).keys()].filter((key) => key.includes("boards"));
    expect(keys).toEqual(["regeling.boards.names", "regeling.boards.complete"]);
  });

  it("reads a list with a row for each name", () => {
    const rows = rowsOf(withBoards([]));
    rows.set("regeling.boards.names.2", "Lucas Onderwijs").set("regeling.boards.names.1", "SCOH");
    expect(programmeFromCells(rows)?.boards.names).toEqual(["SCOH", "Lucas Onderwijs"]);
  });

  it("leaves rows of other keys alone", () => {
    const rows = rowsOf(programmes[0]).set("regelingen.id", "x").set("status", "concept");
    expect(programmeFromCells(rows)).toEqual(programmes[0]);
  });

  const without = (key: string) => {
    const rows = rowsOf(programmes[0]);
    expect(rows.delete(`regeling.${key}`)).toBe(true);
    return programmeFromCells(rows);
  };
  const withValue = (key: string, value: string | number | boolean) =>
    programmeFromCells(rowsOf(programmes[0]).set(`regeling.${key}`, value));

  it.each(["id", "version", "name", "schoolYear", "grantCents", "impulsCents", "rules.deficit", "themes.1.id", "counts.2.label", "werkgebieden.names", "participations", "applicant"])(
    "can be read only with %s, or with what stands for nothing there",
    (key) => {
      const read = without(key);
      if (key === "werkgebieden.names") expect(read?.werkgebieden.names).toEqual([]);
      else expect(read).toBeNull();
    },
  );

  it.each<readonly [string, string | number | boolean]>([
    ["schoolYear", "2026-2028"],
    ["schoolYear", 2026],
    ["version", "1"],
    ["version", 1.5],
    ["grantCents", 2 ** 60],
    ["deadline", "12-06-2026"],
    ["deadline", "2026-06-12 12:00"],
    ["deadline", " 2026-06-12"],
    ["deadline", 46_185],
    ["applicant", "koning"],
    ["rules", "streng"],
    ["rules.deficit", 3],
    ["themes", "visie"],
    ["boards", "SCOH"],
    ["themes.2.id", "visie"],
    ["counts.1.aim", "most"],
    ["words.goals", true],
    ["participations", "soms"],
  ])("can't be read with %s %p", (key, value) => {
    const rows = [...rowsOf(programmes[0])].filter(([each]) => !each.startsWith(`regeling.${key}.`));
    expect(programmeFromCells(new Map(rows).set(`regeling.${key}`, value))).toBeNull();
  });

  it("reads what may be left out as nothing", () => {
    expect(withValue("deadline", "2026-06-12")?.deadline).toBe("2026-06-12");
    expect(without("awards")?.awards).toBeNull();
    expect(without("mailTo")?.mailTo).toBe("");
    expect(without("themes.1.explanation")?.themes[0]?.explanation).toBe("");
    expect(withValue("werkgebieden.complete", "ja")?.werkgebieden.complete).toBe(false);
    expect(withValue("parts", "goals\nkaas\nreason")?.parts).toEqual(["goals", "reason"]);
  });

  it("keeps a list in the order of its numbers, and takes other keys for parts", () => {
    const rows = new Map([["regeling.a.10", "tien"], ["regeling.a.9", "negen"], ["regeling.b.1", "x"], ["regeling.b.x", "y"], ["regeling.c.01", "z"]]);
    expect(unflatten(rows, programmePrefix)).toEqual({ a: ["negen", "tien"], b: { "1": "x", x: "y" }, c: { "01": "z" } });
  });

  it("writes names of nothing but blanks, and lists too long for a cell, a row each", () => {
    const keys = (names: readonly string[]) => flatten(names, "n").map(([key]) => key);
    expect(keys(["a", " "])).toEqual(["n.1", "n.2"]);
    expect(keys(["a", "b"])).toEqual(["n"]);
    expect(keys(["x".repeat(14_999), "x".repeat(15_000)])).toEqual(["n"]);
    expect(keys(["x".repeat(15_000), "x".repeat(15_000)])).toEqual(["n.1", "n.2"]);
    expect(flatten({ a: null, b: undefined, c: [], d: false }, "n")).toEqual([["n.d", false]]);
  });
}); // prettier-ignore
