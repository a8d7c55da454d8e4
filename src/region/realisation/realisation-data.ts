import { textLiteral } from "../../workbook/formula";
import type { Figure } from "../figures/figure";
import { differenceInEuros, shareOf } from "../figures/figure";
import { plainRows, type PlainRow } from "../figures/plain-rows";
import { Slice } from "../figures/slice";
import type { Survey } from "../survey/survey";
import { evaluatedTexts, isAbove, realisationTable } from "./realisation-columns";
import { realisationColumns } from "./realisation-table";

/** Rows of Realisatie by how far they are. */
export interface RealisationBases {
  readonly all: Slice;
  readonly evaluated: Slice;
  /** Schools of which an actual amount is filled in: only these can be laid beside their plan. */
  readonly spent: Slice;
}

/** The figures that the dashboard and the sheet Realisatie both show; money in euros. */
export interface RealisationFigures {
  readonly schools: Figure;
  readonly evaluated: Figure;
  readonly planned: Figure;
  /** Begroot of the schools with an actual amount. */
  readonly compared: Figure;
  readonly actual: Figure;
  readonly remaining: Figure;
  readonly used: Figure;
  readonly above: Figure;
}

/** The rows of the table Realisatie as formulas see them. */
export function realisationData({ realisation, settings, form }: Pick<Survey, "realisation" | "settings" | "form">): {
  readonly rows: readonly PlainRow[];
  readonly bases: RealisationBases;
} {
  const rows = plainRows(
    realisationColumns(settings, form),
    realisation.map(({ row }) => row),
  );
  const all = Slice.of(realisationTable, rows);
  return {
    rows,
    bases: {
      all: all.filled(form.applicant.name),
      evaluated: all.where("Eindevaluatie", textLiteral(evaluatedTexts.yes)),
      spent: all.withNumber("Gerealiseerd"),
    },
  };
}

/** What these rows add up to. */
export function realisationFigures({ all, evaluated, spent }: RealisationBases): RealisationFigures {
  const [compared, actual] = [spent.sumEuros("Begroot"), spent.sumEuros("Gerealiseerd")];
  return {
    schools: all.count(),
    evaluated: evaluated.count(),
    planned: all.sumEuros("Begroot"),
    compared,
    actual,
    remaining: differenceInEuros(compared, actual),
    used: shareOf(actual, compared),
    above: spent.where("Signaal", isAbove).count(),
  };
}
