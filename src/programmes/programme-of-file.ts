import { cents, type Cents } from "../domain/cents";
import type { CalendarDate } from "../domain/calendar-date";
import type { Programme, RuleSwitches } from "../domain/programme";
import type { PartWords, ProgrammeWords } from "../domain/programme-form";
import { planVanAanpakWords } from "../domain/programmes/plan-van-aanpak-words";
import type { SchoolYear } from "../domain/school-year";
import { limits } from "./file-values";
import type { WholeProgrammeFile } from "./programme-file";

/** The programme that a file describes. */
export function programmeOfFile(file: WholeProgrammeFile): Programme {
  const { grant, grantUpTo, impuls, words, rules, participations, counts, $schema: _, ...same } = file;
  const [first = "nieuw", ...others] = participations;
  return {
    ...same,
    schoolYear: file.schoolYear as SchoolYear,
    deadline: file.deadline as CalendarDate | null,
    participations: [first, ...others],
    grantCents: fromEuros(grant),
    grantUpToCents: grantUpTo === null ? null : fromEuros(grantUpTo),
    grantLabel: file.grantLabel ?? file.name,
    impulsCents: fromEuros(impuls),
    mailSubject: file.mailSubject ?? file.name,
    counts: counts.map((count) => ({ ...count, short: count.short ?? shortOf(count.label) })),
    words: wholeWords(words),
    rules: ruleSwitches(rules),
  };
}

function fromEuros(amount: number): Cents {
  return cents(Math.round(amount * 100));
}

/** As many whole words as fit above a column. */
function shortOf(label: string): string {
  if (label.length <= limits.short) return label;
  const cut = label.slice(0, limits.short + 1);
  return (cut.includes(" ") ? cut.slice(0, cut.lastIndexOf(" ")) : cut.slice(0, limits.short)).trim();
}

function ruleSwitches({ deficit, questionAmountsBelow, explainAbove }: WholeProgrammeFile["rules"]): RuleSwitches {
  return {
    deficit,
    questionAmountsBelowCents: fromEuros(questionAmountsBelow),
    explainAbove: { percent: explainAbove.percent, cents: fromEuros(explainAbove.amount) },
  };
}

/** What is left out is as on the form of schoolbudget inclusie. */
function wholeWords(given: WholeProgrammeFile["words"]): ProgrammeWords {
  const usual = planVanAanpakWords;
  const { goals = {} } = given;
  return {
    form: given.form ?? usual.form,
    reason: wholePart(given.reason, usual.reason),
    principles: wholePart(given.principles, usual.principles),
    themes: wholePart(given.themes, usual.themes),
    goals: {
      ...wholePart(goals, usual.goals),
      goal: wholePart(goals.goal, usual.goals.goal),
      approach: wholePart(goals.approach, usual.goals.approach),
      result: wholePart(goals.result, usual.goals.result),
    },
    counts: wholePart(given.counts, usual.counts),
    countsNote: given.countsNote ?? usual.countsNote,
    partnerNames: given.partnerNames ?? usual.partnerNames,
    income: wholePart(given.income, usual.income),
    expenses: wholePart(given.expenses, usual.expenses),
    conditions: wholePart(given.conditions, usual.conditions),
    leernetwerk: given.leernetwerk ?? usual.leernetwerk,
    director: given.director ?? usual.director,
  };
}

type GivenPart = { readonly [Key in keyof PartWords]?: string | undefined };

function wholePart(given: GivenPart | undefined, usual: PartWords): PartWords {
  return { title: given?.title ?? usual.title, help: given?.help ?? usual.help };
}
