import {
  and, firstThatHolds, iff, isEqual, isMore, minus, numberLiteral, textLiteral, type Formula, type FormulaRange,
} from "../../workbook/formula"; // prettier-ignore
import {
  counted, dividedBy, isNone, largest, nameAt, oneOrMore, plus, sentence, smallest, timesIn, wholeNumber,
} from "../figures/wording"; // prettier-ignore
import type { CountTotals } from "./count-summary";
import type { StageTotals } from "./money-summary";

const zero = numberLiteral(0);
const one = numberLiteral(1);

/** "7 van de 10 werkgebieden halen het streefaantal van 3 nieuwe scholen; 3 blijven eronder". */
export function newSchoolsHeadline(
  plans: Formula<number>,
  target: Formula<number>,
  newSchools: FormulaRange,
): Formula<string> {
  const areas = newSchools.values.length;
  const reached: Formula<number> = {
    text: `SUMPRODUCT(--(${newSchools.text}>=${target.text}))`,
    value: newSchools.values.filter((value) => typeof value === "number" && value >= target.value).length,
  };
  const below = minus(numberLiteral(areas), reached);
  const reach = sentence(
    wholeNumber(reached),
    ` van de ${areas} werkgebieden `,
    oneOrMore(reached, "haalt", "halen"),
    " het streefaantal van ",
    counted(target, "nieuwe school", "nieuwe scholen"),
  );
  const rest = sentence("; ", wholeNumber(below), oneOrMore(below, " blijft", " blijven"), " eronder");
  return iff(
    isNone(plans),
    textLiteral("Nog geen plannen die meetellen"),
    sentence(reach, iff(isMore(below, zero), rest, textLiteral(""))),
  );
}

/** "4 inzendingen hebben nog fouten". */
export function statusHeadline(plans: Formula<number>, withErrors: Formula<number>): Formula<string> {
  return firstThatHolds(
    [
      [isNone(plans), textLiteral("Nog geen inzendingen")],
      [isNone(withErrors), textLiteral("Geen inzending heeft fouten")],
    ],
    sentence(counted(withErrors, "inzending heeft", "inzendingen hebben"), " nog fouten"),
  );
}

/** "Arrangementen: van 185 naar 125". */
export function changeHeadline(
  name: string,
  { current, target }: Pick<CountTotals, "current" | "target">,
  plans: Formula<number>,
): Formula<string> {
  const change = sentence(`${name}: van `, wholeNumber(current), " naar ", wholeNumber(target));
  return iff(isNone(plans), textLiteral(`${name}: nog geen plannen`), change);
}

/** "Plannen uit 7 van de 10 werkgebieden"; of `places` there are more than one or just one. */
export function plansHeadline(
  plans: Formula<number>,
  each: FormulaRange,
  places: { readonly one: string; readonly more: string },
): Formula<string> {
  const number = each.values.length;
  const reached: Formula<number> = {
    text: `SUMPRODUCT(--(${each.text}>0))`,
    value: each.values.filter((value) => typeof value === "number" && value > 0).length,
  };
  const some = sentence(
    counted(plans, "plan", "plannen"),
    " uit ",
    wholeNumber(reached),
    ` van de ${number} ${number === 1 ? places.one : places.more}`,
  );
  return iff(isNone(plans), textLiteral("Nog geen plannen die meetellen"), some);
}

/** "Het minst gekozen thema is Ouderbetrokkenheid (10 plannen)"; several themes can share that place. */
export function themeHeadline(names: FormulaRange, numbers: FormulaRange): Formula<string> {
  const least = smallest(numbers);
  const times = timesIn(numbers, least);
  const plans = sentence("(", counted(least, "plan", "plannen"), ")");
  return firstThatHolds(
    [
      [isNone(largest(numbers)), textLiteral("Nog geen thema’s gekozen")],
      [isEqual(least, largest(numbers)), sentence("Alle thema’s zijn even vaak gekozen ", plans)],
      [isMore(times, one), sentence(wholeNumber(times), " thema’s zijn het minst gekozen ", plans)],
    ],
    sentence("Het minst gekozen thema is ", nameAt(names, numbers, least), " ", plans),
  );
}

/** "Van elke begrote euro komt 87 cent van SPPOH; Stichting De Duinen legt het meest bij uit andere bronnen". */
export function sourcesHeadline(
  { grant, income }: StageTotals,
  source: string,
  total: Formula<number>,
  boards: FormulaRange,
  otherIncome: FormulaRange,
): Formula<string> {
  const most = largest(otherIncome);
  const share = centsOfEachEuro(grant, income);
  const start = sentence("Van elke begrote euro komt ", share, ` cent van ${source}`);
  const several = sentence("; ", wholeNumber(timesIn(otherIncome, most)), " besturen leggen het meest bij uit andere bronnen");
  return firstThatHolds(
    [
      [isNone(income), textLiteral("Nog geen inkomsten begroot")],
      [isNone(total), start],
      [isMore(timesIn(otherIncome, most), one), sentence(start, several)],
    ],
    sentence(start, "; ", nameAt(boards, otherIncome, most), " legt het meest bij uit andere bronnen"),
  );
} // prettier-ignore

function centsOfEachEuro(part: Formula<number>, whole: Formula<number>): Formula<string> {
  const share = dividedBy(part, whole);
  return wholeNumber({ text: `${share.text}*100`, value: share.value * 100 });
}

/** Which plans with errors are in the totals, and which plans are left out of them. */
export function countingNotice(
  plans: Formula<number>,
  errorsIn: Formula<number>,
  leftOut: Formula<number>,
): Formula<string> {
  const errors = sentence(
    "▲ ",
    counted(errorsIn, "plan met fouten telt", "plannen met fouten tellen"),
    " mee in alle totalen",
  );
  const left = sentence("○ ", counted(leftOut, "plan telt", "plannen tellen"), " niet mee (kolom Telt mee op het blad Inzendingen)");
  return firstThatHolds(
    [
      [isNone(plus(plans, leftOut)), textLiteral("Nog geen plannen ingelezen")],
      [and(isMore(errorsIn, zero), isMore(leftOut, zero)), sentence(errors, "; ", left)],
      [isMore(errorsIn, zero), errors],
      [isMore(leftOut, zero), left],
    ],
    textLiteral("✓ Elk plan telt mee en geen plan heeft fouten"),
  );
} // prettier-ignore
