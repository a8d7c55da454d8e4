import type { XmlScanner } from "./xml-scanner";
import { unescapeSpreadsheet } from "./xml-text";

/** The text of the current `<si>` or `<is>`, all its runs joined; phonetic guides are left out. Moves past its end. */
export function readRichText(xml: XmlScanner): string {
  let text = "";
  const depth = xml.enter();
  while (xml.nextIn(depth)) {
    if (xml.is("t")) text += unescapeSpreadsheet(xml.readText());
    else if (!xml.is("r")) xml.skip();
  }
  return text;
}
