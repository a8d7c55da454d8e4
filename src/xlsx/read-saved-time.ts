import type { Package } from "./read-package";
import { XmlScanner } from "./xml-scanner";

/** When the package says it was last saved, as "2026-09-01T10:00:00Z"; null when it does not say, or not clearly. */
export function readSavedTime(source: Package): string | null {
  const part = source.relationships("").find(({ type }) => type === "core-properties")?.target;
  if (part === undefined || !source.has(part)) return null;
  const xml = new XmlScanner(source.xml(part));
  if (!xml.enterRoot("coreProperties")) xml.fail("no core properties");
  const depth = xml.enter();
  while (xml.nextIn(depth)) {
    if (xml.is("modified")) return inUniversalTime(xml.readText().trim());
    xml.skip();
  }
  return null;
}

function inUniversalTime(text: string): string | null {
  const match = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d+)?(Z|[+-]\d\d:\d\d)?$/.exec(text);
  if (match === null) return null;
  // Without a zone the text would mean another moment on each machine.
  const moment = new Date(`${match[1]}${match[2] ?? "Z"}`);
  return Number.isNaN(moment.getTime()) ? null : `${moment.toISOString().slice(0, 19)}Z`;
}
