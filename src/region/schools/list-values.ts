import { isCodeOf, normalizeCode } from "../../domain/applicant";
import { isBrin, normalizeBrin } from "../../domain/brin";
import { plainText } from "../../domain/plain-text";
import { participations, schoolKinds } from "./school-record";

/** Why a line of a list names no school. */
export type RejectionReason = "missing" | "malformed" | "mismatch";

export type ListedBrin = { readonly brin: string } | { readonly reason: RejectionReason; readonly text: string };

/** BRIN and location from one column or two: "12AB00", "12AB" with "00", "0" or "12AB00" beside it, or "12AB" alone. */
export function listedBrin(brinText: string, locationText: string): ListedBrin {
  const [brin, location] = [letters(brinText), letters(locationText)];
  const text = [brinText, locationText].map(plainText).filter(Boolean).join(" ");
  if (brin === "" && location === "") return { reason: "missing", text };
  const whole = isBrin(location) ? normalizeBrin(location) : combined(brin, location);
  if (whole === null || !isBrin(whole)) return { reason: "malformed", text };
  const isSame = brin === "" || normalizeBrin(whole).startsWith(brin);
  return isSame ? { brin: normalizeBrin(whole) } : { reason: "mismatch", text };
}

/** The five digits of a bestuursnummer. */
export function listedBoardNumber(text: string): ListedBrin {
  const plain = plainText(text);
  if (plain === "") return { reason: "missing", text: plain };
  return isCodeOf("board", plain) ? { brin: normalizeCode("board", plain) } : { reason: "malformed", text: plain };
}

/** A location as a number alone has lost its zero. */
function combined(brin: string, location: string): string | null {
  if (location === "") return brin;
  if (!/^\d{1,2}$/.test(location)) return null;
  return brin.slice(0, 4) + location.padStart(2, "0");
}

function letters(text: string): string {
  return plainText(text).replace(/[ .-]/g, "").toUpperCase();
}

const kindWords: readonly (readonly [RegExp, string])[] = [
  [/\b(bo|bao|basisonderwijs|basisschool|regulier)\b/, schoolKinds.regular],
  [/\b(sbo|sbao)\b/, schoolKinds.specialBasic],
  [/\b(so|vso)\b/, schoolKinds.special],
];

/** "Bo", "Basisonderwijs" and "BAO" are one kind; other words stay as they are. */
export function listedKind(text: string): string {
  const plain = plainText(text);
  const words = plain
    .toLowerCase()
    .replace(/speciaal basisonderwijs/g, "sbo")
    .replace(/(voortgezet )?speciaal onderwijs/g, "so");
  return kindWords.find(([pattern]) => pattern.test(words))?.[1] ?? plain;
}

/** The controller's own words; the form's "nieuw" means that the school applied. */
export function listedParticipation(text: string): string {
  const plain = plainText(text);
  const word = plain.toLowerCase();
  if (word.startsWith("nieuw")) return participations.applied;
  if (word.startsWith("doorlopend")) return participations.continuing;
  return Object.values(participations).find((each) => each.toLowerCase() === word) ?? plain;
}

/** DUO's list has the address of a website where ours has that of a mailbox. */
export function listedEmail(text: string): string {
  const plain = plainText(text).replace(/^mailto:/i, "");
  return plain.includes("@") ? plain : "";
}
