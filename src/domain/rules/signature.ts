import type { Plan } from "../plan";
import { error, type Rule } from "./rule";

const fields = ["director", "board", "school", "date"] as const;
type Field = (typeof fields)[number];

/** R01: one finding for everything that the signature still lacks, at the first of it. */
export const signatureRule: Rule = {
  code: "R01",
  source: "Naam directeur: / Bestuur: / School: / Datum: / Handtekening:",
  check: ({ signature }, { programme: { applicant, words } }) => {
    // A board signs for itself: the form then asks it once.
    const asked = fields.filter((field) => applicant === "school" || field !== "board");
    const missing = asked.filter((field) => isEmpty(signature, field));
    const [first] = missing;
    return first === undefined
      ? []
      : [error("missing", `signature.${first}`, { fields: missing.join(" "), director: words.director, applicant })];
  },
};

function isEmpty(signature: Plan["signature"], field: Field): boolean {
  return field === "date" ? signature.date.state === "empty" : signature[field] === "";
}
