import type { WorkbookDescription } from "../../workbook/description";
import { footerText } from "../footer-text";
import type { PublishedRegion } from "./published-region";
import { describeWideDashboard } from "./wide-dashboard";
import { describeWideSchools } from "./wide-schools-table";

/**
 * A workbook to share widely, in the leernetwerk or with a jaarverslag. It is made of what may be published and of nothing
 * else: no text that a school wrote, no names of people, no money of a single school, no small count.
 */
export function describeWideWorkbook(region: PublishedRegion): WorkbookDescription {
  const footer = footerText(`${region.programme}, ${region.region}`);
  const dashboard = describeWideDashboard(region, footer);
  return {
    sheets: [dashboard, describeWideSchools(region, footer)],
    names: [],
    properties: { title: footer, author: footerText(region.region), savedAt: region.savedAt },
    activeSheet: dashboard.name,
  };
}
