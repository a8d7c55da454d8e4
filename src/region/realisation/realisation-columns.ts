import {
  and, dividedBy, firstThatHolds, iff, isLess, isMore, isNoNumber, isNumber, minus, numberIn, numberLiteral, roundToCents,
  textLiteral, wholeCents, type Formula,
} from "../../workbook/formula"; // prettier-ignore
import { sentence, wholeNumber } from "../figures/wording";
import { numberSetting, type RegionSettings } from "../settings/region-settings";

/** The table with a row for each school of which a year end is expected or there. */
export const realisationTable = "Realisatie";

/** What the column Eindevaluatie says. */
export const evaluatedTexts = { yes: "✓ Ja", no: "○ Nog niet" } as const;

/** How Signaal begins for a school that spent more than it planned; `Boven begroot` counts them. */
const above = "▲ boven begroot";

type CellOf = (column: string) => Formula;

const nothing = textLiteral("");
const zero = numberLiteral(0);

/** Begroot minus gerealiseerd, in euros; "" while nothing is filled in. */
export function remaining(cellOf: CellOf): Formula<number | string> {
  const actual = cellOf("Gerealiseerd");
  const left = roundToCents(minus(numberIn(cellOf("Begroot")), numberIn(actual)));
  return iff<number | string>(isNumber(actual), left, nothing);
}

/** Uitputting: gerealiseerd as a part of begroot; "" where there is nothing to take a part of. */
export function used(cellOf: CellOf): Formula<number | string> {
  const [planned, actual] = [numberIn(cellOf("Begroot")), cellOf("Gerealiseerd")];
  const isKnown = and(isNumber(actual), isMore(planned, zero));
  return iff<number | string>(isKnown, dividedBy(numberIn(actual), planned), nothing);
}

/** Whether spending lies between the controller's lowest uitputting and what was planned. It says so, and judges nothing. */
export function signal(settings: RegionSettings): (cellOf: CellOf) => Formula<string> {
  const least = numberSetting(settings, "lowUse");
  return (cellOf) => {
    const actual = cellOf("Gerealiseerd");
    const [planned, spent] = [wholeCents(numberIn(cellOf("Begroot"))), wholeCents(numberIn(actual))];
    const low = isLess(product(spent, numberLiteral(100)), product(planned, least));
    return firstThatHolds(
      [
        [isNoNumber(actual), nothing],
        [isMore(spent, planned), textLiteral(above)],
        [low, sentence("▲ minder dan ", wholeNumber(least), " %")],
      ],
      sentence("✓ binnen ", wholeNumber(least), "–100 %"),
    );
  };
}

export const isAbove = textLiteral(above);

function product(left: Formula<number>, right: Formula<number>): Formula<number> {
  return { text: `${left.text}*${right.text}`, value: left.value * right.value };
}
