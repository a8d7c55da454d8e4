import type { EvaluationPosition, PlanPosition } from "../domain/finding";
import type { Programme } from "../domain/programme";
import { evaluationForm } from "./evaluation/evaluation-form";
import { evaluationKeysOf } from "./evaluation/evaluation-keys";
import { keysOf, principleRow, themeRow } from "./field-keys";
import { formSheets, type FormSheetId } from "./form-sheets";
import type { KeyIndex } from "./key-index";
import { addressOf, type KeyLayout } from "./key-layout";
import { ownCopy } from "./own-copy";
import type { CheckedPlan, SheetCell } from "./submission";

/** What is kept of a sheet once it is read: thousands of plans together must not keep all their cells. */
interface KeptPlaces {
  readonly name: string;
  readonly layout: KeyLayout;
}

/** The sheets of one workbook, or of many in which every field stands in the same place. */
interface Places {
  readonly forms: ReadonlyMap<FormSheetId, KeptPlaces>;
  readonly yearEnd: KeptPlaces | null;
  readonly programme: Programme;
  readonly locate: CheckedPlan["locate"];
}

/** Nearly all forms are as they were issued: they share their places, and what was looked up in them. */
const known: Places[] = [];
const mostKnown = 16;

/** Positions of the plan and of its year end as cells of this workbook; a field that is gone gives its sheet alone. */
export function locator(
  forms: ReadonlyMap<FormSheetId, KeyIndex>,
  evaluation: KeyIndex | null,
  programme: Programme,
): CheckedPlan["locate"] {
  const same = known.find((each) => isIn(each, forms, evaluation) && each.programme === programme);
  return (same ?? remember(forms, evaluation, programme)).locate;
}

function isIn(
  { forms: known, yearEnd }: Places,
  forms: ReadonlyMap<FormSheetId, KeyIndex>,
  evaluation: KeyIndex | null,
): boolean {
  if (known.size !== forms.size || !isAt(yearEnd, evaluation)) return false;
  for (const [id, index] of forms) if (!isAt(known.get(id) ?? null, index)) return false;
  return true;
}

function isAt(known: KeptPlaces | null, index: KeyIndex | null): boolean {
  return known === null || index === null
    ? known === index
    : known.layout === index.layout && known.name === index.sheet.name;
}

function remember(
  indexes: ReadonlyMap<FormSheetId, KeyIndex>,
  evaluation: KeyIndex | null,
  programme: Programme,
): Places {
  const forms = new Map([...indexes].map(([id, index]) => [id, keptPlaces(index)]));
  const yearEnd = evaluation === null ? null : keptPlaces(evaluation);
  const places = { forms, yearEnd, programme, locate: lookedUpOnce(lookUp(forms, yearEnd, programme)) };
  known.unshift(places);
  known.length = Math.min(known.length, mostKnown);
  return places;
}

/** Has a context of its own: what it holds is held as long as any plan. */
function lookedUpOnce(find: (at: PlanPosition) => SheetCell): Places["locate"] {
  const cells = new Map<PlanPosition, SheetCell>();
  return (at) => {
    if (typeof at === "object") return at;
    const cell = cells.get(at) ?? find(at);
    cells.set(at, cell);
    return cell;
  };
}

function lookUp(
  places: Places["forms"],
  yearEnd: Places["yearEnd"],
  programme: Programme,
): (at: PlanPosition) => SheetCell {
  const firstTopics: Readonly<Record<string, string>> = {
    principles: principleRow(programme.principles[0]?.id ?? ""),
    themes: themeRow(programme.themes[0]?.id ?? ""),
  };
  return (at) => {
    if (isOfYearEnd(at)) {
      const keys = evaluationKeysOf(at);
      return cellIn(yearEnd, evaluationForm.name, keys);
    }
    const keys = keysOf(at);
    if (keys === null) return { sheet: places.get("plan")?.name ?? formSheets.plan.name, cell: null };
    const row = firstTopics[at] ?? keys.row;
    return cellIn(places.get(keys.sheet) ?? null, formSheets[keys.sheet].name, { row, column: keys.column });
  };
}

function keptPlaces({ sheet, layout }: KeyIndex): KeptPlaces {
  return { name: ownCopy(sheet.name), layout };
}

function isOfYearEnd(at: PlanPosition): at is EvaluationPosition {
  return at === "evaluation" || at.startsWith("evaluation.");
}

function cellIn(
  sheet: KeptPlaces | null,
  otherwise: string,
  keys: { readonly row: string; readonly column: string } | null,
): SheetCell {
  if (sheet === null) return { sheet: otherwise, cell: null };
  return { sheet: sheet.name, cell: keys === null ? null : addressOf(sheet.layout, keys.row, keys.column) };
}
