import { formatEuro } from "../domain/format-euro";
import { grantLineId, type ExpenseLine, type IncomeLine } from "../domain/plan";
import type { SheetDescription } from "../workbook/description";
import {
  and, asContent, count, firstThatHolds, iff, isBlank, isEqual, isLess, isMore, isNoNumber, joined, minus, numberLiteral, ref,
  roundToCents, sum, textLiteral, type Formula, type FormulaRange,
} from "../workbook/formula"; // prettier-ignore
import { look, numberFormats, palette, restyle } from "../workbook/look";
import type { CellStyle } from "../workbook/style";
import { addBudgetHints } from "./budget-hints";
import { expenseRow, incomeRow } from "./field-keys";
import { goalWord, isHidden, lineIds, programmeTitle, type FormContext } from "./form-context";
import { FormDraft } from "./form-draft";
import {
  addControleColours, addFormHead, addHelp, addLongText, addRule, addSection, addSpacer, centsToEuros, controle, entryContent, fitHeight,
  inputRef, textContent,
} from "./form-parts"; // prettier-ignore
import { formSheets, shownRows } from "./form-sheets";
import { goalPreview } from "./lists-sheet";
import type { PlanSheet } from "./plan-sheet";

const amountInput = restyle(look.input, {
  horizontal: "right",
  indent: 0,
  wrap: false,
  numberFormat: numberFormats.euro,
});
const amountFixed = restyle(look.fixed, { horizontal: "right", indent: 0, numberFormat: numberFormats.euro });
const amountTotal = restyle(look.total, { horizontal: "right", indent: 0, numberFormat: numberFormats.euro });
const amountHead = restyle(look.tableHead, { horizontal: "right", indent: 0, numberFormat: numberFormats.rightHead });
const previewStyle: CellStyle = restyle(look.label, { font: { size: 10, color: palette.muted } });

interface Totals {
  readonly income: Formula<number>;
  readonly expense: Formula<number>;
  readonly otherIncome: Formula<number>;
}

/** The sheet *Begroting*: income above spending, with the answer in three tiles that stay in view. */
export function describeBudgetSheet(context: FormContext, planSheet: PlanSheet): SheetDescription {
  const form = new FormDraft(formSheets.budget);
  const { plan, programme } = context;
  addFormHead(form, {
    title: "Begroting",
    programme: programmeTitle(programme),
    part: "onderdeel 3 van 4",
    school: planSheet.school,
  });
  addTileRows(form);
  const income = addIncome(form, context, planSheet.isDoorlopend);
  const expense = addExpenses(form, context, planSheet);
  const totals = addTotals(form, income, expense);
  const explanation = addExplanation(form, context, totals);
  const verdict = balanceVerdict(context, explanation, totals);
  fillTiles(form, income, expense, totals, verdict);
  addBalance(form, totals, verdict);
  addBudgetHints(form, context);
  return form.describe({ frozenThrough: "kop.lijn", footer: plan.header.school || programmeTitle(programme) });
}

function addTileRows(form: FormDraft): void {
  form.addRow("tegel.naam", 16);
  form.addRow("tegel.getal", 28);
  form.addRow("tegel.oordeel", 18);
  addRule(form);
}

const tiles = [
  { column: "nr", to: "omschrijving", label: "Totaal inkomsten" },
  { column: "doel", to: "doeltekst", label: "Totaal uitgaven" },
  { column: "bedrag", to: "controle", label: "Verschil" },
] as const;

function fillTiles(
  form: FormDraft,
  income: FormulaRange,
  expense: FormulaRange,
  totals: Totals,
  verdict: Formula<string>,
): void {
  const lines = (range: FormulaRange) => {
    const amounts = count(range);
    const one = isEqual(amounts, numberLiteral(1));
    return joined(amounts, iff(one, textLiteral(" regel met een bedrag"), textLiteral(" regels met een bedrag")));
  };
  const remarks = [lines(income), lines(expense), verdict];
  const numbers = [totals.income, totals.expense, minus(totals.income, totals.expense)];
  const number = restyle(look.tileNumber, { numberFormat: numberFormats.euro });
  tiles.forEach(({ column, to, label }, index) => {
    form.put("tegel.naam", column, label, look.tileLabel);
    // Merged, because a number does not flow over into the next cell as a text does.
    form.putAcross("tegel.getal", column, to, asContent(numbers[index] ?? numberLiteral(0)), number);
    form.put("tegel.oordeel", column, asContent(remarks[index] ?? textLiteral("")), look.tileLabel);
  });
  form.draft.addConditionalFormat({
    kind: "formula",
    areas: [form.area("tegel.getal", "bedrag", "tegel.getal", "bedrag")],
    formula: `ROUND(${form.address("tegel.getal", "bedrag")},2)<0`,
    style: { bold: true, color: palette.errorText },
  });
  addControleColours(form, form.area("tegel.oordeel", "bedrag", "tegel.oordeel", "bedrag"));
}

const amountContent = (line: IncomeLine | undefined) =>
  line === undefined ? null : entryContent(line.amount, centsToEuros);

function addIncome(form: FormDraft, context: FormContext, isDoorlopend: Formula<boolean>): FormulaRange {
  addSection(form, "inkomsten", "Inkomsten");
  addHelp(form, "inkomsten", "Betaalt een andere bron mee? Zet het bedrag hier en licht het onderaan toe.", "bedrag");
  form.addRow("inkomsten", 22);
  form.put("inkomsten", "nr", "Nr", restyle(look.tableHead, { horizontal: "center", indent: 0 }));
  form.putAcross("inkomsten", "omschrijving", "doeltekst", "Omschrijving", look.tableHead);
  form.put("inkomsten", "bedrag", "Bedrag", amountHead);
  form.put("inkomsten", "controle", "Controle", look.tableHead);
  const ids = lineIds(context.rows.income);
  const byId = new Map(context.plan.income.map((line) => [line.id, line]));
  for (const id of ids) {
    if (id === grantLineId) addGrant(form, context, byId.get(id), isDoorlopend);
    else addIncomeLine(form, id, byId.get(id), isHidden(id, context.plan.income, shownRows.income));
  }
  const last = incomeRow(ids.at(-1) ?? "1");
  addControleColours(form, form.area(incomeRow("1"), "controle", last, "controle"));
  return form.range(
    "inkomsten",
    last,
    "bedrag",
    ids.map((id) => amountContent(byId.get(id)) ?? ""),
  );
}

function addGrant(
  form: FormDraft,
  { programme }: FormContext,
  line: IncomeLine | undefined,
  isDoorlopend: Formula<boolean>,
): void {
  const row = incomeRow(grantLineId);
  const content = amountContent(line);
  // A doorlopende school may have an amount of its own, or none: what it receives again is not known.
  const open = isDoorlopend.value;
  form.addRow(row, 20);
  form.put(row, "nr", Number(grantLineId), look.number);
  form.putAcross(row, "omschrijving", "doeltekst", programme.grantLabel, look.fixed);
  form.put(row, "bedrag", content, open ? amountInput : amountFixed);
  const cell = inputRef(form, row, "bedrag", content);
  const grant = centsToEuros(programme.grantCents);
  const verdict = firstThatHolds(
    [
      [and(isDoorlopend, isBlank(cell)), controle.optional],
      [isNoNumber(cell), textLiteral("✗ Fout: bedrag telt niet mee")],
      [isDoorlopend, controle.good],
      [isEqual(cell, numberLiteral(grant)), textLiteral("vast bedrag")],
    ],
    textLiteral(`✗ Fout: dit is ${formatEuro(programme.grantCents)}`),
  );
  form.put(row, "controle", asContent(verdict), look.controle);
}

function addIncomeLine(form: FormDraft, id: string, line: IncomeLine | undefined, hidden: boolean): void {
  const row = incomeRow(id);
  const description = line?.description ?? "";
  form.addRow(row, fitHeight([{ text: description, width: 74 }], 20), hidden);
  form.put(row, "nr", Number(id), look.number);
  form.putAcross(row, "omschrijving", "doeltekst", textContent(description), look.input);
  form.put(row, "bedrag", amountContent(line), amountInput);
  form.put(row, "controle", asContent(lineVerdict(form, row, description, line, [])), look.controle);
}

type Verdict = readonly [Formula<boolean>, Formula<string>];

function lineVerdict(
  form: FormDraft,
  row: string,
  description: string,
  line: IncomeLine | undefined,
  more: readonly Verdict[],
): Formula<string> {
  const text = ref(form.address(row, "omschrijving"), description);
  const amount = inputRef(form, row, "bedrag", amountContent(line));
  return firstThatHolds(
    [
      [and(isBlank(text), isBlank(amount)), controle.nothing],
      [isBlank(text), textLiteral("✗ Fout: omschrijving ontbreekt")],
      [isBlank(amount), textLiteral("▲ Let op: nog geen bedrag")],
      [isNoNumber(amount), textLiteral("✗ Fout: bedrag telt niet mee")],
      [isLess(amount, numberLiteral(0)), textLiteral("✗ Fout: bedrag is negatief")],
      ...more,
    ],
    controle.good,
  );
}

function addExpenses(form: FormDraft, context: FormContext, planSheet: PlanSheet): FormulaRange {
  const ids = lineIds(context.rows.expenses);
  const byId = new Map(context.plan.expenses.map((line) => [line.id, line]));
  form.addRow("totaal.inkomsten", 22);
  addSpacer(form, "inkomsten", 12);
  addSection(form, "uitgaven", "Uitgaven");
  form.addRow("uitgaven", 32);
  const heads = [["omschrijving", "Omschrijving"], ["doel", "Hoort bij doel"], ["doeltekst", "Doel (automatisch)"], ["controle", "Controle"]] as const; // prettier-ignore
  form.put("uitgaven", "nr", "Nr", restyle(look.tableHead, { horizontal: "center", indent: 0 }));
  for (const [column, text] of heads) form.put("uitgaven", column, text, look.tableHead);
  form.put("uitgaven", "bedrag", "Bedrag", amountHead);
  for (const id of ids) addExpenseLine(form, context, planSheet, id, byId.get(id));
  const last = expenseRow(ids.at(-1) ?? "1");
  addControleColours(form, form.area(expenseRow("1"), "controle", last, "controle"));
  return form.range(
    "uitgaven",
    last,
    "bedrag",
    ids.map((id) => amountContent(byId.get(id)) ?? ""),
  );
}

function addExpenseLine(
  form: FormDraft,
  context: FormContext,
  planSheet: PlanSheet,
  id: string,
  line: ExpenseLine | undefined,
): void {
  const row = expenseRow(id);
  const description = line?.description ?? "";
  const used = line !== undefined;
  form.addRow(
    row,
    fitHeight([{ text: description, width: 37 }], used ? 32 : 20),
    isHidden(id, context.plan.expenses, shownRows.expenses),
  );
  form.put(row, "nr", Number(id), look.number);
  form.put(row, "omschrijving", textContent(description), look.input);
  const goal = line === undefined ? null : entryContent(line.goal, goalWord);
  form.put(row, "doel", goal, restyle(look.input, { horizontal: "center", indent: 0 }));
  const goalCell = inputRef(form, row, "doel", goal);
  form.put(row, "doeltekst", asContent(goalPreview(goalCell, context, planSheet.goals)), previewStyle);
  form.put(row, "bedrag", amountContent(line), amountInput);
  const homeless: Verdict = [isBlank(goalCell), textLiteral("▲ Let op: nog bij geen doel")];
  form.put(row, "controle", asContent(lineVerdict(form, row, description, line, [homeless])), look.controle);
}

function addTotals(form: FormDraft, income: FormulaRange, expense: FormulaRange): Totals {
  form.addRow("totaal.uitgaven", 22);
  for (const [row, label, range] of [
    ["totaal.inkomsten", "Totaal inkomsten", income],
    ["totaal.uitgaven", "Totaal uitgaven", expense],
  ] as const) {
    form.putAcross(row, "nr", "doeltekst", label, look.total);
    form.put(row, "bedrag", asContent(sum(range)), amountTotal);
  }
  const total = (row: string, range: FormulaRange) => ref(form.address(row, "bedrag"), sum(range).value);
  const others: FormulaRange = {
    text: `${form.address(incomeRow("2"), "bedrag")}:${income.text.split(":")[1] ?? ""}`,
    values: income.values.slice(1),
  };
  return {
    income: total("totaal.inkomsten", income),
    expense: total("totaal.uitgaven", expense),
    otherIncome: sum(others),
  };
}

function addExplanation(form: FormDraft, { plan }: FormContext, totals: Totals): Formula<string> {
  form.addRow("verschil", 22);
  addSpacer(form, "uitgaven", 12);
  addSection(form, "toelichting", "Toelichting op de begroting");
  addHelp(
    form,
    "toelichting",
    "In het geval bepaalde activiteiten ook uit andere bronnen wordt meegefinancierd, maak dat dan hier duidelijk. Noem geen namen van leerlingen.",
    "bedrag",
  );
  addLongText(form, "toelichting", "bedrag", textContent(plan.explanation), 96);
  const cell = ref(form.address("toelichting", "nr"), plan.explanation);
  const verdict = firstThatHolds(
    [
      [
        and(isMore(totals.otherIncome, numberLiteral(0)), isBlank(cell)),
        textLiteral("✗ Fout: licht de andere bronnen toe"),
      ],
      [and(isMore(totals.expense, totals.income), isBlank(cell)), textLiteral("✗ Fout: licht het tekort toe")],
      [isBlank(cell), controle.optional],
    ],
    controle.good,
  );
  form.put("toelichting", "controle", asContent(verdict), look.controle);
  addControleColours(form, form.area("toelichting", "controle", "toelichting", "controle"));
  return cell;
}

/** R22 and R22b beside the numbers: the switch of the programme decides when a deficit is an error. */
function balanceVerdict({ programme }: FormContext, explanation: Formula<string>, totals: Totals): Formula<string> {
  const balance = roundToCents(minus(totals.income, totals.expense));
  const deficit = isLess(balance, numberLiteral(0));
  const asError = textLiteral("✗ Fout: uitgaven zijn hoger");
  const asWarning = textLiteral("▲ Let op: uitgaven zijn hoger");
  const bySwitch = {
    always: asError,
    never: asWarning,
    "unless-explained": iff(isBlank(explanation), asError, asWarning),
  };
  return firstThatHolds(
    [
      [deficit, bySwitch[programme.rules.deficit]],
      [isMore(balance, numberLiteral(0)), textLiteral("▲ Let op: nog geen bestemming")],
    ],
    textLiteral("✓ Begroting sluit"),
  );
}

function addBalance(form: FormDraft, totals: Totals, verdict: Formula<string>): void {
  form.putAcross("verschil", "nr", "doeltekst", "Verschil (inkomsten min uitgaven)", look.labelBold);
  const style = restyle(look.labelBold, { horizontal: "right", indent: 0, numberFormat: numberFormats.euro });
  form.put("verschil", "bedrag", asContent(minus(totals.income, totals.expense)), style);
  form.put(
    "verschil",
    "controle",
    asContent(ref(form.address("tegel.oordeel", "bedrag"), verdict.value)),
    look.controle,
  );
  form.draft.addConditionalFormat({
    kind: "formula",
    areas: [form.area("verschil", "bedrag", "verschil", "bedrag")],
    formula: `ROUND(${form.address("verschil", "bedrag")},2)<0`,
    style: { bold: true, color: palette.errorText, fill: palette.errorFill },
  });
  addControleColours(form, form.area("verschil", "controle", "verschil", "controle"));
}
