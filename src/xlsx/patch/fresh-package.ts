import { assertDescription } from "../../workbook/assert-description";
import type { WorkbookDescription } from "../../workbook/description";
import { openXmlPart } from "../xml-part";
import { regionFile } from "../limits";
import type { ReadingPlatform } from "../reading-platform";
import { parseRelationships, relationshipsPartOf, type Relationship } from "../relationships";
import type { StyleNumber } from "../write-sheet-data";
import { type DraftedPackage, linkedParts, sheetPath, styleNumbers } from "../write-sheet-parts";
import type { Parts } from "../rewrite-part";
import { draftPackage } from "../write-workbook";
import { ContentTypesDraft } from "./content-types-draft";
import { readRoot, type XmlElement } from "./xml-element";

/** A workbook newly written, part by part, in which the sheets have no cells yet. */
export class FreshPackage {
  private constructor(
    private readonly parts: Parts,
    private readonly platform: ReadingPlatform,
    /** By sheet. */
    private readonly styleNumbers: readonly StyleNumber[],
    private readonly sheets: DraftedPackage["sheets"],
  ) {}

  static async write(description: WorkbookDescription, platform: ReadingPlatform): Promise<FreshPackage> {
    assertDescription(description);
    const drafted = await draftPackage(description);
    const { styles, sheets } = drafted;
    const parts = linkedParts(drafted, description);
    const numbers = sheets.map(({ firstOf }, index) => {
      const xml = openXmlPart(sheetPath(index), partOf(parts, sheetPath(index)), platform);
      return styleNumbers(xml.textAt(0, xml.bytes.length), firstOf, styles);
    });
    return new FreshPackage(parts, platform, numbers, sheets);
  }

  /** The numbers of the styles of a sheet. */
  styleNumber(sheet: number): StyleNumber {
    return this.styleNumbers[sheet] ?? (() => 0);
  }

  /** The rectangle around all cells of a sheet, "A1" for a sheet without any. */
  usedArea(sheet: number): string {
    return this.sheets[sheet]?.usedArea ?? "A1";
  }

  bytes(part: string): Uint8Array {
    return partOf(this.parts, part);
  }

  root(part: string, local: string): XmlElement {
    return readRoot(openXmlPart(part, this.bytes(part), this.platform), local);
  }

  relationships(part: string): readonly Relationship[] {
    const links = relationshipsPartOf(part);
    const content = this.parts[links];
    return content === undefined
      ? []
      : parseRelationships(openXmlPart(links, content, this.platform), part, regionFile.relationships);
  }

  /** The kind of a part. */
  typeOf(part: string): string {
    const type = new ContentTypesDraft(this.root("[Content_Types].xml", "Types")).typeOf(part);
    if (type === null) throw new Error(`${part} has no content type`);
    return type;
  }
}

function partOf(parts: Parts, name: string): Uint8Array {
  const part = parts[name];
  if (part === undefined) throw new Error(`The package lacks ${name}`);
  return part;
}
