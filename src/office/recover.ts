import { tidyUp } from "./aside";
import { busySheet, readMarker } from "./busy-marker";
import { excelFailure } from "./excel-failure";
import { removeParts } from "./remove-parts";
import { askToUntype, type TypedCell } from "./typed-cells";

/** What an opening workbook needed; the pane says so. */
export type Recovery =
  | { readonly kind: "nothing" }
  /** Sheets were only half there; they are gone again. */
  | { readonly kind: "rolledBack"; readonly sheets: readonly string[] }
  /** Sheets were only half renewed; the next renewal finishes them, with the notes that were kept aside. */
  | { readonly kind: "renewalUnfinished" };

/**
 * Looks for work that died half-way and takes back what it had added. One round trip when there is nothing.
 * @throws WorkbookError `workbook-protected`, `excel-busy`, …
 */
export async function recover({ workbook }: Excel.RequestContext): Promise<Recovery> {
  try {
    const left = await readMarker(workbook);
    if (left === null) return { kind: "nothing" };
    if (left.kind === "tidying") {
      await tidyUp(workbook);
      return { kind: "nothing" };
    }
    if (left.kind === "replacing") {
      await untypeCells(workbook, left.typed);
      return { kind: "renewalUnfinished" };
    }
    const { sheets, names, typed } = left.parts;
    // The marker goes last: what fails here is found again.
    await removeParts(workbook, { sheets: [...sheets, busySheet], names, typed });
    return { kind: "rolledBack", sheets };
  } catch (error) {
    throw excelFailure(error);
  }
}

async function untypeCells(workbook: Excel.Workbook, typed: readonly TypedCell[]): Promise<void> {
  if (typed.length === 0) return;
  const untype = askToUntype(workbook, typed);
  await workbook.context.sync();
  untype();
  await workbook.context.sync();
}
