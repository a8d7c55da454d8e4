import { numberLiteral, ref, textLiteral } from "../../src/workbook/formula";
import { pageBreaks } from "../../src/region/dashboard/page-breaks";
import { Slice } from "../../src/region/figures/slice";
import { counted, percentage, signed, wholeNumber } from "../../src/region/figures/wording";
import { inThisRow, tableColumn } from "../../src/region/tables/structured-reference";

const rows = [
  { Gebied: "Laak", Bedrag: 0.1, Telt: 1 },
  { Gebied: "laak", Bedrag: 0.2, Telt: 1 },
  { Gebied: ">5", Bedrag: "twee euro", Telt: 1 },
  { Gebied: null, Bedrag: null, Telt: 0 },
];
const all = Slice.of("T", rows);

describe("slices of a table", () => {
  it("compare inside SUMPRODUCT, where no name acts as an operator", () => {
    const slice = all.marked("Telt").where("Gebied", textLiteral(">5"));
    expect(slice.count()).toMatchObject({ text: 'SUMPRODUCT(T[Telt],--(T[Gebied]=">5"))', value: 1 });
  });

  it("sum amounts to the cent and pass over texts, as Excel does", () => {
    const slice = all.where("Gebied", ref("$B5", "LAAK"));
    expect(slice.sumEuros("Bedrag")).toMatchObject({
      text: "ROUND(SUMPRODUCT(--(T[Gebied]=$B5),T[Bedrag]),2)",
      value: 0.3,
    });
    expect(all.where("Gebied", textLiteral(">5")).sum("Bedrag").value).toBe(0);
  });

  it("split into the same slices as asking for each name", () => {
    const names = ["Laak", ">5", "Zee"].map(textLiteral);
    const separate = names.map((name) => all.where("Gebied", name).count());
    expect(all.split("Gebied", names).map((slice) => slice.count())).toEqual(separate);
  });

  it("refuse the largest number of a part, because MAX has no conditions", () => {
    expect(() => all.marked("Telt").max("Bedrag")).toThrow(RangeError);
  });
});

describe("figures in sentences", () => {
  it("have a thousands separator, no decimals and the right word", () => {
    expect(wholeNumber(numberLiteral(1_234_567.5)).value).toBe("1.234.568");
    expect(counted(numberLiteral(1), "plan", "plannen").value).toBe("1 plan");
    expect(counted(numberLiteral(0), "plan", "plannen").value).toBe("0 plannen");
  });

  it("round a share as Excel shows it, not as the machine keeps it", () => {
    expect(percentage(numberLiteral(0.285)).value).toBe("29 %");
    expect(signed(numberLiteral(-0.32), percentage).value).toBe("−32 %");
  });
});

describe("references to columns of a table", () => {
  it("mark characters that mean something there", () => {
    expect(tableColumn("T", "thema's [1]")).toBe("T[thema''s '[1']]");
    expect(inThisRow("T", "Status")).toBe("T[[#This Row],[Status]]");
  });
});

describe("page breaks", () => {
  it("come before a block that does not fit and before one that starts a page", () => {
    const block = (top: number, height: number, startsPage = false) => ({ top, height, startsPage });
    expect(pageBreaks([block(0, 60), block(10, 30), block(20, 30), block(30, 10, true), block(40, 200)], 100)).toEqual([19, 29, 39]);
  }); // prettier-ignore

  it("never come before the first row, also when its block is too long", () => {
    expect(pageBreaks([{ top: 0, height: 900, startsPage: true }], 100)).toEqual([]);
  });
});
