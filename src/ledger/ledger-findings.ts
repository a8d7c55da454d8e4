import type { Cents } from "../domain/cents";
import type { FindingParams, Severity } from "../domain/finding";
import type { Collected } from "./collect-postings";
import type { DeclaredTotals, LedgerFinding } from "./ledger-file";
import type { Selection } from "./read-options";

const totalFinding = (severity: Severity, params: FindingParams): LedgerFinding => ({
  code: "Y07",
  severity,
  kind: severity === "error" ? "wrong" : "note",
  params,
});

/** Y07 for a total that the file gives of itself and that is not the sum of its lines; a wrong number of lines only warns. */
export function declaredTotalFindings(
  declared: DeclaredTotals | null,
  { lines, debitCents, creditCents }: Pick<Collected, "lines" | "debitCents" | "creditCents">,
): readonly LedgerFinding[] {
  if (declared === null) return [];
  const findings: LedgerFinding[] = [];
  const compare = (side: string, said: Cents | null, read: Cents) => {
    if (said !== null && Math.abs(said) !== Math.abs(read))
      findings.push(totalFinding("error", { reason: "declared-sum", side, declaredCents: said, readCents: read }));
  };
  compare("debit", declared.debitCents, debitCents);
  compare("credit", declared.creditCents, creditCents);
  if (declared.lines !== null && declared.lines !== lines)
    findings.push(totalFinding("warning", { reason: "declared-lines", declared: declared.lines, read: lines }));
  return findings;
}

/** Y07 when debit and credit of a whole auditfile differ. */
export function balanceFindings({
  debitCents,
  creditCents,
}: Pick<Collected, "debitCents" | "creditCents">): readonly LedgerFinding[] {
  const differenceCents = debitCents - creditCents;
  return differenceCents === 0 ? [] : [totalFinding("error", { reason: "debit-credit", differenceCents })];
}

/** Y07 for transactions of which debit and credit differ: how many, and where the first stands. */
export function transactionFindings(
  count: number,
  first: { journal: string; transaction: string },
): readonly LedgerFinding[] {
  return count === 0 ? [] : [totalFinding("error", { reason: "transactions", count, ...first })];
}

/** Y07 for lines with an amount that could not be read or placed, so that no sum can be trusted. */
export function lostLineFindings(
  reason: "unreadable-amounts" | "amounts-without-date",
  count: number,
  first: { readonly place: string; readonly text: string },
): readonly LedgerFinding[] {
  return count === 0 ? [] : [totalFinding("error", { reason, count, ...first })];
}

/** Y07 when the total row of a table, with one column of amounts, is not the sum of its rows. */
export function netTotalFindings(
  total: { readonly debit: number; readonly credit: number } | null,
  { debitCents, creditCents }: Pick<Collected, "debitCents" | "creditCents">,
): readonly LedgerFinding[] {
  if (total === null) return [];
  const [declaredCents, readCents] = [total.debit - total.credit, debitCents - creditCents];
  return declaredCents === readCents
    ? []
    : [totalFinding("error", { reason: "declared-sum", side: "net", declaredCents, readCents })];
}

/** Y06 for recognised postings outside the period, and for lines that cannot be placed in time. */
export function periodFindings(
  { outside, undated }: Pick<Collected, "outside" | "undated">,
  { period: { from, to } }: Selection,
): readonly LedgerFinding[] {
  const warning = (params: FindingParams): LedgerFinding => ({
    code: "Y06",
    severity: "warning",
    kind: "note",
    params,
  });
  return [
    ...(outside === 0 ? [] : [warning({ reason: "outside", count: outside, from: from ?? "", to: to ?? "" })]),
    ...(undated === 0 ? [] : [warning({ reason: "undated", count: undated })]),
  ];
}
