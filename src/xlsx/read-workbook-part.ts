import type { SheetVisibility } from "../workbook/snapshot";
import { WorkbookError } from "../workbook/workbook-error";
import { limits } from "./limits";
import type { Package } from "./read-package";
import { recognisePackage } from "./recognise-package";
import type { Relationship } from "./relationships";
import { XmlScanner } from "./xml-scanner";
import { unescapeSpreadsheet } from "./xml-text";

/** The workbook part: what the file says about itself, without any cells. */
export interface WorkbookPart {
  readonly date1904: boolean;
  /** Names of the whole workbook; those of one sheet, such as its print area, are left out. */
  readonly names: ReadonlyMap<string, string>;
  /** In tab order. */
  readonly sheets: readonly SheetEntry[];
  readonly relationships: readonly Relationship[];
}

export interface SheetEntry {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly part: string;
  /** "worksheet", or "chartsheet" and the like, which have no cells. */
  readonly type: string;
}

/** Reads the workbook part; a package without one is refused with the code of what it is. */
export function readWorkbookPart(source: Package): WorkbookPart {
  const part = source.relationships("").find(({ type }) => type === "officeDocument")?.target;
  if (part === undefined || !source.has(part) || part.toLowerCase().endsWith(".bin")) throw otherKind(source);
  const content = source.xml(part);
  const known = readBefore.get(content.bytes);
  if (known !== undefined && known.relationships === source.relationships(part)) return known;
  const xml = new XmlScanner(content);
  if (!xml.enterRoot("workbook")) throw otherKind(source);
  const relationships = source.relationships(part);
  const workbook = { ...readWorkbook(xml, relationships), relationships };
  readBefore.set(content.bytes, workbook);
  return workbook;
}

/** By the bytes of a workbook part, which files of one origin share. */
const readBefore = new WeakMap<Uint8Array, WorkbookPart>();

function otherKind(source: Package): WorkbookError {
  return new WorkbookError(recognisePackage(source.names.map((name) => name.toLowerCase())), "no workbook part");
}

function readWorkbook(xml: XmlScanner, relationships: readonly Relationship[]): Omit<WorkbookPart, "relationships"> {
  let date1904 = false;
  const names = new Map<string, string>();
  const sheets: SheetEntry[] = [];
  const depth = xml.enter();
  while (xml.nextIn(depth)) {
    if (xml.is("workbookPr")) date1904 = isTrue(xml.attribute("date1904"));
    else if (xml.is("sheet")) sheets.push(readSheetEntry(xml, relationships));
    else if (xml.is("definedName")) readName(xml, names);
    else if (xml.is("extLst")) xml.skip();
    if (sheets.length > limits.sheets) throw new WorkbookError("too-many-parts", "too many sheets");
  }
  refuseRepeats(xml, sheets);
  return { date1904, names, sheets };
}

function isTrue(value: string | null): boolean {
  return value === "1" || value === "true";
}

function readSheetEntry(xml: XmlScanner, relationships: readonly Relationship[]): SheetEntry {
  const name = unescapeSpreadsheet(xml.attribute("name") ?? xml.fail("a sheet without name"));
  const id = xml.prefixedAttribute("id");
  const relationship = relationships.find((candidate) => candidate.id === id);
  if (relationship === undefined || relationship.isExternal) throw new WorkbookError("missing-part", `sheet ${name}`);
  const state = xml.attribute("state") ?? "visible";
  if (state !== "visible" && state !== "hidden" && state !== "veryHidden") xml.fail(`sheet state ${state}`);
  if (!sheetTypes.has(relationship.type)) xml.fail(`sheet ${name} is a ${relationship.type}`);
  return { name, visibility: state, part: relationship.target, type: relationship.type };
}

/** Kinds of sheets; only worksheets have cells. */
const sheetTypes = new Set(["worksheet", "chartsheet", "dialogsheet", "xlMacrosheet", "xlIntlMacrosheet"]);

function readName(xml: XmlScanner, names: Map<string, string>): void {
  const name = xml.attribute("name") ?? xml.fail("a defined name without name");
  const isOfOneSheet = xml.has("localSheetId");
  const reference = xml.readText();
  if (!isOfOneSheet) names.set(unescapeSpreadsheet(name), unescapeSpreadsheet(reference));
}

/** One part read as several sheets would be a way to make a small file large. */
function refuseRepeats(xml: XmlScanner, sheets: readonly SheetEntry[]): void {
  const count = (key: (sheet: SheetEntry) => string) => new Set(sheets.map((sheet) => key(sheet).toLowerCase())).size;
  if (count(({ name }) => name) < sheets.length) xml.fail("two sheets of one name");
  if (count(({ part }) => part) < sheets.length) xml.fail("two sheets in one part");
}
