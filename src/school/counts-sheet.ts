import { countOf, type CountRow } from "../domain/plan";
import type { CountTopic } from "../domain/programme";
import { asks, inWords } from "../domain/programme-form";
import { previousSchoolYear } from "../domain/school-year";
import type { Area } from "../workbook/a1";
import type { SheetDescription } from "../workbook/description";
import {
  and, asContent, count, countFilled, firstThatHolds, iff, isBlank, isEqual, isLess, isMore, minus, numberLiteral, ref, textLiteral,
  type Formula,
} from "../workbook/formula"; // prettier-ignore
import { look, numberFormats, restyle } from "../workbook/look";
import type { Verdict } from "./budget-line";
import { countColumns, countRow } from "./field-keys";
import { programmeTitle, type FormContext } from "./form-context";
import { FormDraft } from "./form-draft";
import {
  addControleColours,
  addFormHead,
  addHelp,
  addRule,
  addSection,
  addSpacer,
  controle,
  entryContent,
  fitHeight,
  labelHeight,
  textContent,
} from "./form-parts";
import { formSheets } from "./form-sheets";
import type { PlanSheet } from "./plan-sheet";
import { sectionTitle, sheetPart } from "./programme-sheets";

const countStyle = restyle(look.input, {
  horizontal: "right",
  indent: 0,
  numberFormat: numberFormats.count,
  wrap: false,
});
const differenceStyle = restyle(look.labelBold, {
  horizontal: "right",
  indent: 0,
  numberFormat: numberFormats.countDifference,
});
const rightHead = restyle(look.tableHead, { horizontal: "right", indent: 0, numberFormat: numberFormats.rightHead });

/** The sheet *Kwantitatieve data*: now, target and the story, for each count of the programme. */
export function describeCountsSheet(context: FormContext, planSheet: PlanSheet): SheetDescription {
  const form = new FormDraft(formSheets.counts);
  const { plan, programme } = context;
  const { counts, words } = programme;
  addFormHead(form, {
    title: "Kwantitatieve data",
    programme: programmeTitle(programme),
    part: sheetPart(programme, "counts"),
    school: planSheet.school,
  });
  addRule(form);
  addSection(form, "aantallen", sectionTitle(programme, "counts"));
  addHelp(form, "aantallen", inWords(programme, words.counts.help), "verhaal");
  addTableHead(form, context);
  for (const topic of counts) addCount(form, topic, countOf(plan, topic.id), planSheet.isDoorlopend);
  const [first, last] = [countRow(counts[0]?.id ?? ""), countRow(counts.at(-1)?.id ?? "")];
  const hasNames = asks(programme, "partnerNames");
  if (hasNames) addPartnerNames(form, context);
  addControleColours(form, form.area(first, "controle", hasNames ? "partners" : last, "controle"));
  addCountValidation(form, form.area(first, "huidig", last, "beoogd"));
  addSpacer(form, "aantallen");
  addHelp(form, "verschuiving", inWords(programme, words.countsNote), "controle");
  return form.describe({ frozenThrough: "kop.lijn", footer: plan.header.school || programmeTitle(programme) });
}

function addTableHead(form: FormDraft, { programme }: FormContext): void {
  const heads = [
    ["onderwerp", "Waar gaat het over?", look.tableHead],
    ["huidig", "Huidige situatie", rightHead],
    ["beoogd", "Beoogde situatie", rightHead],
    ["verschil", "Verschil", rightHead],
    ["verhaal", "Verhaal achter de cijfers", look.tableHead],
    ["controle", "Controle", look.tableHead],
  ] as const;
  form.addRow("aantallen", 34);
  for (const [column, text, style] of heads) form.put("aantallen", column, text, style);
  form.addRow("aantallen.jaren", 18);
  const years = restyle(look.subtitle, { horizontal: "right", numberFormat: numberFormats.rightHead });
  form.put("aantallen.jaren", "huidig", previousSchoolYear(programme.schoolYear), years);
  form.put("aantallen.jaren", "beoogd", `juli ${programme.schoolYear.slice(5)}`, years);
  form.put("aantallen.jaren", "verschil", "automatisch", years);
}

function addCount(
  form: FormDraft,
  { id, label, aim }: CountTopic,
  counts: CountRow,
  isDoorlopend: Formula<boolean>,
): void {
  const row = countRow(id);
  const texts = [{ text: label, width: 23 }, { text: counts.story, width: 38 }]; // prettier-ignore
  form.addRow(row, fitHeight(texts, 64));
  form.put(row, "onderwerp", label, look.labelBold);
  const current = entryContent(counts.current, Number);
  const target = entryContent(counts.target, Number);
  form.put(row, countColumns.current, current, countStyle);
  form.put(row, countColumns.target, target, countStyle);
  form.put(row, countColumns.story, textContent(counts.story), look.input);
  const cells = {
    current: ref(form.address(row, "huidig"), current ?? ""),
    target: ref(form.address(row, "beoogd"), target ?? ""),
    story: ref(form.address(row, "verhaal"), counts.story),
  };
  const both = {
    text: `${cells.current.text}:${cells.target.text}`,
    values: [cells.current.value, cells.target.value],
  };
  const incomplete = isLess(count(both), numberLiteral(2));
  form.put(row, "verschil", asContent(difference(incomplete, cells.current, cells.target)), differenceStyle);
  form.put(row, "controle", asContent(verdict(aim, incomplete, { ...cells, both }, isDoorlopend)), look.controle);
}

function difference(incomplete: Formula<boolean>, current: Formula, target: Formula): Formula<string | number> {
  const asNumber = (cell: Formula): Formula<number> => ({ text: cell.text, value: Number(cell.value) });
  return iff<string | number>(incomplete, textLiteral(""), minus(asNumber(target), asNumber(current)));
}

interface CountCells {
  readonly current: Formula;
  readonly target: Formula;
  readonly story: Formula;
  readonly both: { readonly text: string; readonly values: readonly (string | number)[] };
}

function verdict(
  aim: CountTopic["aim"],
  incomplete: Formula<boolean>,
  cells: CountCells,
  isDoorlopend: Formula<boolean>,
): Formula<string> {
  const nothing = isEqual(countFilled({ ...cells.both, values: cells.both.values }), numberLiteral(0));
  const untold = isBlank(cells.story);
  const wrongWay: Readonly<Record<CountTopic["aim"], readonly Verdict[]>> = {
    fewer: [[and(isMore(cells.target, cells.current), untold), textLiteral("▲ Let op: leg de stijging uit")]],
    more: [[isLess(cells.target, cells.current), textLiteral("▲ Let op: het aantal neemt af")]],
    free: [],
  };
  return firstThatHolds(
    [
      [and(isDoorlopend, nothing, untold), controle.optional],
      [incomplete, textLiteral("○ Vul beide getallen in")],
      ...wrongWay[aim],
      [untold, textLiteral("▲ Let op: licht kort toe")],
    ],
    controle.good,
  );
}

function addPartnerNames(form: FormDraft, { plan, programme }: FormContext): void {
  form.addRow(
    "partners",
    fitHeight([{ text: plan.partnerNames, width: 72 }], labelHeight(programme.words.partnerNames, 23, 38)),
  );
  form.put("partners", "onderwerp", programme.words.partnerNames, look.label);
  form.putAcross("partners", "huidig", "verhaal", textContent(plan.partnerNames), look.input);
  form.put("partners", "controle", "mag leeg", look.controle);
}

function addCountValidation(form: FormDraft, area: Area): void {
  form.draft.addValidation({
    areas: [area],
    rule: { kind: "whole", min: 0, max: 9999 },
    prompt: { title: "Aantal", text: "Een heel getal. Vul 0 in als er geen zijn." },
    alert: {
      style: "warning",
      title: "Geen heel getal",
      text: "Hier hoort een heel getal van 0 of hoger; 0 als er geen zijn. Een omschrijving kan bij het verhaal achter de cijfers.",
    },
  });
}
