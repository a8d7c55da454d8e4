import fc from "fast-check";
import { cellAddress, parseCell } from "../../src/workbook/a1";
import { escapeXml } from "../../src/xlsx/write-xml";
import type { FuzzSeed } from "./fuzz-seeds";
import { packed, withPart, type Part } from "./package-parts";
import { attributeOf, childrenNamed, copyOf, setAttribute, xmlText, type XmlNode } from "./xml-tree";

/** Something that a person, a program or a vandal does to the cells of a sheet. Numbers choose by remainder. */
export type ValueMutation =
  | { readonly kind: "type"; readonly sheet: number; readonly cell: number; readonly value: TypedValue }
  | { readonly kind: "insertRow" | "deleteRow" | "copyRow" | "clearRow"; readonly sheet: number; readonly row: number }
  | { readonly kind: "swapCells"; readonly sheet: number; readonly cell: number; readonly other: number };
export type TypedValue = string | number | boolean | { readonly error: string } | { readonly formula: string; readonly value: number }; // prettier-ignore

const typedText = fc.oneof(
  fc.constantFrom(
    "€ 25.000,-", "25.000", "1.250,50", "1,250.50", "-5", "€ -5", "10k", "ca. 500", "2500 euro", "1e5", "0,1", "0,001", "１２", "٣", "12\u00a0000",
    "ja", "Ja", "nee", "x", "X", "✓", "vink", "Doel 3", "doel 99", "3.", "1-9-2026", "31-02-2026", "2026-09-01", "1 sept 2026",
    "=1+1", "+31 6", "-", "@SUM(A1)", "\tx", "'=x", "_x000D_", "a\r\nb", "\u202emoc.elpmaxe", "a\u200bb", "\u2066x\u2069", "\u0000", "uitgave.3",
    "doel.1", "doel.2", "bedrag", "schoolbudget:plan", "concept", "ingediend", "inzending.digest", "", " ", "…", "#REF!", "WAAR",
  ),
  fc.string({ unit: "grapheme", maxLength: 20 }),
  fc.integer({ min: 1, max: 40_000 }).map((length) => "a".repeat(length)),
); // prettier-ignore
const typedNumber = fc.oneof(
  fc.constantFrom(
    0,
    -0,
    1,
    2.5,
    25,
    25_000,
    24_999.999,
    1e15,
    1e308,
    5e-324,
    -1,
    46_266,
    0.1 + 0.2,
    0.005,
    60,
    2_958_466,
  ),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -1000, max: 100_000 }),
);
const typedValue: fc.Arbitrary<TypedValue> = fc.oneof(
  { weight: 4, arbitrary: typedText },
  { weight: 4, arbitrary: typedNumber },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constantFrom("#REF!", "#N/A", "#DIV/0!").map((error) => ({ error })) },
  { weight: 1, arbitrary: typedNumber.map((value) => ({ formula: "1+1", value })) },
);
const number = fc.nat(1_000_000);

/** Typing something into a cell. */
const typing = fc.record({ kind: fc.constant("type" as const), sheet: fc.nat(20), cell: number, value: typedValue }); // prettier-ignore
export const valueMutation: fc.Arbitrary<ValueMutation> = fc.oneof(
  { weight: 3, arbitrary: typing },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom("insertRow" as const, "deleteRow" as const, "copyRow" as const, "clearRow" as const), sheet: fc.nat(20), row: number }) }, // prettier-ignore
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("swapCells" as const), sheet: fc.nat(20), cell: number, other: number }) }, // prettier-ignore
);

/** The seed with these changes, one after the other. */
export function withValueMutations(seed: FuzzSeed, mutations: readonly ValueMutation[]): Uint8Array {
  const changed = new Map<string, XmlNode>();
  for (const mutation of mutations) {
    const name = sheetPart(seed, mutation.sheet);
    const root = changed.get(name) ?? copyOf(seed.trees.get(name) as XmlNode);
    changed.set(name, root);
    mutate(sheetDataOf(root), mutation);
  }
  const parts = [...changed].reduce<readonly Part[]>(
    (all, [name, root]) => withPart(all, name, xmlText(root)),
    seed.parts,
  );
  return packed(parts);
}

/** The part of the sheet that a mutation is about. */
function sheetPart(seed: FuzzSeed, sheet: number): string {
  const names = [...seed.trees.keys()].filter((name) => name.startsWith("xl/worksheets/sheet"));
  return names[sheet % names.length] as string;
}

/** The addresses of the cells of a sheet, in the order in which mutations number them. */
export function cellAddresses(seed: FuzzSeed, sheet: number): readonly string[] {
  const cells = cellsOf(sheetDataOf(seed.trees.get(sheetPart(seed, sheet)) as XmlNode));
  return cells.map((cell) => attributeOf(cell, "r") ?? "");
}

function sheetDataOf(root: XmlNode): XmlNode {
  return childrenNamed(root, "sheetData")[0] as XmlNode;
}

function cellsOf(sheetData: XmlNode): readonly XmlNode[] {
  return childrenNamed(sheetData, "row").flatMap((row) => childrenNamed(row, "c"));
}

function mutate(sheetData: XmlNode, mutation: ValueMutation): void {
  const cells = cellsOf(sheetData);
  const rows = childrenNamed(sheetData, "row");
  if (mutation.kind === "type") type(cells[mutation.cell % cells.length] as XmlNode, mutation.value);
  else if (mutation.kind === "swapCells") {
    const [one, other] = [
      cells[mutation.cell % cells.length] as XmlNode,
      cells[mutation.other % cells.length] as XmlNode,
    ];
    [one.children, other.children] = [other.children, one.children];
    const types = [attributeOf(one, "t") ?? null, attributeOf(other, "t") ?? null] as const;
    setAttribute(one, "t", types[1]);
    setAttribute(other, "t", types[0]);
  } else changeRows(sheetData, rows, mutation.row % rows.length, mutation.kind);
}

/** Excel moves all rows below; formulas and formats do not matter here. */
function changeRows(sheetData: XmlNode, rows: readonly XmlNode[], at: number, kind: ValueMutation["kind"]): void {
  const row = rows[at] as XmlNode;
  const below = rows.slice(at + 1);
  if (kind === "clearRow") row.children = [];
  else if (kind === "deleteRow") {
    sheetData.children = sheetData.children.filter((child) => child !== row);
    for (const each of below) move(each, -1);
  } else {
    const added = copyOf(row);
    if (kind === "insertRow") added.children = [];
    for (const each of below) move(each, 1);
    move(added, 1);
    sheetData.children.splice(sheetData.children.indexOf(row) + 1, 0, added);
  }
}

function move(row: XmlNode, by: number): void {
  setAttribute(row, "r", String(Number(attributeOf(row, "r")) + by));
  for (const cell of childrenNamed(row, "c")) {
    const place = parseCell(attributeOf(cell, "r") ?? "");
    if (place !== null) setAttribute(cell, "r", cellAddress(place.row + by, place.column));
  }
}

function type(cell: XmlNode, value: TypedValue): void {
  const [name, children] = typed(value);
  setAttribute(cell, "t", name);
  cell.children = children;
}

function typed(value: TypedValue): readonly [type: string | null, children: XmlNode["children"]] {
  const element = (name: string, ...children: (XmlNode | string)[]): XmlNode => ({ name, attributes: [], children });
  if (typeof value === "string") return ["inlineStr", [element("is", element("t", escapeXml(value)))]];
  if (typeof value === "number") return [null, [element("v", String(value))]];
  if (typeof value === "boolean") return ["b", [element("v", value ? "1" : "0")]];
  if ("error" in value) return ["e", [element("v", value.error)]];
  return [null, [element("f", value.formula), element("v", String(value.value))]];
}
