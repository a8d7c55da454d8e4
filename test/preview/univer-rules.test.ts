import type { RuleRecord } from "../../src/preview/model/workbook-record";
import { univerConditionalFormat, univerValidation } from "../../src/preview/paint/univer-rules";

const areas = [{ top: 2, left: 1, bottom: 4, right: 1 }];
const rule = (type: string, settings: Record<string, unknown>): RuleRecord => ({
  type,
  areas,
  settings: new Map(Object.entries(settings)),
});
const ranges = [{ startRow: 2, startColumn: 1, endRow: 4, endColumn: 1 }];

test("a list drops down and lets people type something else", () => {
  const list = rule("validation", {
    rule: { list: { inCellDropDown: true, source: "=Lijsten!$A$2:$A$4" } },
    errorAlert: { showAlert: false, style: "Information", title: "", message: "" },
  });
  expect(univerValidation(list, "v1")).toMatchObject({
    uid: "v1",
    ranges,
    type: "list",
    formula1: "=Lijsten!$A$2:$A$4",
    showDropDown: true,
    showErrorMessage: false,
  });
});

test("bounds keep their alert; a day number comes without the sign of a formula", () => {
  const dates = rule("validation", {
    rule: { date: { formula1: "=46235", formula2: "=46599", operator: "Between" } },
    errorAlert: { showAlert: true, style: "Stop", title: "Geen datum", message: "Vul een datum in" },
  });
  expect(univerValidation(dates, "v2")).toMatchObject({
    type: "date",
    operator: "between",
    formula1: "46235",
    formula2: "46599",
    errorStyle: 1,
    error: "Vul een datum in",
  });
});

test("formulas and data bars become Univer's own conditional formats", () => {
  const formula = rule("Custom", { "custom/rule/formula": "=A1>0", "custom/format/font/color": "#9B1C1C" });
  expect(univerConditionalFormat(formula, "c1")).toMatchObject({
    cfId: "c1",
    ranges,
    rule: { subType: "formula", value: "=A1>0", style: { cl: { rgb: "#9B1C1C" } } },
  });
  const bar = rule("DataBar", {
    "dataBar/lowerBoundRule": { type: "Number", formula: "0" },
    "dataBar/upperBoundRule": { type: "Number", formula: "500" },
    "dataBar/positiveFormat/fillColor": "#B4D6DC",
  });
  expect(univerConditionalFormat(bar, "c2").rule).toMatchObject({
    type: "dataBar",
    config: { min: { value: 0 }, max: { value: 500 }, positiveColor: "#B4D6DC" },
  });
});
