import { choosePlans } from "../../../src/taskpane/region/choose-plans";
import { chosenFile } from "./chosen-files";

const names = (files: readonly File[]) => choosePlans(files).plans.map(({ name }) => name);

describe("choosing plans", () => {
  it("reads workbooks and what people mistake for them, and counts the others", () => {
    const files = ["a.xlsx", "b.XLSM", "c.xls", "d.ods", "brief.docx", "foto.jpg"].map((name) => chosenFile(name));
    expect(choosePlans(files).others).toBe(2);
    expect(names(files)).toEqual(["a.xlsx", "b.XLSM", "c.xls", "d.ods"]);
  });

  it("passes over what Excel and Mac OS leave behind, without counting it", () => {
    const { plans, others } = choosePlans([chosenFile("~$a.xlsx"), chosenFile("._a.xlsx"), chosenFile("a.xlsx")]);
    expect([plans.length, others]).toEqual([1, 0]);
  });

  it("calls a file by its path inside the chosen folder, so that it has the same name however it was chosen", () => {
    const inFolder = chosenFile("a.xlsx", "x", "Inzendingen");
    const deeper = chosenFile("b.xlsx", "x", "Inzendingen/Laak");
    expect(names([inFolder, deeper, chosenFile("c.xlsx")])).toEqual(["Laak/b.xlsx", "a.xlsx", "c.xlsx"]);
  });

  it("takes a file that was chosen twice once, and tells two files of one name apart", () => {
    const files = [chosenFile("a.xlsx", "one"), chosenFile("a.xlsx", "one"), chosenFile("a.xlsx", "other")];
    expect(names(files)).toEqual(["a (2).xlsx", "a.xlsx"]);
  });

  it("knows a file by the name that it shows, without signs that turn it round or hide in it", () => {
    const files = [chosenFile("plan\u202exslx.xlsx"), chosenFile("a\u200b.xlsx", "one"), chosenFile("a.xlsx", "other")];
    expect(names(files)).toEqual(["a (2).xlsx", "a.xlsx", "planxslx.xlsx"]);
  });

  it("gives the same order whatever the order of choosing", () => {
    const files = ["b.xlsx", "a.xlsx", "c.xlsx"].map((name) => chosenFile(name));
    expect(names(files)).toEqual(names(files.toReversed()));
  });
});
