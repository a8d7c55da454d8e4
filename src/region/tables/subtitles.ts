import { textLiteral, type Formula } from "../../workbook/formula";
import { Slice } from "../figures/slice";
import { inSentence } from "../form/count-names";
import type { CountColumns, RegionForm } from "../form/region-form";
import type { PlainRow } from "../figures/plain-rows";
import { counted, sentence, wholeNumber } from "../figures/wording";
import { severityTexts } from "../survey/finding-row";
import { statusTexts } from "../survey/status";

const between = " · ";

/** "22 klaar · 14 met aandachtspunten · 4 met fouten · 1 vervangen · 0 onleesbaar". */
export function submissionsSubtitle(table: string, rows: readonly PlainRow[]): Formula<string> {
  const all = Slice.of(table, rows);
  const number = (status: string) => wholeNumber(all.where("Status", textLiteral(status)).count());
  return sentence(
    number(statusTexts.ready),
    ` klaar${between}`,
    number(statusTexts.attention),
    ` met aandachtspunten${between}`,
    number(statusTexts.errors),
    ` met fouten${between}`,
    number(statusTexts.superseded),
    ` vervangen${between}`,
    number(statusTexts.unreadable),
    " onleesbaar",
  );
}

/** "195 regels: inkomsten € 861.000, uitgaven € 860.850 · uren 1.240". */
export function budgetLinesSubtitle(
  table: string,
  rows: readonly PlainRow[],
  { details }: Pick<RegionForm, "details">,
): Formula<string> {
  const all = Slice.of(table, rows);
  const euros = (side: string) => wholeNumber(all.where("Kant", textLiteral(side)).sumEuros("Bedrag"));
  const lines = counted(all.filled("Kant").count(), "regel", "regels");
  const counts = details
    .filter(({ column }) => column.kind === "count")
    .flatMap(({ name }) => [`${between}${inSentence(name)} `, wholeNumber(all.sum(name))]);
  return sentence(lines, ": inkomsten € ", euros("Inkomsten"), ", uitgaven € ", euros("Uitgaven"), ...counts);
}

/** "Arrangementen 185 naar 125 · TLV-aanvragen 187 naar 147 · samenwerkingen 84 naar 151". */
export function countsSubtitle(
  table: string,
  rows: readonly PlainRow[],
  counts: readonly CountColumns[],
): Formula<string> {
  const all = Slice.of(table, rows);
  const parts = counts.flatMap(({ name, current, target }, index) => [
    index === 0 ? `${name} ` : `${between}${inSentence(name)} `,
    wholeNumber(all.sum(current)),
    " naar ",
    wholeNumber(all.sum(target)),
  ]);
  return sentence(...parts);
}

/** "98 doelen". */
export function goalsSubtitle(table: string, rows: readonly PlainRow[]): Formula<string> {
  return counted(Slice.of(table, rows).filled("Doelnummer").count(), "doel", "doelen");
}

/** "6 fouten · 16 aandachtspunten · 1 afgehandeld". */
export function findingsSubtitle(table: string, rows: readonly PlainRow[]): Formula<string> {
  const all = Slice.of(table, rows);
  const number = (severity: string) => all.where("Ernst", textLiteral(severity)).count();
  return sentence(
    counted(number(severityTexts.error), "fout", "fouten"),
    between,
    counted(number(severityTexts.warning), "aandachtspunt", "aandachtspunten"),
    between,
    wholeNumber(all.where("Afgehandeld", textLiteral("Ja")).count()),
    " afgehandeld",
  );
}

/** "12 wijzigingen". */
export function changesSubtitle(table: string, rows: readonly PlainRow[]): Formula<string> {
  return counted(Slice.of(table, rows).filled("Veld").count(), "wijziging", "wijzigingen");
}
