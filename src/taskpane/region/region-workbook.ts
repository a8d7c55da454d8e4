import { inExcel } from "../../office/in-excel";
import { readRegion } from "../../office/read-region";
import { readSnapshot } from "../../office/read-snapshot";
import { replaceRegion } from "../../office/replace-region";
import type { WorkbookPort } from "../workbook-port";
import type { RegionWorkbook } from "./take-over";
import type { FollowedWorkbook } from "./views/region-reader";

/** The open workbook with what only the controller's side asks of it, so that it loads with this side alone. */
export function regionWorkbook(workbook: WorkbookPort): RegionWorkbook {
  return {
    read: (options) => inExcel("refuse", (context) => readRegion(context, options)),
    isUnfinished: async () => (await workbook.recover()).kind === "renewalUnfinished",
    apply: (description) => workbook.apply(description),
    replace: (description, seen) => inExcel("refuse", (context) => replaceRegion(context, description, seen)),
  };
}

/** The open workbook for a view that follows it: what is looked at waits while a cell is being edited. */
export function followedWorkbook(workbook: WorkbookPort): FollowedWorkbook {
  const values = { withFormulas: false };
  return {
    readAll: () => inExcel("wait", (context) => readRegion(context, values)),
    readSheets: (called) => inExcel("wait", (context) => readSnapshot(context, { called }, values)),
    watch: (read) => workbook.watch(read),
  };
}
