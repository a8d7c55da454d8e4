import type { WorkbookDescription } from "../../workbook/description";
import { footerText } from "../footer-text";
import { describeBudgetLines } from "../tables/budget-lines-table";
import { describeCounts } from "../tables/counts-table";
import { describeGoals } from "../tables/goals-table";
import { describeBoardDashboard } from "./board-dashboard";
import type { BoardShare } from "./board-share";
import { describeBoardFindings, describePlans, withoutKenmerk } from "./board-tables";

/**
 * A workbook for one schoolbestuur with the plans of its own schools, whole: every count is shown. What the controller
 * wrote, other schools, settings and what the regional workbook remembers are not in it.
 */
export function describeBoardWorkbook(share: BoardShare): WorkbookDescription {
  const { board, form, settings, accepted, savedAt } = share;
  const footer = footerText(`${settings.values.programme}, ${board}`);
  const dashboard = describeBoardDashboard(share, footer);
  return {
    sheets: [
      dashboard,
      describePlans(share, footer),
      withoutKenmerk(describeBudgetLines(form, accepted, [], footer)),
      ...(form.counts.length > 0 ? [withoutKenmerk(describeCounts(form, accepted, [], footer))] : []),
      ...(form.asksGoals ? [withoutKenmerk(describeGoals(form, accepted, [], footer))] : []),
      describeBoardFindings(share, footer),
    ],
    names: [],
    properties: { title: footer, author: footerText(String(settings.values.region)), savedAt },
    activeSheet: dashboard.name,
  };
}
