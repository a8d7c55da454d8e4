import { cents, type Cents } from "../../domain/cents";
import type { Finding } from "../../domain/finding";

/** The amount that "Zet om" writes: read with certainty from text, or positive where a minus sign slipped in; else null. */
export function offeredAmount({ code, params }: Pick<Finding, "code" | "params">): Cents | null {
  if (code !== "R21") return null;
  const offer = params.reason === "text" ? params.readCents : params.positiveCents;
  return typeof offer === "number" ? cents(offer) : null;
}
