import { countKinds, type CountKind } from "../../domain/plan";
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

const zero = numberLiteral(0);
const euro = numberFormats.euroRegion;
const countFormat = "#,##0";

/** How many plans there are, by what matters on the first line. */
export interface PlanCounts extends FileCounts {
  readonly newSchools: Formula<number>;
  readonly continuing: Formula<number>;
}

/** How many plans there are, and what they budget. */
export function budgetTiles(files: PlanCounts, { income, expense, grant, balance }: StageTotals): readonly Tile[] {
  return [
    {
      label: "Inzendingen",
      number: files.current,
      format: countFormat,
      remark: sentence(wholeNumber(files.newSchools), " nieuw, ", wholeNumber(files.continuing), " doorlopend"),
    },
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
        sentence(percentage(dividedBy(grant, income)), " komt van SPPOH"),
      ),
    },
    { label: "Begrote uitgaven", number: expense, format: euro, remark: balanceRemark(expense, balance) },
  ];
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

/** What is awarded, and where the counts go. */
export function effectTiles(
  awarded: StageTotals,
  awards: Formula<number>,
  counts: Readonly<Record<CountKind, CountTotals>>,
): readonly Tile[] {
  const places = sentence(wholeNumber(awarded.newSchools), " van ", counted(awards, "plek", "plekken"), " voor nieuwe scholen");
  return [
    {
      label: "Toegekende plannen",
      number: awarded.plans,
      format: countFormat,
      remark: iff(isMore(awarded.newSchools, awards), sentence("▲ ", places), places),
    },
    ...countKinds.map((kind): Tile => {
      const { current, target } = counts[kind];
      return { label: tileLabels[kind], number: target, format: countFormat, remark: changeRemark(current, target) };
    }),
  ];
} // prettier-ignore

const tileLabels: Readonly<Record<CountKind, string>> = {
  arrangementen: "Arrangementen, beoogd",
  tlv: "TLV-aanvragen, beoogd",
  samenwerkingen: "Samenwerkingen, beoogd",
};

/** "nu 185 (−32 %)". */
function changeRemark(current: Formula<number>, target: Formula<number>): Formula<string> {
  const share = dividedBy(inBrackets(minus(target, current)), current);
  const now = sentence("nu ", wholeNumber(current));
  return iff(isNone(current), now, sentence(now, " (", signed(share, percentage), ")"));
}
