import { empty, filled } from "../domain/entry";
import type { ExpenseDetails } from "../domain/plan";
import type { ExpenseColumn, Programme } from "../domain/programme";
import type { Chance } from "./chance";
import { groupDetails } from "./data/details";
import { singleNames } from "./data/school-names";

/** How often a column that may stay empty is filled in. */
const whenOptional = 0.7;

/** The columns that the programme adds to a line of spending; an empty object where it adds none. */
export function inventDetails({ expenseColumns }: Programme, chance: Chance): { readonly details?: ExpenseDetails } {
  if (expenseColumns.length === 0) return {};
  const details = expenseColumns.map((column) => {
    const isUsed = column.required || chance.happens(whenOptional);
    return [column.id, isUsed ? filled(inventDetail(column, chance)) : empty] as const;
  });
  return { details: Object.fromEntries(details) };
}

function inventDetail({ kind, label, choices }: ExpenseColumn, chance: Chance): string | number {
  switch (kind) {
    case "count":
      return chance.int(4, 40) * 2;
    case "choice":
      return chance.pick(choices);
    case "text":
      return chance.pick(/school/i.test(label) ? singleNames : groupDetails);
  }
}
