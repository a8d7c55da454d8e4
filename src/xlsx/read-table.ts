import { unescapeSpreadsheet } from "./xml-text";
import type { XmlPart } from "./xml-part";
import { XmlScanner } from "./xml-scanner";

export interface TableInventory {
  /** As formulas call it. */
  readonly name: string;
  /** "A1:D20", head row included. */
  readonly ref: string;
  readonly columns: readonly string[];
}

/** Name, place and columns of the table in a table part. Throws "damaged-part". */
export function readTable(part: XmlPart): TableInventory {
  const xml = new XmlScanner(part);
  if (!xml.enterRoot("table")) xml.fail("no table");
  const name = xml.attribute("displayName") ?? xml.fail("a table without name");
  const ref = xml.attribute("ref") ?? xml.fail("a table without place");
  const columns: string[] = [];
  const depth = xml.enter();
  while (xml.nextIn(depth)) {
    if (xml.is("tableColumn"))
      columns.push(unescapeSpreadsheet(xml.attribute("name") ?? xml.fail("a column without name")));
  }
  return { name: unescapeSpreadsheet(name), ref, columns };
}
