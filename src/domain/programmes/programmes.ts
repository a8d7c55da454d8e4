import type { Programme } from "../programme";
import { schoolbudgetInclusie20262027 } from "./schoolbudget-inclusie-2026-2027";

/** Every regeling we know, newest first; the first is the default. */
export const programmes: readonly [Programme, ...Programme[]] = [schoolbudgetInclusie20262027];

/** The programme with this id, or null. */
export function findProgramme(id: string): Programme | null {
  return programmes.find((programme) => programme.id === id) ?? null;
}
