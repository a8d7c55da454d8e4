import {
  and, asContent, count, countUnanswered, firstThatHolds, iff, isBlank, isEqual, isLess, isMore, minus, numberLiteral, plus, ref,
  roundToCents, sum, sumWhereEmpty, textLiteral, type Formula,
} from "../../workbook/formula"; // prettier-ignore
import { look } from "../../workbook/look";
import type { FormDraft } from "../form-draft";
import { addControleColours, addHelp, addSection, addSpacer, controle, textContent } from "../form-parts";
import { addChart } from "./money-chart";
import type { EvaluationContext } from "./evaluation-context";
import { textRows } from "./evaluation-keys";
import { addLineTable, type LineTable } from "./line-table";
import { formatEuro } from "../../domain/format-euro";

/** *Financieel: begroot en gerealiseerd*: both tables, what remains, and a chart. */
export function addMoneyPart(form: FormDraft, context: EvaluationContext): void {
  const { percent, cents } = context.programme.rules.explainAbove;
  addSection(form, "financieel", "Financieel: begroot en gerealiseerd");
  addHelp(
    form,
    "financieel",
    `Vul per uitgave in wat er is besteed. Wijkt een regel meer dan ${percent} % én ${formatEuro(cents).replace(/,00$/, "")} af, geef dan een toelichting. Iets gekocht dat niet in de begroting stond? Gebruik de lege regel onderaan.`,
    "controle",
  );
  const income = addLineTable(form, context, "income");
  addSpacer(form, "inkomsten");
  const expense = addLineTable(form, context, "expense");
  const rest = roundToCents(minus(expense.totals.planned, expense.totals.actual));
  const open = countUnanswered(expense.planned, expense.actual);
  addStatement(form, expense, { rest, open, income });
  addDestination(form, context, { rest, open });
  addAmountHints(form, [income, expense]);
  addSpacer(form, "financieel");
  addChart(form, context, expense);
}

interface Remainder {
  readonly rest: Formula<number>;
  /** Lines with a planned amount but without an actual one. */
  readonly open: Formula<number>;
}

/** What the total means, in words: Y04 and Y05 where no add-in runs. */
function addStatement(
  form: FormDraft,
  { actual, totals }: LineTable,
  { rest, open, income }: Remainder & { readonly income: LineTable },
): void {
  const expected = plus(sum(income.actual), sumWhereEmpty(income.planned, income.actual));
  const isOver = isLess(roundToCents(minus(expected, totals.actual)), numberLiteral(0));
  const bar = "Een volle balk is 100 % of meer. ";
  const words = firstThatHolds(
    [
      [isEqual(count(actual), numberLiteral(0)), textLiteral(`${bar}Er is nog niets ingevuld.`)],
      [isOver, textLiteral(`${bar}▲ Let op: er is meer uitgegeven dan er aan inkomsten is.`)],
      [isMore(open, numberLiteral(0)), textLiteral(`${bar}Nog niet alle uitgaven zijn ingevuld.`)],
      [isMore(rest, numberLiteral(0)), textLiteral(`${bar}Geef hieronder aan waar het resterende bedrag voor bestemd is.`)],
      [isLess(rest, numberLiteral(0)), textLiteral(`${bar}Er is meer uitgegeven dan begroot.`)],
    ],
    textLiteral(`${bar}Alles is besteed.`),
  ); // prettier-ignore
  form.addRow("financieel.stand", 18);
  form.putAcross("financieel.stand", "nr", "controle", asContent(words), look.help);
}

/** Y05: what the rest is meant for. */
function addDestination(form: FormDraft, { evaluation }: EvaluationContext, { rest, open }: Remainder): void {
  const row = textRows.destination;
  form.addRow(`${row}.kop`, 20);
  form.putAcross(`${row}.kop`, "nr", "toelichting", "Bestemming van het resterende bedrag", look.labelBold);
  form.addRow(row, 40);
  form.putAcross(row, "nr", "toelichting", textContent(evaluation.destination), look.inputLong);
  const cell = ref(form.address(row, "nr"), evaluation.destination);
  const isAsked = and(isMore(rest, numberLiteral(0)), isEqual(open, numberLiteral(0)));
  const verdict = iff(isBlank(cell), iff(isAsked, controle.fillIn, controle.optional), controle.good);
  form.put(row, "controle", asContent(verdict), look.controle);
  addControleColours(form, form.area(row, "controle", row, "controle"));
}

/** Amount checks warn and explain; they never stop anyone from typing. */
function addAmountHints(form: FormDraft, tables: readonly LineTable[]): void {
  form.draft.addValidation({
    areas: tables.map(({ first, last }) => form.area(first, "gerealiseerd", last, "gerealiseerd")),
    rule: { kind: "decimal", min: -10_000_000, max: 10_000_000 },
    prompt: {
      title: "Gerealiseerd",
      text: "Typ alleen het getal, bijvoorbeeld 1250,50. Met btw, zoals in de begroting. 0 als er niets is besteed.",
    },
    alert: {
      style: "warning",
      title: "Dit telt Excel niet mee",
      text: "Excel leest dit niet als bedrag, dus het totaal klopt straks niet. Typ alleen het getal, zonder euroteken, punt of streepje. Laten staan mag ook.",
    },
  });
}
