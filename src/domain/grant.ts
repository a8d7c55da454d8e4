import type { Programme } from "./programme";

/** Whether every new applicant receives one and the same amount. */
export function hasFixedGrant({ grantCents, grantUpToCents }: Programme): boolean {
  return grantCents > 0 && grantUpToCents === null;
}
