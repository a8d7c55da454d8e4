import type { Programme } from "../../domain/programme";
import type { Block } from "../document/block";
import type { Section } from "../form-headings";
import type { Account } from "./account";
import type { Piece } from "./piece";
import { ParagraphSorter, type LabelledLine } from "./sort-paragraphs";
import { TableSorter } from "./sort-tables";
import type { TableKind } from "./table-kind";
import type { TableView } from "./table-view";

/** The document in parts, each to be read by its own reader. */
export interface SortedForm {
  readonly tables: ReadonlyMap<TableKind, readonly TableView[]>;
  readonly lines: readonly LabelledLine[];
  /** Paragraphs of the two parts that people write freely, blank ones among them. */
  readonly free: Readonly<Record<"reason" | "explanation", readonly Piece[]>>;
  readonly sections: ReadonlySet<Section>;
  /** The school year that the title names, when it is another than that of the regeling. */
  readonly otherYear: Piece | null;
}

/** Deals out all blocks of a document. What belongs nowhere is told at once. */
export function sortBlocks(blocks: readonly Block[], programme: Programme, account: Account): SortedForm {
  const paragraphs = new ParagraphSorter(programme, account);
  const sort = (inside: readonly Block[]): void => {
    for (const block of inside) {
      if (block.kind === "table") tables.sort(block);
      else paragraphs.sort(block);
    }
  };
  const tables = new TableSorter(programme, account, paragraphs, sort);
  sort(blocks);
  const { lines, free, sections, otherYear } = paragraphs;
  return { tables: tables.tables, lines, free, sections, otherYear };
}
