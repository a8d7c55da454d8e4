import { look, palette } from "../../workbook/look";
import type { ChartSeriesDescription } from "../../workbook/description";
import type { FormDraft } from "../form-draft";
import { addSpacer } from "../form-parts";
import { linesOf } from "./add-line";
import type { EvaluationContext } from "./evaluation-context";
import { actualRow } from "./evaluation-keys";
import type { LineTable } from "./line-table";

const rowHeight = 20;
const fewestRows = 7;

/** Plan beside actual for each line of spending, as a native chart over the cells above. */
export function addChart(form: FormDraft, context: EvaluationContext, { first }: LineTable): void {
  const { planned, evaluated } = linesOf(context, "expense");
  const shown = Math.max(1, ...[...planned, ...evaluated].map(({ id }) => context.rows.expense.indexOf(id) + 1));
  const last = actualRow("expense", context.rows.expense[shown - 1] ?? "1");
  form.addRow("grafiek.kop", 22);
  form.putAcross("grafiek.kop", "nr", "controle", "Begroot en gerealiseerd per uitgave", look.statement);
  const rows = Array.from({ length: Math.max(fewestRows, shown + 3) }, (_, index) => `grafiek.${index + 1}`);
  for (const row of rows) form.addRow(row, rowHeight);
  const column = (key: string) => ({ sheet: form.sheet.name, area: form.area(first, key, last, key) });
  const series = (name: string, key: string, color: string, border: string | null): ChartSeriesDescription => ({
    name,
    values: column(key),
    color,
    border,
    labels: false,
  });
  form.draft.addChart({
    name: "Begroot en gerealiseerd",
    kind: "bar",
    altText: "Staven met het begrote en het gerealiseerde bedrag van elke uitgave.",
    over: form.area(rows[0] ?? "", "nr", rows.at(-1) ?? "", "controle"),
    categories: column("omschrijving"),
    series: [
      series("Begroot", "begroot", palette.lightSegment, palette.inputBorder),
      series("Gerealiseerd", "gerealiseerd", palette.accent, null),
    ],
    gapWidth: 40,
    overlap: 0,
    legend: true,
    valueAxis: { numberFormat: '"€ "#,##0' },
    valueMax: null,
  });
  addSpacer(form, "grafiek");
}
