import type { KeyedPosting } from "../../ledger/assign/assign-postings";
import type { CheckItem } from "./check-list";
import { euro } from "./euro";

/** A posting as people know it: what, when, on which account, on which document. */
export function postingWords({ key, posting }: KeyedPosting): CheckItem {
  const { date, account, transaction, document, description, amountCents } = posting;
  const day = date === null ? "" : date.split("-").reverse().join("-");
  const line = [day, account, transaction || document].filter((word) => word !== "").join(" · ");
  return { key, name: description || transaction || account, line, amount: euro(amountCents) };
}
