import { cents, sumCents, type Cents } from "../../domain/cents";
import { amountsOf, type Amounts } from "../../domain/evaluation-outcome";
import type { Programme } from "../../domain/programme";
import { plainText } from "../../domain/plain-text";
import { programmeAsSet } from "../settings/programme-as-set";
import type { Survey } from "../survey/survey";
import type { SchoolRealisation } from "./realisation-row";
import { schoolRealisations } from "./school-realisations";

/** Where the schools of a region stand with their year end. */
export interface RealisationSummary {
  /** Schools of which a year end is expected or there. */
  readonly schools: number;
  readonly evaluated: number;
  readonly plannedCents: Cents;
  /** How many schools filled in an actual amount. */
  readonly compared: number;
  /** Of those schools; null while there are none. */
  readonly amounts: Amounts | null;
  /** Of the schools that were on their way through the year; null when none was. */
  readonly prognosis: { readonly cents: Cents; readonly schools: number } | null;
  /** Awarded and doorlopende schools without a year end. */
  readonly waiting: readonly SchoolRealisation[];
  /** Schools with a line that differs much from the plan, without a toelichting. */
  readonly unexplained: readonly SchoolRealisation[];
  readonly programme: Programme;
}

/** Adds up the year ends of a region; amounts are exact to the cent. */
export function realisationSummary({ accepted, programme, settings }: Survey): RealisationSummary {
  const asSet = programmeAsSet(programme, settings);
  const schools = schoolRealisations(accepted, asSet);
  const spent = schools.filter(({ actualCents }) => actualCents !== null);
  const forecasts = schools.flatMap(({ prognosisCents }) => prognosisCents ?? []);
  return {
    schools: schools.length,
    evaluated: schools.filter(({ isEvaluated }) => isEvaluated).length,
    plannedCents: planned(schools),
    compared: spent.length,
    amounts:
      spent.length === 0
        ? null
        : amountsOf(planned(spent), sumCents(spent.map(({ actualCents }) => actualCents ?? cents(0)))),
    prognosis: forecasts.length === 0 ? null : { cents: sumCents(forecasts), schools: forecasts.length },
    waiting: schools.filter(({ isEvaluated }) => !isEvaluated),
    unexplained: schools.filter(({ unexplained }) => unexplained > 0),
    programme: asSet,
  };
}

/** The address of a school: on the controller's list, else in its plan; "" for none. */
export function addressOf({ kenmerk }: SchoolRealisation, { schools, accepted }: Survey): string {
  const listed = schools.find(({ submission }) => submission?.kenmerk === kenmerk)?.record.email ?? "";
  const known = accepted.find((each) => each.kenmerk === kenmerk);
  return plainText(listed === "" ? (known?.submission.checked.plan.header.email ?? "") : listed);
}

function planned(schools: readonly SchoolRealisation[]): Cents {
  return sumCents(schools.map(({ plannedCents }) => plannedCents));
}
