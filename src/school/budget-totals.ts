import {
  and, asContent, count, firstThatHolds, iff, isBlank, isEqual, isLess, isMore, joined, minus, numberLiteral, ref, roundToCents, sum,
  textLiteral, type Formula, type FormulaRange,
} from "../workbook/formula"; // prettier-ignore
import { look, numberFormats, palette, restyle } from "../workbook/look";
import type { BudgetColumns } from "./budget-columns";
import { addDetailTotals } from "./budget-details";
import { incomeRow } from "./field-keys";
import type { FormContext } from "./form-context";
import type { FormDraft } from "./form-draft";
import {
  addControleColours,
  addHelp,
  addLongText,
  addRule,
  addSection,
  addSpacer,
  controle,
  textContent,
} from "./form-parts";

const amountTotal = restyle(look.total, { horizontal: "right", indent: 0, numberFormat: numberFormats.euro });

/** The total cells, and what other lines than the grant bring in. */
export interface Totals {
  readonly income: Formula<number>;
  readonly expense: Formula<number>;
  readonly otherIncome: Formula<number>;
}

/** Room for the tiles above the tables, which stay in view. */
export function addTileRows(form: FormDraft): void {
  form.addRow("tegel.naam", 16);
  form.addRow("tegel.getal", 28);
  form.addRow("tegel.oordeel", 18);
  addRule(form);
}

interface Tile {
  readonly column: string;
  readonly to: string;
  readonly label: string;
}

function tilesOver({ between, beforeAmount }: BudgetColumns): readonly Tile[] {
  return [
    { column: "nr", to: "omschrijving", label: "Totaal inkomsten" },
    { column: between[0]?.key ?? beforeAmount, to: beforeAmount, label: "Totaal uitgaven" },
    { column: "bedrag", to: "controle", label: "Verschil" },
  ];
}

/** The answer first: income, spending and the difference. */
export function fillTiles(
  form: FormDraft,
  budget: BudgetColumns,
  { income, expense }: Readonly<Record<"income" | "expense", FormulaRange>>,
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
  tilesOver(budget).forEach(({ column, to, label }, index) => {
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

/** The total rows of both tables. */
export function addTotals(form: FormDraft, context: FormContext, income: FormulaRange, expense: FormulaRange): Totals {
  form.addRow("totaal.uitgaven", 22);
  form.putAcross("totaal.inkomsten", "nr", context.budget.beforeAmount, "Totaal inkomsten", look.total);
  addDetailTotals(form, context);
  for (const [row, range] of [
    ["totaal.inkomsten", income],
    ["totaal.uitgaven", expense],
  ] as const)
    // prettier-ignore
    form.put(row, "bedrag", asContent(sum(range)), amountTotal);
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

/** *Toelichting op de begroting*: gives its cell. */
export function addExplanation(form: FormDraft, { plan }: FormContext, totals: Totals): Formula<string> {
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
export function balanceVerdict(
  { programme }: FormContext,
  explanation: Formula<string>,
  totals: Totals,
): Formula<string> {
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

/** The row that says what is left, below the tables. */
export function addBalance(
  form: FormDraft,
  { beforeAmount }: BudgetColumns,
  totals: Totals,
  verdict: Formula<string>,
): void {
  form.putAcross("verschil", "nr", beforeAmount, "Verschil (inkomsten min uitgaven)", look.labelBold);
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
