import type { Area } from "../workbook/a1";
import type { CellDescription } from "../workbook/description";
import type { BorderLine, BorderSide, CellStyle } from "../workbook/style";
import { groupBy } from "./group-by";
import { addressLists, rectanglesOf } from "./rectangles";

type Border = NonNullable<CellStyle["border"]>;
type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

const lineWeights = ["hair", "thin", "medium", "double", "thick"] as const satisfies readonly BorderLine[];
const excelWeights = { hair: "Hairline", thin: "Thin", medium: "Medium", thick: "Thick" } as const;

/** The areas of each border, lightest first: neighbours share an edge in Excel, and the line that is written last stays. */
export function bordersByWeight(
  cells: readonly CellDescription[],
): { readonly border: Border; readonly areas: Area[] }[] {
  const bordered = cells.flatMap((cell) =>
    cell.style.border === undefined ? [] : [{ cell, border: cell.style.border }],
  );
  return [...groupBy(bordered, ({ border }) => JSON.stringify(border)).values()]
    .map((group) => ({ border: group[0].border, areas: rectanglesOf(group.map(({ cell }) => cell)) }))
    .sort((a, b) => weightOf(a.border) - weightOf(b.border));
}

function weightOf(border: Border): number {
  const sides = Object.values(border);
  return Math.max(0, ...sides.map((side) => lineWeights.indexOf(side.line))) * 4 + sides.length;
}

/** Draws a border around each cell of the areas. */
export function writeBorders(sheet: Excel.Worksheet, areas: readonly Area[], border: Border): void {
  for (const sameShape of groupBy(areas, (area) => insideEdges(area).join()).values()) {
    const inside = insideEdges(sameShape[0]);
    for (const address of addressLists(sameShape)) {
      const { borders } = sheet.getRanges(address).format;
      for (const [edge, side] of [...outerSides(border), ...insideSides(border, inside)])
        draw(borders.getItem(edge), side);
    }
  }
}

/** Excel refuses an inside line where there is no inside. */
function insideEdges(area: Area): Edge[] {
  const edges: Edge[] = [];
  if (area.bottom > area.top) edges.push("InsideHorizontal");
  if (area.right > area.left) edges.push("InsideVertical");
  return edges;
}

function outerSides({ top, bottom, left, right }: Border): [Edge, BorderSide][] {
  return drawn([["EdgeTop", top], ["EdgeBottom", bottom], ["EdgeLeft", left], ["EdgeRight", right]]); // prettier-ignore
}

function insideSides({ top, bottom, left, right }: Border, inside: readonly Edge[]): [Edge, BorderSide][] {
  const sides: [Edge, BorderSide | undefined][] = [["InsideHorizontal", bottom ?? top], ["InsideVertical", right ?? left]]; // prettier-ignore
  return drawn(sides.filter(([edge]) => inside.includes(edge)));
}

function drawn(sides: readonly [Edge, BorderSide | undefined][]): [Edge, BorderSide][] {
  return sides.flatMap(([edge, side]): [Edge, BorderSide][] => (side === undefined ? [] : [[edge, side]]));
}

function draw(target: Excel.RangeBorder, { line, color }: BorderSide): void {
  target.style = line === "double" ? "Double" : "Continuous";
  if (line !== "double") target.weight = excelWeights[line];
  target.color = `#${color}`;
}
