import type { Programme } from "../programme";
import { inclusieImpuls } from "./inclusie-impuls";
import { koersVoImpulsregelingInclusie } from "./koers-vo-impulsregeling-inclusie";
import { schoolbudgetInclusie20262027 } from "./schoolbudget-inclusie-2026-2027";
import { schoolontwikkelingWijk } from "./schoolontwikkeling-wijk";

/** Every regeling we know; the first is the default. */
export const programmes: readonly [Programme, ...Programme[]] = [
  schoolbudgetInclusie20262027,
  inclusieImpuls,
  schoolontwikkelingWijk,
  koersVoImpulsregelingInclusie,
];

/** The programme with this id, or null. */
export function findProgramme(id: string): Programme | null {
  return programmes.find((programme) => programme.id === id) ?? null;
}
