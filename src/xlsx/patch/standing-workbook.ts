import { parseArea, type Area } from "../../workbook/a1";
import { WorkbookError } from "../../workbook/workbook-error";
import type { Package } from "../read-package";
import { readWorkbookPart } from "../read-workbook-part";
import { unescapeSpreadsheet } from "../xml-text";
import type { PackageDraft } from "./package-draft";
import { childOf, elementsIn, type XmlElement } from "./xml-element";

/** The workbook as it stands: its sheets and their tables. */
export interface StandingWorkbook {
  /** Name of the workbook part. */
  readonly part: string;
  /** In tab order. */
  readonly sheets: readonly StandingSheet[];
  /** Defined names of the whole workbook and what they stand for. */
  readonly names: ReadonlyMap<string, string>;
  /** Name of the part with shared texts; null for none. */
  readonly strings: string | null;
  /** Name of the part with styles. */
  readonly styles: string;
}

export interface StandingSheet {
  readonly name: string;
  readonly part: string;
  readonly isWorksheet: boolean;
  readonly tables: readonly StandingTable[];
}

export interface StandingTable {
  readonly part: string;
  readonly root: XmlElement;
  readonly id: number;
  /** As formulas call it. */
  readonly name: string;
}

/** Where a table stands and what its columns are called. */
export interface TablePlace {
  /** From its head to its last row; totals come below. */
  readonly area: Area;
  readonly totalsRows: number;
  /** From left to right. */
  readonly columns: readonly string[];
}

/** Reads sheets and tables. Throws as reading does, or "foreign-content" for a variant that we can't patch. */
export function readStandingWorkbook(draft: PackageDraft): StandingWorkbook {
  const { source } = draft;
  const { sheets, names, relationships } = readWorkbookPart(source);
  const part = source.relationships("").find(({ type }) => type === "officeDocument")?.target ?? "";
  refuseStrict(draft.root(part, "workbook"));
  const target = (type: string) => relationships.find((link) => link.type === type && !link.isExternal)?.target ?? null;
  const styles = target("styles");
  if (styles === null) throw new WorkbookError("missing-part", "styles");
  return {
    part,
    styles,
    names,
    strings: target("sharedStrings"),
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      part: sheet.part,
      isWorksheet: sheet.type === "worksheet",
      tables: tablePartsOf(source, sheet.part).map((table) => readStandingTable(draft, table)),
    })),
  };
}

function refuseStrict({ attributes }: XmlElement): void {
  if (attributes.get("xmlns")?.includes("purl.oclc.org") === true)
    throw new WorkbookError("foreign-content", "strict Open XML");
}

function tablePartsOf(source: Package, sheet: string): readonly string[] {
  const links = source.relationships(sheet).filter(({ type, isExternal }) => type === "table" && !isExternal);
  return links.map(({ target }) => target);
}

function readStandingTable(draft: PackageDraft, part: string): StandingTable {
  const root = draft.root(part, "table");
  const name = unescapeSpreadsheet(root.attributes.get("displayName") ?? "");
  return { part, root, name, id: Number(root.attributes.get("id") ?? 0) };
}

/** Reads the place of a table of ours. Throws "damaged-part", or "not-our-region" when someone took its head away. */
export function readTablePlace({ part, root, name }: StandingTable): TablePlace {
  const { attributes } = root;
  const whole = parseArea(attributes.get("ref") ?? "");
  const columns = elementsIn(childOf(root, "tableColumns")?.inner ?? "").map(({ attributes: column }) =>
    unescapeSpreadsheet(column.get("name") ?? ""),
  );
  const totalsRows = Number(attributes.get("totalsRowCount") ?? 0);
  if (attributes.get("headerRowCount") === "0")
    throw new WorkbookError("not-our-region", `table ${name} without a head`);
  const hasRows = whole !== null && Number.isInteger(totalsRows) && whole.bottom - totalsRows > whole.top;
  if (!hasRows || columns.length !== whole.right - whole.left + 1)
    throw new WorkbookError("damaged-part", `${part}: a table that does not fit its place`);
  return { area: { ...whole, bottom: whole.bottom - totalsRows }, totalsRows, columns };
}
