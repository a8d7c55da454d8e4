import { excelFailure } from "../../src/office/excel-failure";
import { WorkbookError } from "../../src/workbook/workbook-error";

const refusal = (code: string): Error => Object.assign(new Error("in English"), { name: "RichApi.Error", code });

test.each([
  ["AccessDenied", "workbook-protected"],
  ["ApiNotFound", "excel-too-old"],
  ["InvalidOperationInCellEditMode", "excel-busy"],
  ["SomethingElse", "write-failed"],
])("Excel's %s becomes %s and keeps what Excel said", (code, expected) => {
  const cause = refusal(code);
  expect(excelFailure(cause, "write-failed")).toMatchObject({ code: expected, detail: `${code}: in English`, cause });
});

test("a bug and an error that is ours already stay themselves", () => {
  const bug = new TypeError("not a function");
  const ours = new WorkbookError("sheet-exists", "Begroting");
  expect(excelFailure(bug, "write-failed")).toBe(bug);
  expect(excelFailure(ours, "write-failed")).toBe(ours);
});
