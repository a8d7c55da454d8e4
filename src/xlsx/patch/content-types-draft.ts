import { elementsIn, makeElement, withInner, type XmlElement } from "./xml-element";

/** What kind of part each part is, while the package is being patched. */
export class ContentTypesDraft {
  constructor(private root: XmlElement) {}

  /** The kind of a part; null when nothing says it. */
  typeOf(part: string): string | null {
    const override = this.overrides(part)[0];
    return override?.attributes.get("ContentType") ?? null;
  }

  set(part: string, type: string): void {
    if (this.typeOf(part) === type) return;
    this.remove(part);
    const override = makeElement("Override", [["PartName", `/${part}`], ["ContentType", type]]); // prettier-ignore
    this.root = withInner(this.root, this.root.inner + override.source);
  }

  remove(part: string): void {
    for (const { source } of this.overrides(part))
      this.root = withInner(this.root, this.root.inner.replace(source, ""));
  }

  finish(): XmlElement {
    return this.root;
  }

  private overrides(part: string): XmlElement[] {
    const name = `/${part}`.toLowerCase();
    return elementsIn(this.root.inner).filter(
      (each) => each.name === "Override" && each.attributes.get("PartName")?.toLowerCase() === name,
    );
  }
}
