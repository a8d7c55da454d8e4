import type { Area } from "../../workbook/a1";
import { readAreas } from "./area-list";
import { moveList, type MoveArea } from "./move-areas";
import type { RulePatch } from "./patch-conditional-formats";
import { validationKey } from "./patch-validations";
import { plainText } from "./standing-cell";
import {
  elementsIn,
  localName,
  makeElement,
  withAttributes,
  withChildren,
  withInner,
  type XmlElement,
} from "./xml-element";

/** Microsoft's own additions to a sheet, by the name of what they hold. */
const formatsExtension = "conditionalFormattings";
const validationsExtension = "dataValidations";

/**
 * The newer forms of data bars and validations: those of the controller grow with the tables, ours give way to the new ones.
 * `goneBars` are the ids of data bars of ours that stood. Gives the cells with a choice of the controller's.
 */
export function patchExtensions(patch: RulePatch, goneBars: ReadonlySet<string>): readonly Area[] {
  const { sheet, fresh, move } = patch;
  const ours = new Set(fresh.inside("dataValidations").map(validationKey));
  const taken: Area[] = [];
  const extensions = sheet.inside("extLst").flatMap((extension) => {
    const [content] = elementsIn(extension.inner);
    const name = localName(content?.name ?? "");
    if (content === undefined || (name !== formatsExtension && name !== validationsExtension)) return [extension];
    const kept = elementsIn(content.inner).flatMap((item) => {
      const isOurs = name === formatsExtension ? isBar(item, goneBars) : ours.has(asOlder(item));
      return isOurs ? [] : moved(item, move);
    });
    if (name === validationsExtension) taken.push(...kept.flatMap((item) => readAreas(listOf(item))));
    if (kept.length === 0) return [];
    const counted = content.attributes.has("count") ? withAttributes(content, { count: kept.length }) : content;
    return [withChildren(extension, [withChildren(counted, kept)])];
  });
  sheet.replaceList("extLst", withOurBars(extensions, fresh), null);
  return taken;
}

/** Our data bars join those that stand. */
function withOurBars(extensions: readonly XmlElement[], fresh: RulePatch["fresh"]): readonly XmlElement[] {
  const own = fresh.inside("extLst").find(({ inner }) => holdsFormats(inner));
  const at = extensions.findIndex(({ inner }) => holdsFormats(inner));
  const standing = extensions[at];
  if (own === undefined) return extensions;
  if (standing === undefined) return [...extensions, own];
  const [content] = elementsIn(standing.inner);
  const [bars] = elementsIn(own.inner);
  if (content === undefined || bars === undefined) return extensions;
  const joined = withChildren(standing, [withInner(content, content.inner + selfContained(bars))]);
  return extensions.map((each, index) => (index === at ? joined : each));
}

function holdsFormats(inner: string): boolean {
  return localName(elementsIn(inner)[0]?.name ?? "") === formatsExtension;
}

/** The data bars with the prefixes that they need, wherever they come to stand. */
function selfContained(bars: XmlElement): string {
  const namespace = ["xmlns:x14", "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"] as const;
  return elementsIn(bars.inner)
    .map((bar) => makeElement(bar.name, [namespace, ...bar.attributes], bar.inner).source)
    .join("");
}

function isBar(item: XmlElement, gone: ReadonlySet<string>): boolean {
  return elementsIn(item.inner).some(({ attributes }) => gone.has(attributes.get("id") ?? ""));
}

/** The list of areas of an item, which stands in an element of its own. */
function listOf(item: XmlElement): string {
  const list = elementsIn(item.inner).find(({ name }) => localName(name) === "sqref");
  return list === undefined ? "" : plainText(list);
}

function moved(item: XmlElement, move: MoveArea): readonly XmlElement[] {
  const list = moveList(listOf(item), move);
  if (list === "") return [];
  return [withChildren(item, elementsIn(item.inner).map((child) => (localName(child.name) === "sqref" ? withInner(child, list) : child)))];
} // prettier-ignore

/** What a validation in the newer form allows, said as the older form does. */
function asOlder(item: XmlElement): string {
  return validationKey(withAttributes(item, { sqref: listOf(item) }));
}
