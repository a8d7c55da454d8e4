import type { SheetVisibility } from "../workbook/snapshot";
import { readDrawing, type DrawingInventory } from "./read-drawing";
import { readPackage, type Package } from "./read-package";
import { readTable, type TableInventory } from "./read-table";
import { readWorkbookPart, type SheetEntry } from "./read-workbook-part";
import type { ReadingPlatform } from "./reading-platform";

/** What a workbook contains besides cells, for whoever must not lose any of it. */
export interface WorkbookInventory {
  /** Names of all parts of the package. */
  readonly parts: readonly string[];
  /** In tab order. */
  readonly sheets: readonly SheetInventory[];
  readonly hasMacros: boolean;
  readonly hasExternalLinks: boolean;
}

export interface SheetInventory extends DrawingInventory {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly tables: readonly TableInventory[];
  readonly hasPivots: boolean;
  readonly hasComments: boolean;
}

/** Lists what is in an .xlsx or .xlsm file without reading its cells. Throws as `readSnapshot` does. */
export function readInventory(bytes: Uint8Array, platform: ReadingPlatform): WorkbookInventory {
  const source = readPackage(bytes, platform);
  const workbook = readWorkbookPart(source);
  const hasLink = (type: string) => workbook.relationships.some((relationship) => relationship.type === type);
  return {
    parts: source.names,
    sheets: workbook.sheets.map((sheet) => readSheetInventory(source, sheet)),
    hasMacros: hasLink("vbaProject") || hasLink("xlMacrosheet"),
    hasExternalLinks: hasLink("externalLink"),
  };
}

function readSheetInventory(source: Package, { name, visibility, part }: SheetEntry): SheetInventory {
  const relationships = source.relationships(part).filter(({ isExternal }) => !isExternal);
  const targets = (type: string) => relationships.filter((one) => one.type === type).map(({ target }) => target);
  const drawings = targets("drawing").map((drawing) => readDrawing(source.xml(drawing)));
  const comments = [...targets("comments"), ...targets("threadedComment")];
  return {
    name,
    visibility,
    tables: targets("table").map((table) => readTable(source.xml(table))),
    charts: drawings.flatMap(({ charts }) => charts),
    pictures: drawings.reduce((sum, { pictures }) => sum + pictures, 0),
    shapes: drawings.reduce((sum, { shapes }) => sum + shapes, 0),
    hasPivots: targets("pivotTable").length > 0,
    hasComments: comments.length > 0,
  };
}
