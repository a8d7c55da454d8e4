import type { EvaluationPosition, Finding, PlanPosition } from "../domain/finding";
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

/** Positions of the plan and of its year end as cells of this workbook; a field that is gone gives its sheet alone. */
export function locator(
  forms: ReadonlyMap<FormSheetId, KeyIndex>,
  evaluation: KeyIndex | null,
  programme: Programme,
): CheckedPlan["locate"] {
  const places = new Map([...forms].map(([id, index]) => [id, keptPlaces(index)]));
  const yearEnd = evaluation === null ? null : keptPlaces(evaluation);
  const firstTopics: Readonly<Record<string, string>> = {
    principles: principleRow(programme.principles[0]?.id ?? ""),
    themes: themeRow(programme.themes[0]?.id ?? ""),
  };
  return (at: Finding["at"]): SheetCell => {
    if (typeof at === "object") return at;
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
