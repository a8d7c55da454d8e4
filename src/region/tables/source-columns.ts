import type { Hyperlink } from "../../workbook/description";
import type { SheetCell } from "../../school/submission";
import { cellText } from "../cell-text";
import type { Source } from "../survey/survey-row";
import { linkColumn, textColumn, type TableColumn } from "./table-column";

const longestTarget = 2_000;
const longestTooltip = 250;

/** "Begroting, G46"; "Begroting" for a whole sheet; "" for none. */
export function placeText(at: SheetCell | null): string {
  if (at === null) return "";
  return at.cell === null ? at.sheet : `${at.sheet}, ${at.cell}`;
}

/** The link to a source file; null where it has no path that a cell can hold. */
export function linkTo({ link, file }: Source): Hyperlink | null {
  if (link === null || link.trim() === "" || link.length > longestTarget || cellText(link) !== link) return null;
  return {
    target: link,
    tooltip: cellText(`Open ${file}`)
      .slice(0, longestTooltip)
      .replace(/\p{Cs}$/u, ""),
  };
}

type Sourced = { readonly source: Source };

/** Where a row comes from: sheet and cell, and the file. */
export function sourceColumns<Row extends Sourced>(): readonly TableColumn<Row>[] {
  return [
    textColumn("Waar", 26, ({ source }) => placeText(source.at)),
    linkColumn("Bestand", 34, ({ source }) => source.file, ({ source }) => linkTo(source)),
  ];
} // prettier-ignore
