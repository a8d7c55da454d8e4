import fc from "fast-check";
import { recogniseColumns } from "../../src/ledger/table/column-survey";

const head = ["Boekdatum", "Grootboekrekening", "Omschrijving", "Bedrag"];
const row = (amount: string, day = "14-09-2026") => [day, "4731", "Catering", amount];

describe("recogniseColumns", () => {
  it("is certain of columns that their headings and their amounts show", () => {
    expect(recogniseColumns(head, [row("1.234,56")])).toEqual({
      mapping: { columns: { date: 0, account: 1, description: 2, amount: 3 }, decimal: ",", monthFirst: false, signed: false },
      certain: true,
      unsure: [],
    });
  }); // prettier-ignore

  it("finds the same columns in any order", () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 });
    fc.assert(
      fc.property(order, (places) => {
        const turn = (cells: readonly string[]) => places.map((place) => cells[place] ?? "");
        const { mapping, certain } = recogniseColumns(turn(head), [turn(row("12.50"))]);
        expect(certain).toBe(true);
        expect(mapping.decimal).toBe(".");
        expect(mapping.columns.amount).toBe(places.indexOf(3));
        expect(mapping.columns.date).toBe(places.indexOf(0));
      }),
    );
  });

  it("is never certain of a number style that no amount shows, and always of one that some amount shows", () => {
    const thousands = fc.array(fc.integer({ min: 1, max: 999 }).map((euros) => `${euros}.500`), { minLength: 1 });
    fc.assert(
      fc.property(thousands, fc.constantFrom(",25", ".25"), (amounts, shown) => {
        const doubtful = recogniseColumns(head, amounts.map((amount) => row(amount)));
        expect(doubtful.unsure).toEqual([{ field: "amount", reason: "number-style", candidates: [] }]);
        const told = Array.from({ length: 30 }, () => row(`1${shown}`));
        const { certain, mapping } = recogniseColumns(head, [...amounts.map((amount) => row(amount)), ...told]);
        expect([certain, mapping.decimal]).toEqual([true, shown.charAt(0)]);
      }),
    );
  }); // prettier-ignore

  it("offers for a missing column those that hold such things, and no column that is something else", () => {
    const { unsure, mapping } = recogniseColumns(["Dag", "Grootboekrekening", "Omschrijving", "Wat"], [row("12,50"), row("3,00")]);
    expect(unsure).toEqual([
      { field: "date", reason: "missing", candidates: [0] },
      { field: "amount", reason: "missing", candidates: [3] },
    ]);
    expect(mapping.columns).toEqual({ account: 1, description: 2 });
  }); // prettier-ignore

  it("asks which of two equal headings is meant, and takes the answer", () => {
    const twice = [...head, "Bedrag"];
    expect(recogniseColumns(twice, []).unsure).toEqual([{ field: "amount", reason: "several", candidates: [3, 4] }]);
    const answered = recogniseColumns(twice, [], { columns: { amount: 5 } });
    expect([answered.certain, answered.mapping.columns.amount]).toEqual([true, 4]);
  });
});
