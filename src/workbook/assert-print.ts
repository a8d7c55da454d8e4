import { maxRows } from "./a1";
import { areasProblems } from "./assert-area";
import { textProblems } from "./assert-text";
import type { SheetDescription } from "./description";
import { printFooter } from "./print-footer";

const maxFooterLength = 255;
const maxBreaks = 1_026;

/** Problems of how a sheet prints. */
export function* printProblems({ print }: SheetDescription): Generator<string> {
  if (print === null) return;
  yield* areasProblems("print area", [print.area]);
  const { left, center, right } = printFooter(print.footer.left);
  yield* textProblems("footer", `&L${left}&C${center}&R${right}`, maxFooterLength);
  if (print.repeatRows !== null) {
    const { first, last } = print.repeatRows;
    yield* areasProblems("repeated rows", [{ top: first, bottom: last, left: 0, right: 0 }]);
  }
  if (print.across !== undefined) {
    const { pages, repeatColumns } = print.across;
    if (!Number.isInteger(pages) || pages < 2) yield `${pages} pages beside each other`;
    yield* areasProblems("repeated columns", [
      { top: 0, bottom: 0, left: repeatColumns.first, right: repeatColumns.last },
    ]);
  }
  if (print.breaksAfter.length > maxBreaks) yield `${print.breaksAfter.length} page breaks, at most ${maxBreaks} fit`;
  for (const row of print.breaksAfter) {
    // After the very last row there is nothing to break.
    if (!Number.isInteger(row) || row < 0 || row >= maxRows - 1) yield `page break after row ${row}`;
  }
}
