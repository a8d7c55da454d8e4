import type { SharedStrings } from "../shared-strings";
import type { FreshPackage } from "./fresh-package";
import type { PackageDraft } from "./package-draft";
import type { CellRecord } from "./recorded-cells";
import type { SheetPlaces } from "./sheet-places";
import type { StyleMerger } from "./style-merger";

/** What all sheets of a patched workbook share. */
export interface WorkbookPatch {
  readonly draft: PackageDraft;
  readonly fresh: FreshPackage;
  readonly styles: StyleMerger;
  /** The shared texts of the standing workbook; null for none. */
  readonly strings: SharedStrings | null;
  readonly places: SheetPlaces;
  readonly record: CellRecord;
  /** Gives a number that no table has yet. */
  readonly nextTableId: () => number;
}
