import { inExcel } from "../../office/in-excel";
import { readRegion } from "../../office/read-region";
import { replaceRegion } from "../../office/replace-region";
import type { WorkbookPort } from "../workbook-port";
import type { RegionWorkbook } from "./take-over";

/** The open workbook with what only the controller's side asks of it, so that it loads with this side alone. */
export function regionWorkbook(workbook: WorkbookPort): RegionWorkbook {
  return {
    read: (options) => inExcel("refuse", (context) => readRegion(context, options)),
    apply: (description) => workbook.apply(description),
    replace: (description) => inExcel("refuse", (context) => replaceRegion(context, description)),
  };
}
