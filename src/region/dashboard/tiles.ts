import type { Area } from "../../workbook/a1";
import {
  asContent,
  firstThatHolds,
  iff,
  isLess,
  isMore,
  minus,
  numberLiteral,
  textLiteral,
  type Formula,
} from "../../workbook/formula";
import { look, numberFormats, restyle } from "../../workbook/look";
import type { Figure } from "../figures/figure";
import type { RegionForm } from "../form/region-form";
import {
  absolute,
  counted,
  dividedBy,
  inBrackets,
  isNone,
  percentage,
  sentence,
  signed,
  wholeNumber,
} from "../figures/wording";
import type { CountTotals } from "./count-summary";
import type { FileCounts } from "./dashboard-data";
import type { DetailTotal } from "./detail-summary";
import type { FigureDraft } from "./figure-draft";
import type { StageTotals } from "./money-summary";

/** One figure that answers a question at a glance. */
export interface Tile {
  readonly label: string;
  readonly number: Figure;
  readonly format: string;
  readonly remark: Formula<string>;
}

/** First and last column of the four tiles beside each other. */
const columns = [
  [1, 3],
  [4, 7],
  [8, 11],
  [12, 15],
] as const;

const label = look.tileLabel;
const remark = restyle(look.tileLabel, { vertical: "top" });
const numberStyle = (numberFormat: string) => restyle(look.tileNumber, { font: { size: 22 }, numberFormat });

/** How many lines these tiles take. */
export function tileLines(tiles: number): number {
  return Math.ceil(tiles / columns.length);
}

/** Four tiles beside each other: label, number and remark below each other. */
export function putTiles(draft: FigureDraft, top: number, tiles: readonly Tile[]): void {
  tiles.forEach((tile, index) => {
    const [left, right] = columns[index] ?? columns[0];
    const line = (row: number): Area => ({ top: row, left, bottom: row, right });
    draft.putMerged(line(top), tile.label, label);
    draft.putFigure(line(top + 1), tile.number, numberStyle(tile.format), tile.label);
    draft.putMerged(line(top + 2), asContent(tile.remark), remark);
  });
  draft.row(top, 18);
  draft.row(top + 1, 30);
  draft.row(top + 2, 18);
} // prettier-ignore

/** Lines of tiles with air between them. */
export function putTileLines(draft: FigureDraft, tops: readonly number[], tiles: readonly Tile[]): void {
  tops.forEach((top, index) => {
    if (index > 0) draft.row(top - 1, 10);
    putTiles(draft, top, tiles.slice(index * columns.length, (index + 1) * columns.length));
  });
}

const zero = numberLiteral(0);
const euro = numberFormats.euroRegion;
const countFormat = "#,##0";

/** How many plans there are, by what matters on the first line. */
export interface PlanCounts extends FileCounts {
  readonly newSchools: Formula<number>;
  readonly continuing: Formula<number>;
}

/** How many tiles `budgetTiles` gives. */
export const budgetTileCount = 4;

/** How many plans there are, and what they budget. */
export function budgetTiles(files: PlanCounts, { income, expense, grant, balance }: StageTotals, form: RegionForm): readonly Tile[] {
  return [
    { label: "Inzendingen", number: files.current, format: countFormat, remark: plansRemark(files, form) },
    {
      label: "Zonder fouten en aandachtspunten",
      number: files.ready,
      format: countFormat,
      remark: sentence(wholeNumber(files.attention), " met aandachtspunten, ", wholeNumber(files.errors), " met fouten"),
    },
    {
      label: "Begrote inkomsten",
      number: income,
      format: euro,
      remark: iff(
        isNone(income),
        textLiteral("nog niets begroot"),
        sentence(percentage(dividedBy(grant, income)), ` komt van ${form.grant}`),
      ),
    },
    { label: "Begrote uitgaven", number: expense, format: euro, remark: balanceRemark(expense, balance) },
  ];
} // prettier-ignore

function plansRemark({ newSchools, continuing, leftOut }: PlanCounts, form: RegionForm): Formula<string> {
  if (form.asksParticipation) return sentence(wholeNumber(newSchools), " nieuw, ", wholeNumber(continuing), " doorlopend");
  const some = sentence(counted(leftOut, "plan telt", "plannen tellen"), " niet mee in de totalen");
  return iff(isMore(leftOut, zero), some, textLiteral("tellen allemaal mee"));
} // prettier-ignore

function balanceRemark(expense: Formula<number>, balance: Formula<number>): Formula<string> {
  const euros = sentence("€ ", wholeNumber(absolute(balance)));
  return firstThatHolds(
    [
      [isLess(balance, zero), sentence("▲ ", euros, " meer dan inkomsten")],
      [isMore(balance, zero), sentence(euros, " minder dan inkomsten")],
      [isNone(expense), textLiteral("nog niets begroot")],
    ],
    textLiteral("gelijk aan de inkomsten"),
  );
}

/** What the second line of tiles is about. */
interface Effect {
  readonly submitted: StageTotals;
  readonly awarded: StageTotals;
  /** How many new schools can be awarded; null for no limit. */
  readonly awards: Formula<number> | null;
  readonly counts: readonly CountTotals[];
  readonly details: readonly DetailTotal[];
  readonly form: RegionForm;
}

/** How many tiles `effectTiles` gives. */
export function effectTileCount({ counts, details }: Pick<RegionForm, "counts" | "details">): number {
  const detailCounts = details.filter(({ column }) => column.kind === "count").length;
  return Math.max(1 + counts.length + detailCounts, columns.length);
}

/** What is awarded, where the counts go, and what the spending is for; money fills the line. */
export function effectTiles(effect: Effect): readonly Tile[] {
  const { submitted, awarded, counts, details, form } = effect;
  const tiles: readonly Tile[] = [
    { label: "Toegekende plannen", number: awarded.plans, format: countFormat, remark: awardRemark(effect) },
    ...counts.map(({ count: { name }, current, target }): Tile => {
      return { label: `${name}, beoogd`, number: target, format: countFormat, remark: changeRemark(current, target) };
    }),
    ...details.filter(({ isMoney }) => !isMoney).map((total): Tile => {
      return { label: `${total.label}, begroot`, number: total.submitted, format: countFormat, remark: textLiteral("bij alle plannen die meetellen") };
    }),
  ];
  const money: readonly Tile[] = [
    {
      label: `Toegekend door ${form.grant}`,
      number: awarded.grant,
      format: euro,
      remark: sentence("van € ", wholeNumber(submitted.grant), " begroot"),
    },
    ...details.filter(({ isMoney }) => isMoney).map((total): Tile => {
      const share = sentence(percentage(dividedBy(total.submitted, submitted.expense)), " van de uitgaven");
      return { label: total.label, number: total.submitted, format: euro, remark: iff(isNone(submitted.expense), textLiteral("nog niets begroot"), share) };
    }),
    { label: "Uit andere bronnen", number: submitted.other, format: euro, remark: textLiteral("bij alle plannen die meetellen") },
    { label: "Verschil", number: submitted.balance, format: euro, remark: textLiteral("inkomsten min uitgaven") },
  ];
  return [...tiles, ...money.slice(0, effectTileCount(form) - tiles.length)];
} // prettier-ignore

function awardRemark({ submitted, awarded, awards }: Effect): Formula<string> {
  if (awards === null) return sentence("van ", counted(submitted.plans, "plan dat meetelt", "plannen die meetellen"));
  const places = sentence(wholeNumber(awarded.newSchools), " van ", counted(awards, "plek", "plekken"), " voor nieuwe scholen");
  return iff(isMore(awarded.newSchools, awards), sentence("▲ ", places), places);
} // prettier-ignore

/** "nu 185 (−32 %)". */
function changeRemark(current: Formula<number>, target: Formula<number>): Formula<string> {
  const share = dividedBy(inBrackets(minus(target, current)), current);
  const now = sentence("nu ", wholeNumber(current));
  return iff(isNone(current), now, sentence(now, " (", signed(share, percentage), ")"));
}
