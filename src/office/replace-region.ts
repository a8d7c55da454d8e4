import { assertDescription } from "../workbook/assert-description";
import type { WorkbookDescription } from "../workbook/description";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { WorkbookError } from "../workbook/workbook-error";
import { applyDescription } from "./apply-description";
import { excelFailure } from "./excel-failure";
import { beginRenewal } from "./renew/begin-renewal";
import { lookAround } from "./renew/look-around";
import { readOwnFormulas } from "./renew/own-formulas";
import { planRenewal, tablesIn } from "./renew/renewal";
import { renewSheets } from "./renew/renew-sheets";
import { askCells, type CellInput } from "./typed-cells";

/**
 * Renews sheets of ours in place. Sheets, tables and rows stay the same ones, with what the controller put on them:
 * columns, looks, filters, rules, charts. `seen` is the workbook that the description was made of, as `readRegion` gave it;
 * `inputs` are typed on sheets that are not renewed, with the rest or not at all.
 * @throws WorkbookError what `lookAround` and `planRenewal` refuse, with nothing changed; `interrupted` when it broke off
 * half-way: nothing of the controller's is lost, and the next renewal finishes it
 */
export async function replaceRegion(
  context: Excel.RequestContext,
  description: WorkbookDescription,
  seen: WorkbookSnapshot,
  inputs: readonly CellInput[] = [],
): Promise<void> {
  assertDescription(description);
  const { workbook } = context;
  const begun = await begin(workbook, description, seen, inputs);
  if (begun === null) return applyDescription(context, description, inputs);
  try {
    await renewSheets(workbook, description, begun);
  } catch (error) {
    throw new WorkbookError("interrupted", String(error), error);
  }
}

/** What is to be done, written down in the workbook; null when none of our sheets is there yet. */
async function begin(
  workbook: Excel.Workbook,
  description: WorkbookDescription,
  seen: WorkbookSnapshot,
  inputs: readonly CellInput[],
) {
  try {
    const cells = askCells(workbook, inputs);
    const standing = await lookAround(workbook, description);
    if (standing.unfinished === null && standing.sheets.every(({ sheet }) => sheet === null)) return null;
    const renewals = planRenewal(standing, seen);
    const formulas = await readOwnFormulas(workbook, tablesIn(renewals));
    const typed = cells();
    await beginRenewal(workbook, standing, renewals, typed);
    return { renewals, formulas, typed };
  } catch (error) {
    throw excelFailure(error);
  }
}
