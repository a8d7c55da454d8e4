import { normalizeBrin } from "../brin";
import { warning, type Rule } from "./rule";

/** R27: only where a list of SBO and SO schools is at hand; the form does not ask it. */
export const regularSchoolRule: Rule = {
  code: "R27",
  source: "versterken van inclusief onderwijs op de reguliere school",
  check: ({ header }, { specialSchools }) =>
    specialSchools?.has(normalizeBrin(header.brin)) ? [warning("note", "header.brin")] : [],
};
