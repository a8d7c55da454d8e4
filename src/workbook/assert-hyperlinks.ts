import { textProblems } from "./assert-text";
import type { CellDescription } from "./description";

/** Most hyperlinks that Excel keeps on one sheet. */
export const maxHyperlinks = 65_530;
const maxTargetLength = 2_079;
const maxTooltipLength = 255;

/** Problems of a cell's hyperlink: it needs a text to click on, and inside the workbook an existing sheet. */
export function* hyperlinkProblems(
  place: string,
  cell: CellDescription,
  sheetNames: ReadonlySet<string>,
): Generator<string> {
  if (cell.hyperlink === undefined) return;
  const { target, tooltip } = cell.hyperlink;
  if (target.trim() === "" || target === "#") yield `${place}: a hyperlink without a target`;
  if (!isClickable(cell.content)) yield `${place}: a hyperlink without a text`;
  yield* textProblems(`${place}, hyperlink`, target, maxTargetLength);
  yield* textProblems(`${place}, tooltip`, tooltip, maxTooltipLength);
  const sheet = /^#(.+)![^!]*$/
    .exec(target)?.[1]
    ?.replace(/^'(.*)'$/, "$1")
    .replaceAll("''", "'");
  if (sheet !== undefined && !sheetNames.has(sheet))
    yield `${place}: the hyperlink goes to "${sheet}", which is no sheet`;
}

function isClickable(content: CellDescription["content"]): boolean {
  if (typeof content === "string") return content !== "";
  return typeof content === "object" && content !== null;
}
