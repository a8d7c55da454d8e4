import { areaAddress, parseArea, type Area } from "../../workbook/a1";
import { overlap } from "../../workbook/assert-area";

/** The areas of "B6:B40 D6"; what is no area is left out. */
export function readAreas(list: string | undefined): readonly Area[] {
  return (list ?? "").split(/\s+/).flatMap((text) => parseArea(text) ?? []);
}

/** "B6:B40 D6" for areas, each of them once. */
export function writeAreas(areas: readonly Area[]): string {
  return [...new Set(areas.map(areaAddress))].join(" ");
}

/** What is left of an area without others. */
export function withoutAreas(area: Area, others: readonly Area[]): readonly Area[] {
  return others.reduce<readonly Area[]>((left, other) => left.flatMap((piece) => withoutArea(piece, other)), [area]);
}

function withoutArea(area: Area, other: Area): readonly Area[] {
  if (!overlap(area, other)) return [area];
  const [top, bottom] = [Math.max(area.top, other.top), Math.min(area.bottom, other.bottom)];
  const pieces: readonly Area[] = [
    { ...area, bottom: other.top - 1 },
    { ...area, top, bottom, right: other.left - 1 },
    { ...area, top, bottom, left: other.right + 1 },
    { ...area, top: other.bottom + 1 },
  ];
  return pieces.filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}
