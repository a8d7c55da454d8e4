import { amountReadableRule } from "./amount-readable";
import { deficitRule, unspentRule } from "./balance";
import { brinRule } from "./brin-codes";
import { conditionsRule } from "./conditions";
import { cooperationRule } from "./cooperation";
import { countsRule, increaseRule, storyRule } from "./counts";
import { expenseGoalRule } from "./expense-goal";
import { goalPartsRule, goalsRule } from "./goals";
import { grantRule } from "./grant-amount";
import { impulsRule } from "./impuls-amount";
import { jointApplicationRule } from "./joint-application";
import { leernetwerkRule } from "./leernetwerk";
import { lineCompleteRule } from "./line-complete";
import { boardRule, werkgebiedRule } from "./listed-choices";
import { otherIncomeRule } from "./other-income";
import { participationRule } from "./participation";
import { printedTotalsRule } from "./printed-totals";
import { reasonRule } from "./reason";
import { regularSchoolRule } from "./regular-school";
import type { Rule } from "./rule";
import { sameBoardRule } from "./same-board";
import { signatureRule } from "./signature";
import { signatureDateRule } from "./signature-date";
import { principlesRule, themesRule } from "./spread";
import { ticksUnderstoodRule } from "./ticks-understood";

/** Every rule of the form. Where two speak about one cell, the first in this list speaks first. */
export const formRules: readonly Rule[] = [
  brinRule,
  regularSchoolRule,
  boardRule,
  werkgebiedRule,
  participationRule,
  jointApplicationRule,
  leernetwerkRule,
  reasonRule,
  principlesRule,
  themesRule,
  goalsRule,
  goalPartsRule,
  countsRule,
  storyRule,
  increaseRule,
  cooperationRule,
  grantRule,
  lineCompleteRule,
  amountReadableRule,
  impulsRule,
  expenseGoalRule,
  printedTotalsRule,
  deficitRule,
  unspentRule,
  otherIncomeRule,
  conditionsRule,
  signatureRule,
  sameBoardRule,
  signatureDateRule,
  ticksUnderstoodRule,
];
