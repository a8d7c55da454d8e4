/** One of the numbers that we hold ourselves to, as it came out. */
export interface Target {
  readonly what: string;
  readonly value: number;
  readonly bound: "at most" | "at least";
  readonly limit: number;
  readonly unit: "x" | "MB" | "KB" | "ms" | "";
}

/** What was measured together: a table, and the targets that follow from it. */
export interface Section {
  /** Its place in the document. */
  readonly id: string;
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly targets: readonly Target[];
}

function isMet({ value, bound, limit }: Target): boolean {
  return bound === "at most" ? value <= limit : value >= limit;
}

/** A section for the screen: the table, and a line for each target. */
export function sectionText({ title, head, rows, targets }: Section): string {
  return ["", title, ...columns([head, ...rows]), ...targets.map(targetLine)].join("\n");
}

/** All targets once more, at the end. */
export function targetsText(sections: readonly Section[]): string {
  return ["", "Targets", ...sections.flatMap(({ targets }) => targets.map(targetLine))].join("\n");
}

/** A table of the document. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rule = head.map((_, column) => (column === 0 ? "---" : "--:"));
  return [head, rule, ...rows].map(line).join("\n");
}

/** Every target as a row of the document. */
export function targetRows(sections: readonly Section[]): readonly (readonly string[])[] {
  return sections.flatMap(({ targets }) =>
    targets.map((each) => [each.what, measured(each), limit(each), isMet(each) ? "met" : "**NOT MET**"]),
  );
}

function targetLine(target: Target): string {
  return `  ${isMet(target) ? "met    " : "NOT MET"} ${target.what}: ${measured(target)} (${limit(target)})`;
}

function measured({ value, unit }: Target): string {
  return withUnit(unit === "x" || unit === "ms" ? value.toFixed(2) : value.toFixed(0), unit);
}

function limit({ bound, limit: number, unit }: Target): string {
  return `${bound} ${withUnit(String(number), unit)}`;
}

function withUnit(number: string, unit: Target["unit"]): string {
  return unit === "" ? number : `${number} ${unit}`;
}

function columns(lines: readonly (readonly string[])[]): string[] {
  const width = (column: number) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0));
  return lines.map((cells) =>
    `  ${cells.map((cell, column) => (column === 0 ? cell.padEnd(width(0)) : cell.padStart(width(column)))).join("   ")}`.trimEnd(),
  );
}
