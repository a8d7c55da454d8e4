import * as fc from "fast-check";
import { cents } from "../../src/domain/cents";
import { programmes } from "../../src/domain/programmes/programmes";
import type { Programme } from "../../src/domain/programme";
import { flatten, programmePrefix } from "../../src/school/programme-cells";
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
});
