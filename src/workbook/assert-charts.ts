import { areasProblems, isLine } from "./assert-area";
import { colorProblems } from "./assert-style";
import { textProblems } from "./assert-text";
import type { ChartDescription, SheetArea, WorkbookDescription } from "./description";

const maxNameLength = 255;

/** Problems of the charts of a workbook. */
export function* chartProblems(description: WorkbookDescription): Generator<string> {
  const sheetNames = new Set(description.sheets.map((sheet) => sheet.name));
  const seen = new Set<string>();
  for (const chart of description.sheets.flatMap((sheet) => sheet.charts)) {
    const place = `chart "${chart.name}"`;
    if (seen.has(chart.name.toLowerCase())) yield `${place}: the name is used twice`;
    seen.add(chart.name.toLowerCase());
    if (chart.name.trim() === "" || chart.altText.trim() === "") yield `${place}: no name or no alternative text`;
    yield* textProblems(place, chart.name, maxNameLength);
    yield* textProblems(`${place}, alternative text`, chart.altText, maxNameLength);
    yield* areasProblems(place, [chart.over]);
    yield* dataProblems(place, chart, sheetNames);
    yield* scaleProblems(place, chart);
  }
}

function* dataProblems(place: string, chart: ChartDescription, sheetNames: ReadonlySet<string>): Generator<string> {
  const least = chart.kind === "columnWithLine" ? 2 : 1;
  if (chart.series.length < least) yield `${place}: ${chart.series.length} series, at least ${least} needed`;
  for (const source of [chart.categories, ...chart.series.map((series) => series.values)]) {
    if (!sheetNames.has(source.sheet)) yield `${place}: there is no sheet "${source.sheet}"`;
    yield* areasProblems(`${place}, data`, [source.area]);
    if (!isLine(source.area)) yield `${place}: data in more than one row or column`;
    if (size(source) !== size(chart.categories))
      yield `${place}: ${size(source)} values for ${size(chart.categories)} categories`;
  }
  for (const series of chart.series) {
    yield* textProblems(`${place}, series`, series.name, maxNameLength);
    yield* colorProblems(place, series.color);
    yield* colorProblems(place, series.border);
  }
}

function* scaleProblems(place: string, chart: ChartDescription): Generator<string> {
  if (!(chart.gapWidth >= 0 && chart.gapWidth <= 500)) yield `${place}: gap width ${chart.gapWidth}`;
  if (!(chart.overlap >= -100 && chart.overlap <= 100)) yield `${place}: overlap ${chart.overlap}`;
  if (chart.valueMax !== null && !(chart.valueMax > 0 && Number.isFinite(chart.valueMax)))
    yield `${place}: maximum ${chart.valueMax}`;
}

function size({ area }: SheetArea): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}
