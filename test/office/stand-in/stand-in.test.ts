/** @jest-environment ./test/office/stand-in/univer-environment.cjs */
import { startStandIn, type StandIn } from "./stand-in";

let standIn: StandIn;
beforeEach(() => {
  standIn = startStandIn();
});
afterEach(() => standIn.dispose());

const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> => standIn.Excel.run(batch);

test("reading a property that was not loaded is the library's own error", async () => {
  await run(async ({ workbook }) => {
    const range = workbook.worksheets.getItem("Blad1").getRange("A1");
    expect(() => range.values).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
    return Promise.resolve();
  });
});

test("a loaded property can be read only after sync", async () => {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("blad1").load("name");
    expect(() => sheet.name).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
    await context.sync();
    expect(sheet.name).toBe("Blad1");
  });
});

test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
  ["Range.getRangeEdge", (sheet) => sheet.getRange("A1").getRangeEdge("Up").load("address")],
  ["Worksheet.standardWidth", (sheet) => (sheet.standardWidth = 9)],
  ["Worksheet.calculate", (sheet) => sheet.calculate(true)],
  ["RangeFormat.font.italic", (sheet) => (sheet.getRange("A1").format.font.italic = true)],
  ["Range.text", (sheet) => sheet.getRange("A1").load("text")],
])("a member that the stand-in lacks fails with its name: %s", async (member, use) => {
  const failing = run(async (context) => {
    use(context.workbook.worksheets.getItem("Blad1"));
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ code: "ApiNotFound", message: expect.stringContaining(member) });
});

test("a sheet that is not there is an error, or a null object for who asks", async () => {
  const demanding = run(async (context) => {
    context.workbook.worksheets.getItem("Weg").load("name");
    await context.sync();
  });
  await expect(demanding).rejects.toMatchObject({ code: "ItemNotFound" });
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("Weg").load("name");
    const used = sheet.getUsedRangeOrNullObject().load("values");
    await context.sync();
    expect([sheet.isNullObject, used.isNullObject]).toEqual([true, true]);
  });
});

test("values that do not fit their range are refused, and what came before stays", async () => {
  const failing = run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.getRange("A1").values = [["eerst"]];
    sheet.getRange("A2:B2").values = [["te smal"]];
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ code: "InvalidArgument" });
  expect(standIn.workbook.grid.usedArea(standIn.workbook.sheet("Blad1").id)).toEqual({
    top: 0,
    left: 0,
    bottom: 0,
    right: 0,
  });
});

test("a range keeps its place over several round trips", async () => {
  await run(async (context) => {
    const range = context.workbook.worksheets.getItem("Blad1").getRange("B2:B3");
    range.formulas = [[4], ["=B2*2"]];
    await context.sync();
    range.load("values,formulas");
    await context.sync();
    expect([range.values, range.formulas]).toEqual([[[4], [8]], [[4], ["=B2*2"]]]); // prettier-ignore
  });
});

test("null in a matrix leaves a cell alone and an empty text empties it", async () => {
  await run(async (context) => {
    const range = context.workbook.worksheets.getItem("Blad1").getRange("A1:C1");
    range.values = [[1, 2, 3]];
    range.values = [[null, "", "=A1+10"]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[1, "", 11]]);
  });
});

test("texts are read as Excel reads what is typed", async () => {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.getRange("C1").numberFormat = "@" as never;
    const range = sheet.getRange("A1:D1");
    range.values = [["0612", "'0612", "0612", "WAAR"]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[612, "0612", "0612", true]]);
  });
});

test("letting go of references is not counted as a round trip", async () => {
  await run(async (context) => {
    context.workbook.worksheets.getItem("Blad1").getRange("A1").values = [[1]];
    await context.sync();
  });
  expect(standIn.requests()).toHaveLength(1);
});

test("who listens hears its own writes as its own, and a person's when the total has moved", async () => {
  const heard: [string, string, unknown][] = [];
  const sheet = standIn.workbook.sheet("Blad1");
  const total = () => standIn.workbook.grid.read(sheet.id, { top: 2, left: 0, bottom: 2, right: 0 })[0]?.[0]?.value;
  await run(async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ address, triggerSource }) => {
      heard.push([address, triggerSource, total()]);
      return Promise.resolve();
    });
    await context.sync();
    context.workbook.worksheets.getItem("Blad1").getRange("A3").formulas = [["=SUM(A1:A2)"]];
    await context.sync();
  });
  await standIn.type("Blad1", "A1", "40");
  expect(heard).toEqual([
    ["A3", "ThisLocalAddin", 0],
    ["A1", "Unknown", 40],
  ]);
});

test("a host in trouble fails at the action that was named, once, and keeps what came before", async () => {
  const addSheets = (...names: string[]) =>
    run(async (context) => {
      for (const name of names) context.workbook.worksheets.add(name);
      await context.sync();
    });
  standIn.host.failAt(3);
  await expect(addSheets("een", "twee")).rejects.toMatchObject({ code: "GeneralException" });
  await addSheets("drie");
  expect(standIn.workbook.sheets.map(({ name }) => name)).toEqual(["Blad1", "een", "drie"]);
});

test("while somebody edits a cell everything is refused", async () => {
  standIn.host.isEditingCell = true;
  const adding = run(async (context) => {
    context.workbook.worksheets.add("een");
    await context.sync();
  });
  await expect(adding).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
});
