import { countKinds, type CountKind, type CountRow } from "../domain/plan";
import { previousSchoolYear } from "../domain/school-year";
import type { SheetDescription } from "../workbook/description";
import {
  and, asContent, count, countFilled, firstThatHolds, iff, isBlank, isEqual, isLess, isMore, minus, numberLiteral, ref, textLiteral,
  type Formula,
} from "../workbook/formula"; // prettier-ignore
import { look, numberFormats, restyle } from "../workbook/look";
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
  textContent,
} from "./form-parts";
import { formSheets } from "./form-sheets";
import type { PlanSheet } from "./plan-sheet";

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

/** The sheet *Kwantitatieve data*: now, target and the story, for the three counts of the form. */
export function describeCountsSheet(context: FormContext, planSheet: PlanSheet): SheetDescription {
  const form = new FormDraft(formSheets.counts);
  const { programme } = context;
  addFormHead(form, {
    title: "Kwantitatieve data",
    programme: programmeTitle(programme),
    part: "onderdeel 2 van 4",
    school: planSheet.school,
  });
  addRule(form);
  addSection(form, "aantallen", "2. Kwantitatieve data: waar staan we, en waar willen we naartoe?");
  addHelp(
    form,
    "aantallen",
    "In deze tabel beschrijf je de huidige situatie op school en wat jullie beogen te bereiken aan het einde van het schooljaar. Geef ook kort aan wat hierbij het verhaal is achter de cijfers. Vul 0 in als er geen zijn. Noem geen namen van leerlingen.",
    "verhaal",
  );
  addTableHead(form, context);
  for (const { id, label } of programme.counts)
    addCount(form, id, label, context.plan.counts[id], planSheet.isDoorlopend);
  addPartnerNames(form, context);
  addControleColours(form, form.area(countRow(countKinds[0] ?? ""), "controle", "partners", "controle"));
  addCountValidation(form);
  addSpacer(form, "aantallen");
  addHelp(
    form,
    "verschuiving",
    "Daarbij streven we naar een verschuiving van gelden voor een individu naar middelen die gaan naar het verstevigen van de context. Een hoger aantal mag; leg dan kort uit waarom.",
    "controle",
  );
  return form.describe({ frozenThrough: "kop.lijn", footer: context.plan.header.school || programmeTitle(programme) });
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
  kind: CountKind,
  label: string,
  counts: CountRow,
  isDoorlopend: Formula<boolean>,
): void {
  const row = countRow(kind);
  form.addRow(row, fitHeight([{ text: counts.story, width: 38 }], 64));
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
  form.put(row, "controle", asContent(verdict(kind, incomplete, { ...cells, both }, isDoorlopend)), look.controle);
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
  kind: CountKind,
  incomplete: Formula<boolean>,
  cells: CountCells,
  isDoorlopend: Formula<boolean>,
): Formula<string> {
  const nothing = isEqual(countFilled({ ...cells.both, values: cells.both.values }), numberLiteral(0));
  const untold = isBlank(cells.story);
  const worse =
    kind === "samenwerkingen" ? isLess(cells.target, cells.current) : and(isMore(cells.target, cells.current), untold);
  return firstThatHolds(
    [
      [and(isDoorlopend, nothing, untold), controle.optional],
      [incomplete, textLiteral("○ Vul beide getallen in")],
      [
        worse,
        textLiteral(kind === "samenwerkingen" ? "▲ Let op: het aantal neemt af" : "▲ Let op: leg de stijging uit"),
      ],
      [untold, textLiteral("▲ Let op: licht kort toe")],
    ],
    controle.good,
  );
}

function addPartnerNames(form: FormDraft, { plan }: FormContext): void {
  form.addRow("partners", fitHeight([{ text: plan.partnerNames, width: 72 }], 38));
  form.put("partners", "onderwerp", "Met wie? (samenwerkingen)", look.label);
  form.putAcross("partners", "huidig", "verhaal", textContent(plan.partnerNames), look.input);
  form.put("partners", "controle", "mag leeg", look.controle);
}

function addCountValidation(form: FormDraft): void {
  form.draft.addValidation({
    areas: [form.area(countRow(countKinds[0] ?? ""), "huidig", countRow(countKinds.at(-1) ?? ""), "beoogd")],
    rule: { kind: "whole", min: 0, max: 9999 },
    prompt: { title: "Aantal", text: "Een heel getal. Vul 0 in als er geen zijn." },
    alert: {
      style: "warning",
      title: "Geen heel getal",
      text: "Hier hoort een heel getal van 0 of hoger; 0 als er geen zijn. Een omschrijving kan bij het verhaal achter de cijfers.",
    },
  });
}
