import { formatEuro } from "../domain/format-euro";
import { hasFixedGrant } from "../domain/grant";
import { grantLineId, type IncomeLine } from "../domain/plan";
import type { Programme } from "../domain/programme";
import { inWords } from "../domain/programme-form";
import {
  and, asContent, firstThatHolds, isBlank, isEqual, isLess, isMore, isNoNumber, not, numberLiteral, textLiteral, type Formula,
  type FormulaRange,
} from "../workbook/formula"; // prettier-ignore
import { look, numberFormats, restyle } from "../workbook/look";
import { amountContent, amountHead, amountInput, lineVerdict, numberHead } from "./budget-line";
import { incomeRow } from "./field-keys";
import { isHidden, lineIds, type FormContext } from "./form-context";
import type { FormDraft } from "./form-draft";
import {
  addControleColours,
  addHelp,
  addSection,
  centsToEuros,
  columnsWidth,
  controle,
  fitHeight,
  inputRef,
  labelHeight,
  textContent,
} from "./form-parts";
import { shownRows } from "./form-sheets";

const amountFixed = restyle(look.fixed, { horizontal: "right", indent: 0, numberFormat: numberFormats.euro });

/** The table of income: the grant first, then free lines. Gives the cells that its total adds, head included. */
export function addIncome(form: FormDraft, context: FormContext, isDoorlopend: Formula<boolean>): FormulaRange {
  const { budget, programme } = context;
  const { title, help } = programme.words.income;
  addSection(form, "inkomsten", title);
  addHelp(form, "inkomsten", inWords(programme, help), "bedrag");
  addHelp(form, "bron", programme.sourceNote, "bedrag");
  form.addRow("inkomsten", 22);
  form.put("inkomsten", "nr", "Nr", numberHead);
  form.putAcross("inkomsten", "omschrijving", budget.beforeAmount, "Omschrijving", look.tableHead);
  form.put("inkomsten", "bedrag", "Bedrag", amountHead);
  form.put("inkomsten", "controle", "Controle", look.tableHead);
  const ids = lineIds(context.rows.income);
  const byId = new Map(context.plan.income.map((line) => [line.id, line]));
  for (const id of ids) {
    if (id === grantLineId) addGrant(form, context, byId.get(id), isDoorlopend);
    else addIncomeLine(form, context, id, byId.get(id), isHidden(id, context.plan.income, shownRows.income));
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
  { budget, programme }: FormContext,
  line: IncomeLine | undefined,
  isDoorlopend: Formula<boolean>,
): void {
  const row = incomeRow(grantLineId);
  const content = amountContent(line);
  const isFixed = hasFixedGrant(programme);
  // A doorlopende school may have an amount of its own, or none: what it receives again is not known.
  const open = isDoorlopend.value || !isFixed;
  const labelWidth = columnsWidth(form, "omschrijving", budget.beforeAmount) - 2;
  // A range of amounts takes two lines beside it.
  const least = programme.grantUpToCents === null ? 20 : 32;
  const height = labelHeight(programme.grantLabel, labelWidth, least);
  form.addRow(row, height);
  const labelStyle = height > least ? restyle(look.fixed, { wrap: true }) : look.fixed;
  form.put(row, "nr", Number(grantLineId), look.number);
  form.putAcross(row, "omschrijving", budget.beforeAmount, programme.grantLabel, labelStyle);
  form.put(row, "bedrag", content, open ? amountInput : amountFixed);
  const cell = inputRef(form, row, "bedrag", content);
  const verdict = firstThatHolds(
    [
      [and(isDoorlopend, isBlank(cell)), controle.optional],
      ...(isFixed ? [] : [[isBlank(cell), controle.fillIn] as const]),
      [isNoNumber(cell), textLiteral("✗ Fout: bedrag telt niet mee")],
      [isDoorlopend, controle.good],
      [isGranted(programme, cell), isFixed ? textLiteral("vast bedrag") : controle.good],
    ],
    textLiteral(`✗ Fout: dit is ${grantWords(programme)}`),
  );
  form.put(row, "controle", asContent(verdict), look.controle);
}

/** R18: the one amount, one between the lowest and the highest, or, where nothing is known, one that is not below zero. */
function isGranted({ grantCents, grantUpToCents }: Programme, cell: Formula): Formula<boolean> {
  const amount = numberLiteral(centsToEuros(grantCents));
  const isEnough = not(isLess(cell, amount));
  if (grantUpToCents !== null) return and(isEnough, not(isMore(cell, numberLiteral(centsToEuros(grantUpToCents)))));
  return grantCents === 0 ? isEnough : isEqual(cell, amount);
}

function grantWords({ grantCents, grantUpToCents }: Programme): string {
  if (grantUpToCents === null) return grantCents === 0 ? "negatief" : formatEuro(grantCents);
  const [least, most] = [grantCents, grantUpToCents].map((each) => formatEuro(each).replace(/,00$/, ""));
  return `${least} tot ${most}`;
}

function addIncomeLine(
  form: FormDraft,
  { budget }: FormContext,
  id: string,
  line: IncomeLine | undefined,
  hidden: boolean,
): void {
  const row = incomeRow(id);
  const description = line?.description ?? "";
  form.addRow(row, fitHeight([{ text: description, width: 74 }], 20), hidden);
  form.put(row, "nr", Number(id), look.number);
  form.putAcross(row, "omschrijving", budget.beforeAmount, textContent(description), look.input);
  form.put(row, "bedrag", amountContent(line), amountInput);
  form.put(row, "controle", asContent(lineVerdict(form, row, description, line, [])), look.controle);
}
