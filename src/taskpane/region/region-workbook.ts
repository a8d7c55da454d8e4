import { inExcel } from "../../office/in-excel";
import { replaceRegion } from "../../office/replace-region";
import type { WorkbookPort } from "../workbook-port";
import type { RegionWorkbook } from "./take-over";

/** The open workbook with what only the controller's side asks of it, so that it loads with this side alone. */
export function regionWorkbook({ read, apply }: WorkbookPort): RegionWorkbook {
  return {
    read,
    apply,
    replace: (description) => inExcel("refuse", (context) => replaceRegion(context, description)),
  };
}
