import type { IBorderStyleData } from "@univerjs/core";
import type { Area } from "../../workbook/a1";

/** A line at one side of a cell, as Excel was told. */
export interface DrawnBorder {
  readonly row: number;
  readonly column: number;
  readonly side: "t" | "b" | "l" | "r";
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

interface Side {
  readonly side: DrawnBorder["side"];
  readonly cellsOf: (area: Area) => Area;
}
export interface SideSetting extends Side {
  readonly property: "style" | "weight" | "color";
}

const sides: Readonly<Record<string, Side>> = {
  EdgeTop: { side: "t", cellsOf: (area) => ({ ...area, bottom: area.top }) },
  EdgeBottom: { side: "b", cellsOf: (area) => ({ ...area, top: area.bottom }) },
  EdgeLeft: { side: "l", cellsOf: (area) => ({ ...area, right: area.left }) },
  EdgeRight: { side: "r", cellsOf: (area) => ({ ...area, left: area.right }) },
  InsideHorizontal: { side: "b", cellsOf: (area) => ({ ...area, bottom: area.bottom - 1 }) },
  InsideVertical: { side: "r", cellsOf: (area) => ({ ...area, right: area.right - 1 }) },
};

/** Which cells of an area get which line by a setting such as "borders/EdgeTop/color"; null for other settings. */
export function sidesOf(path: string): SideSetting | null {
  const [kind, edge = "", property] = path.split("/");
  const found = kind === "borders" ? sides[edge] : undefined;
  if (found === undefined) return null;
  if (property !== "style" && property !== "weight" && property !== "color") return null;
  return { ...found, property };
}

/** Univer's codes for lines. */
const double = 7;
const byWeight: Readonly<Record<string, number>> = { Hairline: 2, Thin: 1, Medium: 8, Thick: 13 };

export function borderSide({ style, weight, color }: DrawnBorder): IBorderStyleData | null {
  if (style !== "Double" && style !== "Continuous") return null;
  return { s: style === "Double" ? double : (byWeight[weight] ?? 1), cl: { rgb: color } };
}
