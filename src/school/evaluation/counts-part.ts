import { reachedOf } from "../../domain/evaluation";
import { countOf, type CountKind } from "../../domain/plan";
import {
  and, asContent, firstThatHolds, iff, isBlank, isNoNumber, isNumber, minus, ref, textLiteral, type Formula,
} from "../../workbook/formula"; // prettier-ignore
import { look, numberFormats, restyle } from "../../workbook/look";
import { amountHead } from "../budget-line";
import type { FormDraft } from "../form-draft";
import {
  addControleColours, addSection, addSpacer, controle, entryContent, fitHeight, inputRef, labelHeight, textContent,
} from "../form-parts"; // prettier-ignore
import { smallInput } from "./add-line";
import { planRef, type EvaluationContext } from "./evaluation-context";
import { reachedRow } from "./evaluation-keys";
import { asNumber } from "./line-verdicts";

const count = { horizontal: "right", indent: 0, numberFormat: numberFormats.count } as const;
const countShown = restyle(look.label, count);
const countInput = restyle(look.input, { ...count, wrap: false });
const countDifference = restyle(look.labelBold, { ...count, numberFormat: numberFormats.countDifference });

/** *Bereikte aantallen*: what was reached beside now and target; nothing where the programme counts nothing. */
export function addCounts(form: FormDraft, context: EvaluationContext): void {
  const { counts } = context.programme;
  const [firstCount, lastCount] = [counts[0], counts.at(-1)];
  if (firstCount === undefined || lastCount === undefined) return;
  addSection(form, "bereikt", "Bereikte aantallen");
  form.addRow("bereikt", 22);
  form.putAcross("bereikt", "nr", "omschrijving", "Waar gaat het over?", look.tableHead);
  const heads = [["begroot", "Huidig"], ["gerealiseerd", "Beoogd"], ["resterend", "Bereikt"], ["uitputting", "T.o.v. beoogd"]] as const; // prettier-ignore
  for (const [column, text] of heads) form.put("bereikt", column, text, amountHead);
  form.put("bereikt", "toelichting", "Toelichting", look.tableHead);
  form.put("bereikt", "controle", "Controle", look.tableHead);
  for (const { id, label } of counts) addCount(form, context, id, label);
  const [first, last] = [reachedRow(firstCount.id), reachedRow(lastCount.id)];
  addControleColours(form, form.area(first, "controle", last, "controle"));
  form.draft.addValidation({
    areas: [form.area(first, "resterend", last, "resterend")],
    rule: { kind: "whole", min: 0, max: 9999 },
    prompt: { title: "Bereikt", text: "Een heel getal. Vul 0 in als er geen zijn." },
    alert: { style: "warning", title: "Geen heel getal", text: "Hier hoort een heel getal van 0 of hoger; 0 als er geen zijn." },
  }); // prettier-ignore
  addSpacer(form, "bereikt");
}

function addCount(form: FormDraft, context: EvaluationContext, kind: CountKind, label: string): void {
  const row = reachedRow(kind);
  const { reached, explanation } = reachedOf(context.evaluation, kind);
  const planned = (column: "current" | "target"): Formula<string | number> => {
    const content = entryContent(countOf(context.plan, kind)[column], Number) ?? "";
    const cell = planRef(context, `count.${kind}.${column}`, content);
    return iff<string | number>(isBlank(cell), textLiteral(""), cell);
  };
  const [current, target] = [planned("current"), planned("target")];
  const content = entryContent(reached, Number);
  form.addRow(row, fitHeight([{ text: explanation, width: 24 }], labelHeight(label, 33, 34)));
  form.putAcross(row, "nr", "omschrijving", label, look.label);
  form.put(row, "begroot", asContent(current), countShown);
  form.put(row, "gerealiseerd", asContent(target), countShown);
  form.put(row, "resterend", content, countInput);
  form.put(row, "toelichting", textContent(explanation), smallInput);
  const cells = {
    current: ref(form.address(row, "begroot"), current.value),
    target: ref(form.address(row, "gerealiseerd"), target.value),
    reached: inputRef(form, row, "resterend", content),
  };
  form.put(row, "uitputting", asContent(aboveTarget(cells)), countDifference);
  const verdict = firstThatHolds(
    [
      [and(isBlank(cells.reached), isBlank(cells.current), isBlank(cells.target)), controle.optional],
      [isBlank(cells.reached), controle.fillIn],
      [isNoNumber(cells.reached), textLiteral("✗ Fout: geen getal")],
    ],
    controle.good,
  );
  form.put(row, "controle", asContent(verdict), look.controle);
}

function aboveTarget({ reached, target }: Readonly<Record<"reached" | "target", Formula>>): Formula<string | number> {
  const areNumbers = and(isNumber(reached), isNumber(target));
  return iff<string | number>(areNumbers, minus(asNumber(reached), asNumber(target)), textLiteral(""));
}
