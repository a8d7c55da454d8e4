import type { Area } from "../../workbook/a1";
import { overlap } from "../../workbook/assert-area";
import { readAreas, withoutAreas, writeAreas } from "./area-list";
import { relativeFormula } from "../../workbook/formula-text";
import { moveList } from "./move-areas";
import type { RulePatch } from "./patch-conditional-formats";
import { plainText } from "./standing-cell";
import { elementsIn, withAttributes, type XmlElement } from "./xml-element";

const name = "dataValidations";

/**
 * Our validations anew and those of the controller, grown with the tables. Where a controller chose other values for a
 * cell, theirs stay: Excel refuses two for one cell. `taken` are cells with such a choice in the newer form.
 */
export function patchValidations({ sheet, fresh, move, tables }: RulePatch, taken: readonly Area[]): void {
  const ours = fresh.inside(name);
  const known = new Set(ours.map(validationKey));
  const elsewhere = new Map<string, Area[]>();
  const theirs = sheet.inside(name).flatMap((validation) => {
    const list = validation.attributes.get("sqref");
    const key = validationKey(validation);
    if (known.has(key)) {
      const areas = tables.length === 0 ? [] : readAreas(list).filter((area) => !tables.some((table) => overlap(area, table)));
      elsewhere.set(key, [...(elsewhere.get(key) ?? []), ...areas]);
      return [];
    }
    const moved = moveList(list ?? "", move);
    return moved === "" ? [] : [withAttributes(validation, { sqref: moved })];
  });
  const others = [...taken, ...theirs.flatMap(({ attributes }) => readAreas(attributes.get("sqref")))];
  const renewed = ours.flatMap((validation) => {
    const key = validationKey(validation);
    const wanted = [...readAreas(validation.attributes.get("sqref")), ...(elsewhere.get(key)?.splice(0) ?? [])];
    const areas = wanted.flatMap((area) => withoutAreas(area, others));
    return areas.length === 0 ? [] : [withAttributes(validation, { sqref: writeAreas(areas) })];
  });
  sheet.replaceList(name, [...renewed, ...theirs]);
} // prettier-ignore

/** What a validation allows, apart from messages and from how long a list is. */
export function validationKey(validation: XmlElement): string {
  const type = validation.attributes.get("type") ?? "none";
  const [first] = readAreas(validation.attributes.get("sqref"));
  const corner = { row: first?.top ?? 0, column: first?.left ?? 0 };
  const formulas = elementsIn(validation.inner)
    .filter((child) => /formula[12]$/.test(child.name))
    .slice(0, type === "list" || type === "custom" ? 1 : 2)
    .map((child) => relativeFormula(plainText(child), corner));
  const said = type === "list" ? formulas.map((formula) => formula.replace(/:[^:"]*$/, "")) : formulas;
  return [type, ...said].join(" ");
}
