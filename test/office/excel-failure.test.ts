import { excelFailure } from "../../src/office/excel-failure";
import { WorkbookError } from "../../src/workbook/workbook-error";

const refusal = (code: string): Error => Object.assign(new Error("in English"), { name: "RichApi.Error", code });

test.each([
  ["AccessDenied", "workbook-protected"],
  ["ApiNotFound", "excel-too-old"],
  ["InvalidOperationInCellEditMode", "excel-busy"],
  ["ItemNotFound", "sheet-gone"],
  ["RequestAborted", "excel-offline"],
  ["ResponsePayloadSizeLimitExceeded", "too-large"],
  ["SomethingElse", "excel-failed"],
])("Excel's %s becomes %s and keeps what Excel said", (code, expected) => {
  const cause = refusal(code);
  expect(excelFailure(cause)).toMatchObject({ code: expected, detail: `${code}: in English`, cause });
});

test("a bug, a wrong use of the library and an error that is ours already stay themselves", () => {
  const errors = [new TypeError("not a function"), refusal("PropertyNotLoaded"), new WorkbookError("sheet-exists")];
  for (const error of errors) expect(excelFailure(error)).toBe(error);
});
