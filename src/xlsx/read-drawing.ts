import type { XmlPart } from "./xml-part";
import { XmlScanner } from "./xml-scanner";

export interface DrawingInventory {
  /** Graphic frames: charts, and whatever else Excel keeps in one, such as slicers. */
  readonly charts: readonly ChartInventory[];
  readonly pictures: number;
  /** Shapes, text boxes and lines. */
  readonly shapes: number;
}

export interface ChartInventory {
  readonly name: string;
  readonly altText: string;
}

/** What stands in a drawing part. Throws "damaged-part". */
export function readDrawing(part: XmlPart): DrawingInventory {
  const xml = new XmlScanner(part);
  if (!xml.enterRoot("wsDr")) xml.fail("no drawing");
  const charts: ChartInventory[] = [];
  let pictures = 0;
  let shapes = 0;
  const depth = xml.enter();
  while (xml.nextIn(depth)) {
    // The fallback shows the same thing again, for older programs.
    if (xml.is("Fallback")) xml.skip();
    else if (xml.is("graphicFrame")) charts.push(readFrame(xml));
    else if (xml.is("pic")) pictures += 1;
    else if (xml.is("sp") || xml.is("cxnSp")) shapes += 1;
  }
  return { charts, pictures, shapes };
}

function readFrame(xml: XmlScanner): ChartInventory {
  let frame: ChartInventory = { name: "", altText: "" };
  const depth = xml.enter();
  while (xml.nextIn(depth)) {
    if (xml.is("cNvPr")) frame = { name: xml.attribute("name") ?? "", altText: xml.attribute("descr") ?? "" };
  }
  return frame;
}
