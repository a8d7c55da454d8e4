import { inExcel } from "../../office/in-excel";
import { readRegion } from "../../office/read-region";
import { replaceRegion } from "../../office/replace-region";
import type { LedgerWorkbook } from "./write-actuals";

/** The open workbook with what only the bookkeeping asks of it, so that it loads with that alone. */
export const ledgerWorkbook: LedgerWorkbook = {
  read: () => inExcel("refuse", (context) => readRegion(context, { withFormulas: true })),
  put: (description, seen, inputs) => inExcel("refuse", (context) => replaceRegion(context, description, seen, inputs)),
};
