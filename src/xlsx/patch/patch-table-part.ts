import { areaAddress, type Area } from "../../workbook/a1";
import { escapeXml } from "../write-xml";
import { moveList, type MoveArea } from "./move-areas";
import { plainText } from "./standing-cell";
import type { PlacedColumn, TablePlacement } from "./sheet-placement";
import { elementsIn, makeElement, withAttributes, withChildren, type XmlElement } from "./xml-element";

/** The part of a table with its new place and our columns; ids, filters, totals and the controller's columns stay. */
export function patchTablePart(placement: TablePlacement, move: MoveArea, formulaOf: FormulaOf): XmlElement {
  const { table, area, standing } = placement;
  const whole = { ...area, bottom: area.bottom + standing.totalsRows };
  const children = elementsIn(table.root.inner).map((child) => {
    if (child.name === "autoFilter") return filter(child, area, move);
    if (child.name === "sortState") return sortState(child, move);
    return child.name === "tableColumns" ? tableColumns(child, placement, formulaOf) : child;
  });
  return withChildren(withAttributes(table.root, { ref: areaAddress(whole) }), children);
}

/** The formula of a described column, as it reads in the standing workbook; null for a plain one. */
export type FormulaOf = (described: number) => string | null;

function filter(element: XmlElement, area: Area, move: MoveArea): XmlElement {
  const children = elementsIn(element.inner).map((child) => (child.name === "sortState" ? sortState(child, move) : child));
  return withAttributes(withChildren(element, children), { ref: areaAddress(area) });
} // prettier-ignore

function sortState(element: XmlElement, move: MoveArea): XmlElement {
  const moved = (each: XmlElement) => withAttributes(each, { ref: moveList(each.attributes.get("ref") ?? "", move) });
  return moved(withChildren(element, elementsIn(element.inner).map((each) => (each.attributes.has("ref") ? moved(each) : each)))); // prettier-ignore
}

function tableColumns(element: XmlElement, { columns }: TablePlacement, formulaOf: FormulaOf): XmlElement {
  const standing = elementsIn(element.inner);
  const lastId = Math.max(...standing.map(({ attributes }) => Number(attributes.get("id") ?? 0)));
  const children = columns.map((column, index) =>
    tableColumn(column, standing[index] ?? newColumn(column, lastId + index - standing.length + 1), formulaOf),
  );
  return withAttributes(withChildren(element, children), { count: children.length });
}

function newColumn({ name }: PlacedColumn, id: number): XmlElement {
  return makeElement("tableColumn", [["id", String(id)], ["name", name]]); // prettier-ignore
}

function tableColumn({ name, described }: PlacedColumn, standing: XmlElement, formulaOf: FormulaOf): XmlElement {
  if (described === null) return standing;
  const children = elementsIn(standing.inner);
  const formula = formulaOf(described);
  const before = children.find((child) => child.name === calculated);
  const named = withAttributes(standing, { name: storedName(name) });
  if ((before === undefined ? null : plainText(before)) === formula) return named;
  const own = formula === null ? [] : [makeElement(calculated, [], escapeXml(formula))];
  return withChildren(named, [...own, ...children.filter((child) => child !== before)]);
}
const calculated = "calculatedColumnFormula";

/** A name as a table holds it: line breaks would be lost in an attribute. */
function storedName(name: string): string {
  return name.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replace(/\n/g, "_x000a_");
}
