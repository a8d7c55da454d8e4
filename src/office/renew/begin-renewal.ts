import { asideOf, halfAside, keepAside } from "../aside";
import { busySheet, extendMarker, raiseMarker } from "../busy-marker";
import { deleteSheet, removeParts } from "../remove-parts";
import type { StandingWorkbook } from "./look-around";
import type { TypedCell } from "../typed-cells";
import { writeTables } from "../write-names-and-tables";
import { areaOfTable } from "./lost-table";
import { worthAside, type SheetRenewal } from "./renewal";
import { isSet } from "./table-state";

/** A cell holds no more; a filter that is longer is lost when Excel dies in the middle, and only then. */
const longestState = 30_000;

/**
 * Writes down what is going to be done, and keeps aside what is going to be emptied, in one round trip. What an earlier
 * renewal kept aside is older than what stands there now, and stays.
 */
export async function beginRenewal(
  workbook: Excel.Workbook,
  { sheets, unfinished, remnants }: StandingWorkbook,
  renewals: readonly SheetRenewal[],
  typed: readonly TypedCell[],
): Promise<void> {
  const emptied = renewals.filter((each) => worthAside(each).length > 0 && !each.standing.hasAside);
  try {
    for (const { sheet, isProtected } of sheets) if (isProtected) sheet?.protection.unprotect();
    for (const remnant of remnants) deleteSheet(remnant);
    if (unfinished === null) raiseMarker(workbook, { kind: "replacing", ...planOf(renewals), typed });
    else if (typed.length > 0) extendMarker(workbook, { ...unfinished, typed: [...unfinished.typed, ...typed] });
    makeLostTables(renewals);
    for (const renewal of emptied) {
      const { sheet, description } = renewal.standing;
      if (sheet !== null) keepAside(workbook, sheet, description.name, worthAside(renewal));
    }
    await workbook.context.sync();
  } catch (error) {
    const asides = emptied.map(({ standing }) => asideOf(standing.description.name));
    const begun = unfinished === null ? [...asides, halfAside, busySheet] : [];
    await removeParts(workbook, { sheets: begun, names: [], typed: [] });
    throw error;
  }
}

/** Plain cells that were a table become it again; they have their look already. */
function makeLostTables(renewals: readonly SheetRenewal[]): void {
  for (const renewal of renewals) {
    const { sheet } = renewal.standing;
    if (sheet === null || renewal.kind !== "tables") continue;
    const lost = renewal.tables.filter(({ standing }) => standing.isLost);
    writeTables(
      sheet,
      lost.map(({ standing }) => ({ ...standing.description, area: areaOfTable(standing) })),
    );
  }
}

function planOf(renewals: readonly SheetRenewal[]) {
  const tables = renewals.flatMap((each) => (each.kind === "tables" ? each.tables.map(({ state }) => state) : []));
  return {
    added: renewals.flatMap(({ standing }) => (standing.sheet === null ? [standing.description.name] : [])),
    emptied: renewals.flatMap((each) => {
      return each.kind === "rewrite" && worthAside(each).length === 0 ? [each.standing.description.name] : [];
    }),
    tables: tables.filter((state) => isSet(state) && JSON.stringify(state).length <= longestState),
  };
}
