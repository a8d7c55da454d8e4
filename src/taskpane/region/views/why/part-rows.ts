import { amountText } from "../../../../region/explain/amount-text";
import { placeText } from "../../../../region/tables/source-columns";
import type { Part, Term } from "../../../../region/explain/explanation";
import type { StandingTables } from "../../../../region/explain/standing-tables";
import type { PaneWhyTexts } from "../../../../texts/pane-why-texts";
import type { DoorRow } from "../row-list";

/** The rows of a term: its plans. With tables given, a plan whose row there says something else is marked. */
export function partRows(term: Term, tables: StandingTables | null, texts: PaneWhyTexts): readonly DoorRow[] {
  return term.parts.map((part, index) => ({
    key: String(index),
    title: part.school,
    figure: amountText(part.amount, term.unit),
    lines: linesOf(part, texts),
    ...(tables === null ? {} : otherInTable(part, term, tables, texts)),
  }));
}

function linesOf({ brin, file, source }: Part, texts: PaneWhyTexts): readonly string[] {
  const place = [brin, placeText(source)].filter(Boolean).join(" · ");
  return [place, file === "" ? texts.byHand : file].filter(Boolean);
}

/** The dashboard adds up Inzendingen, whose mark comes last. */
function otherInTable(
  part: Part,
  { unit }: Term,
  tables: StandingTables,
  texts: PaneWhyTexts,
): Pick<DoorRow, "warning"> {
  const value = tables.find(part.marks.slice(-1))?.value;
  if (typeof value !== "number") return {};
  const standing = unit === "money" ? Math.round(value * 100) : value;
  return standing === part.amount ? {} : { warning: texts.inTable(amountText(standing, unit)) };
}
