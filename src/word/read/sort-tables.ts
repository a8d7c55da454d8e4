import type { Programme } from "../../domain/programme";
import type { Block, Table } from "../document/block";
import type { Account } from "./account";
import { paragraphsIn } from "./piece";
import type { ParagraphSorter } from "./sort-paragraphs";
import { tableKindOf, type TableKind } from "./table-kind";
import { TableView } from "./table-view";

/** Knows each table of a document by its head, or by the one that it continues. */
export class TableSorter {
  readonly tables = new Map<TableKind, TableView[]>();

  private tableCount = 0;
  private previous: { readonly kind: TableKind; readonly columns: number } | null = null;

  constructor(
    private readonly programme: Programme,
    private readonly account: Account,
    private readonly paragraphs: ParagraphSorter,
    /** For what stands in a table that only frames it. */
    private readonly sortInside: (blocks: readonly Block[]) => void,
  ) {}

  sort(table: Table): void {
    if (this.isBox(table)) return this.addBox(table);
    const kind = tableKindOf(table, this.programme) ?? this.continuedKind(table);
    if (kind !== null) return this.addTable(table, kind);
    const hasTables = table.cells.some(({ blocks }) => blocks.some((block) => block.kind === "table"));
    if (hasTables || table.columnCount === 1) for (const cell of table.cells) this.sortInside(cell.blocks);
    else this.addTable(table, "other");
  }

  private addTable(table: Table, kind: TableKind): void {
    this.tableCount += 1;
    const isContinued = tableKindOf(table, this.programme) === null && kind !== "other";
    const view = new TableView(table, this.tableCount, isContinued);
    this.tables.set(kind, [...(this.tables.get(kind) ?? []), view]);
    this.previous = kind === "other" ? null : { kind, columns: table.columnCount };
    this.paragraphs.passTable();
    for (const cell of table.cells) {
      const pictures = paragraphsIn(cell.blocks).reduce((sum, each) => sum + each.pictures, 0);
      for (let picture = 0; picture < pictures; picture++) this.account.picture(view.pieceOf(cell).place);
    }
  }

  /** A table without a head right after one with as many columns: a table that somebody split. */
  private continuedKind(table: Table): TableKind | null {
    const { previous } = this;
    if (previous === null || previous.columns !== table.columnCount || table.columnCount < 2) return null;
    return ["goals", "budget"].includes(previous.kind) ? previous.kind : null;
  }

  /** A frame around a text that people write freely. */
  private isBox(table: Table): boolean {
    const [cell] = table.cells;
    const isSimple = table.cells.length === 1 && cell?.blocks.every(({ kind }) => kind === "paragraph") === true;
    return isSimple && this.paragraphs.isFree;
  }

  private addBox(table: Table): void {
    this.tableCount += 1;
    const view = new TableView(table, this.tableCount, false);
    for (const cell of table.cells) this.paragraphs.keep(view.take(cell));
  }
}
