import { formatEuro } from "../domain/format-euro";
import { grantLineId, type IncomeLine } from "../domain/plan";
import {
  and, asContent, firstThatHolds, isBlank, isEqual, isNoNumber, numberLiteral, textLiteral, type Formula, type FormulaRange,
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
  controle,
  fitHeight,
  inputRef,
  textContent,
} from "./form-parts";
import { shownRows } from "./form-sheets";

const amountFixed = restyle(look.fixed, { horizontal: "right", indent: 0, numberFormat: numberFormats.euro });

/** The table of income: the grant first, then free lines. Gives the cells that its total adds, head included. */
export function addIncome(form: FormDraft, context: FormContext, isDoorlopend: Formula<boolean>): FormulaRange {
  addSection(form, "inkomsten", "Inkomsten");
  addHelp(form, "inkomsten", "Betaalt een andere bron mee? Zet het bedrag hier en licht het onderaan toe.", "bedrag");
  form.addRow("inkomsten", 22);
  form.put("inkomsten", "nr", "Nr", numberHead);
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
