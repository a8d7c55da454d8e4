import type { CellContent } from "../../workbook/description";
import {
  asContent, dividedBy, iff, isMore, minus, numberLiteral, ref, sum, textLiteral, type Formula, type FormulaRange,
} from "../../workbook/formula"; // prettier-ignore
import { look, numberFormats, palette, restyle } from "../../workbook/look";
import type { CellStyle } from "../../workbook/style";
import { amountHead, numberHead } from "../budget-line";
import type { FormDraft } from "../form-draft";
import { addControleColours } from "../form-parts";
import { addLine } from "./add-line";
import type { EvaluationContext } from "./evaluation-context";
import { actualRow, totalRow, type Side } from "./evaluation-keys";

const totalAmount = restyle(look.total, { horizontal: "right", indent: 0, numberFormat: numberFormats.euro });
const totalUse = restyle(look.total, { horizontal: "right", indent: 0, numberFormat: numberFormats.used });
const heads: Readonly<Record<Side, { readonly line: string; readonly difference: string }>> = {
  income: { line: "Inkomst", difference: "Verschil" },
  expense: { line: "Uitgave", difference: "Resterend" },
};

/** A table of lines: its amounts from the first line to the last, and its totals. */
export interface LineTable {
  readonly first: string;
  readonly last: string;
  readonly planned: FormulaRange;
  readonly actual: FormulaRange;
  readonly totals: { readonly planned: Formula<number>; readonly actual: Formula<number> };
}

/** One side of the budget, plan beside actual, with its total. */
export function addLineTable(form: FormDraft, context: EvaluationContext, side: Side): LineTable {
  addHead(form, side);
  const ids = context.rows[side];
  const lines = ids.map((id) => addLine(form, context, side, id));
  const [first, last] = [actualRow(side, ids[0] ?? "1"), actualRow(side, ids.at(-1) ?? "1")];
  const column = (key: string, values: FormulaRange["values"]) => form.range(first, last, key, values);
  const planned = column("begroot", lines.map((line) => line.planned.value)); // prettier-ignore
  const actual = column("gerealiseerd", lines.map((line) => line.actual.value)); // prettier-ignore
  const totals = addTotal(form, side, planned, actual);
  addColours(form, side, first, last);
  return { first, last, planned, actual, totals };
}

function addHead(form: FormDraft, side: Side): void {
  const row = `gerealiseerd.${side === "income" ? "inkomsten" : "uitgaven"}`;
  form.addRow(row, 22);
  const cells: readonly (readonly [string, string, CellStyle])[] = [
    ["nr", "Nr", numberHead],
    ["omschrijving", heads[side].line, look.tableHead],
    ["begroot", "Begroot", amountHead],
    ["gerealiseerd", "Gerealiseerd", amountHead],
    ["resterend", heads[side].difference, amountHead],
    ["uitputting", "Uitputting", amountHead],
    ["toelichting", "Toelichting", look.tableHead],
    ["controle", "Controle", look.tableHead],
  ];
  for (const [column, text, style] of cells) form.put(row, column, text, style);
}

function addTotal(form: FormDraft, side: Side, planned: FormulaRange, actual: FormulaRange): LineTable["totals"] {
  const row = totalRow(side);
  form.addRow(row, 22);
  form.putAcross(row, "nr", "omschrijving", "Totaal", look.total);
  const amount = (column: string, content: CellContent) => form.put(row, column, content, totalAmount);
  amount("begroot", asContent(sum(planned)));
  amount("gerealiseerd", asContent(sum(actual)));
  const totals = {
    planned: ref(form.address(row, "begroot"), sum(planned).value),
    actual: ref(form.address(row, "gerealiseerd"), sum(actual).value),
  };
  amount("resterend", asContent(minus(totals.planned, totals.actual)));
  const use = iff<string | number>(
    isMore(totals.planned, numberLiteral(0)),
    dividedBy(totals.actual, totals.planned),
    textLiteral(""),
  );
  form.put(row, "uitputting", asContent(use), totalUse);
  for (const column of ["toelichting", "controle"]) form.put(row, column, null, look.total);
  return totals;
}

/** Bars for uitputting, what was overspent, and amounts that Excel does not count. */
function addColours(form: FormDraft, side: Side, first: string, last: string): void {
  const [actual, remaining] = [form.address(first, "gerealiseerd"), form.address(first, "resterend")];
  const column = (key: string, to = last) => [form.area(first, key, to, key)];
  form.draft.addConditionalFormat({
    kind: "dataBar",
    areas: column("uitputting"),
    min: 0,
    max: 1,
    color: palette.dataBar,
  });
  form.draft.addConditionalFormat({
    kind: "formula",
    areas: column("gerealiseerd"),
    formula: `AND(${actual}<>"",NOT(ISNUMBER(${actual})))`,
    style: { fill: palette.errorFill, color: palette.errorText },
  });
  addControleColours(form, form.area(first, "controle", last, "controle"));
  if (side === "income") return;
  form.draft.addConditionalFormat({
    kind: "formula",
    areas: column("resterend", totalRow(side)),
    formula: `AND(ISNUMBER(${remaining}),ROUND(${remaining},2)<0)`,
    style: { bold: true, color: palette.errorText },
  });
}
