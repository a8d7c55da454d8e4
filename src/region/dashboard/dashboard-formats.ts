import { cellAddress, type Area } from "../../workbook/a1";
import { palette } from "../../workbook/look";
import type { SheetDraft } from "../../workbook/sheet-draft";
import type { Breakdown } from "./breakdown";
import type { StandingBreakdowns } from "./planned-breakdowns";

const warning = { bold: true, color: palette.warningText };
const error = { bold: true, color: palette.errorText };

/** Amber below the target, red for plans with errors and for spending above income. */
export function addDashboardFormats(draft: SheetDraft, breakdowns: StandingBreakdowns): void {
  const targets = breakdowns.find("Werkgebied", "target");
  if (targets !== null) {
    const newSchools = targets.area("Nieuw");
    const target = firstCell(targets.area("target"));
    add(draft, newSchools, `AND(ISNUMBER(${target}),${firstCell(newSchools)}<${target})`, warning);
  }
  for (const money of breakdowns.withMoney()) addMoneyFormats(draft, money);
}

function addMoneyFormats(draft: SheetDraft, money: Breakdown): void {
  for (const base of ["submitted", "awarded"]) {
    const errors = money.area(`${base} errors`);
    add(draft, errors, `${firstCell(errors)}>0`, error);
    const balance = money.area(`${base} balance`);
    add(draft, balance, `${firstCell(balance)}<0`, error);
  }
}

function add(
  draft: SheetDraft,
  area: Area,
  formula: string,
  style: { readonly bold: boolean; readonly color: string },
): void {
  draft.addConditionalFormat({ kind: "formula", areas: [area], formula, style });
}

/** Relative, so that the format looks at each row's own cell. */
function firstCell({ top, left }: Area): string {
  return cellAddress(top, left);
}
