import { areaAddress, columnName, parseArea, quoteSheet, type Area } from "../../workbook/a1";
import type { PrintDescription } from "../../workbook/description";
import { absoluteReference } from "../write-reference";
import { escapeXml } from "../write-xml";
import { isSame } from "./match-sheets";
import { bindRelationships } from "./relationships-draft";
import { plainText } from "./standing-cell";
import {
  childOf,
  elementsIn,
  makeElement,
  withAttributes,
  withChildren,
  withInner,
  type XmlElement,
} from "./xml-element";

/** What a workbook part holds, in the order that the format asks for, as far as we add to it. */
const order = [
  "fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews", "sheets", "functionGroups",
  "externalReferences", "definedNames", "calcPr", "oleSize", "customWorkbookViews", "pivotCaches", "smartTagPr",
  "smartTagTypes", "webPublishing", "fileRecoveryPr", "webPublishObjects", "extLst",
]; // prettier-ignore
const printArea = "_xlnm.Print_Area";
const printTitles = "_xlnm.Print_Titles";
const filterRange = "_xlnm._FilterDatabase";

/** The workbook part while it is being patched: sheets and names keep their order and numbers. */
export class WorkbookPartDraft {
  private children: XmlElement[];

  constructor(private readonly root: XmlElement) {
    this.children = elementsIn(root.inner);
  }

  /** Adds a sheet after the others; gives its position. */
  addSheet(name: string, visibility: string, link: string): number {
    const sheets = this.inside("sheets");
    const ids = sheets.map(({ attributes }) => Number(attributes.get("sheetId") ?? 0));
    const attributes: [string, string][] = [["name", name], ["sheetId", String(Math.max(0, ...ids) + 1)]]; // prettier-ignore
    if (visibility !== "visible") attributes.push(["state", visibility]);
    this.put("sheets", [...sheets, makeElement("sheet", [...attributes, ["r:id", link]])]);
    return sheets.length;
  }

  /** Hides a sheet of ours again that a program brought to light. */
  hideDeeply(position: number): void {
    const sheets = this.inside("sheets");
    this.put("sheets", sheets.map((sheet, index) => (index === position ? withAttributes(sheet, { state: "veryHidden" }) : sheet))); // prettier-ignore
  }

  /** The print area of a sheet as it stands; null for none, or for one that is no rectangle. */
  printAreaOf(position: number): Area | null {
    const name = this.inside("definedNames").find((each) => isOfSheet(each, printArea, position));
    return name === undefined ? null : areaIn(plainText(name));
  }

  setPrintArea(position: number, sheet: string, area: Area): void {
    this.setName(printArea, absoluteReference(sheet, area), { position, isHidden: false });
  }

  /** The columns and rows that a new sheet repeats on every page, zero-based. */
  setPrintTitles(position: number, sheet: string, { across, repeatRows }: PrintDescription): void {
    const name = quoteSheet(sheet);
    const columns = across?.repeatColumns;
    const titles = [
      ...(columns === undefined ? [] : [`${name}!$${columnName(columns.first)}:$${columnName(columns.last)}`]),
      ...(repeatRows === null ? [] : [`${name}!$${repeatRows.first + 1}:$${repeatRows.last + 1}`]),
    ];
    if (titles.length > 0) this.setName(printTitles, titles.join(","), { position, isHidden: false });
  }

  /** Lets the hidden name that some programs keep for a filter follow its table. */
  moveFilterRange(position: number, sheet: string, from: Area, to: Area): void {
    const name = this.inside("definedNames").find((each) => isOfSheet(each, filterRange, position));
    const area = name === undefined ? null : areaIn(plainText(name));
    if (area === null || areaAddress(area) !== areaAddress(from)) return;
    this.setName(filterRange, absoluteReference(sheet, to), { position, isHidden: true });
  }

  /** Lets the controller's names follow what they stand for. */
  moveNames(move: (formula: string) => string): void {
    const names = this.inside("definedNames").map((name) => {
      const before = plainText(name);
      const after = (name.attributes.get("name") ?? "").startsWith("_xlnm.") ? before : move(before);
      return after === before ? name : withInner(name, escapeXml(after));
    });
    if (names.length > 0) this.put("definedNames", names);
  }

  /** Sets a name of the whole workbook, or of the sheet at a position. */
  setName(
    name: string,
    reference: string,
    scope: { readonly position: number | null; readonly isHidden: boolean },
  ): void {
    const names = this.inside("definedNames");
    const isIt = (each: XmlElement) => isOfSheet(each, name, scope.position);
    const attributes: [string, string][] = [["name", name]];
    if (scope.position !== null) attributes.push(["localSheetId", String(scope.position)]);
    if (scope.isHidden) attributes.push(["hidden", "1"]);
    const renewed = names.map((each) => (isIt(each) && plainText(each) !== reference ? withInner(each, escapeXml(reference)) : each)); // prettier-ignore
    this.put("definedNames", names.some(isIt) ? renewed : [...names, makeElement("definedName", attributes, escapeXml(reference))]); // prettier-ignore
  }

  /** Has every formula computed on opening: what they refer to has changed. */
  calculateOnLoad(): void {
    const standing = this.children.find(({ name }) => name === "calcPr") ?? makeElement("calcPr", []);
    const isSet = standing.attributes.get("fullCalcOnLoad") === "true";
    this.replace("calcPr", isSet ? standing : withAttributes(standing, { fullCalcOnLoad: "1" }));
  }

  /** The part; ids of relationships are known by the prefix "r". */
  finish(): XmlElement {
    return withChildren(bindRelationships(this.root, "workbook"), this.children);
  }

  private inside(name: string): XmlElement[] {
    return elementsIn(childOf(withChildren(this.root, this.children), name)?.inner ?? "");
  }

  private put(name: string, items: readonly XmlElement[]): void {
    const standing = this.children.find((child) => child.name === name) ?? makeElement(name, []);
    this.replace(name, withChildren(standing, items));
  }

  private replace(name: string, element: XmlElement): void {
    const at = this.children.findIndex((child) => child.name === name);
    if (at !== -1) this.children[at] = element;
    else {
      const later = order.slice(order.indexOf(name) + 1);
      const before = this.children.findIndex((child) => later.includes(child.name));
      this.children.splice(before === -1 ? this.children.length : before, 0, element);
    }
  }
}

function isOfSheet({ attributes }: XmlElement, name: string, position: number | null): boolean {
  const sheet = attributes.get("localSheetId");
  return isSame(attributes.get("name") ?? "", name) && (sheet === undefined ? null : Number(sheet)) === position;
}

/** The area of "Blad!$A$1:$C$9"; null for anything else. */
function areaIn(reference: string): Area | null {
  return /,(?=[^']*!)/.test(reference) ? null : parseArea(reference.slice(reference.lastIndexOf("!") + 1));
}
