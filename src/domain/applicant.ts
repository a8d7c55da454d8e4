import { isBrin, normalizeBrin } from "./brin";
import { plainText } from "./plain-text";

/** Who hands in a plan: a school, known by its BRIN, or a schoolbestuur, known by its bestuursnummer. */
export type Applicant = "school" | "board";

/** The code of an applicant in its comparable form: a BRIN with location, or the five digits of a bestuursnummer. */
export function normalizeCode(applicant: Applicant, text: string): string {
  return applicant === "school" ? normalizeBrin(text) : plainText(text).replace(/[ .-]/g, "");
}

/** Whether a text is the code of such an applicant. */
export function isCodeOf(applicant: Applicant, text: string): boolean {
  return applicant === "school" ? isBrin(text) : /^\d{5}$/.test(normalizeCode(applicant, text));
}
