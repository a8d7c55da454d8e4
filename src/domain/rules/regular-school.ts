import { normalizeBrin } from "../brin";
import { warning, type Rule } from "./rule";

/** R27: a regular school, or an SBO or SO school where the regeling is for those. Only where a list of them is at hand. */
export const regularSchoolRule: Rule = {
  code: "R27",
  source: "versterken van inclusief onderwijs op de reguliere school",
  check: ({ header }, { programme: { name, schoolKinds }, specialSchools }) => {
    if (specialSchools === undefined || schoolKinds === "any") return [];
    const isSpecial = specialSchools.has(normalizeBrin(header.brin));
    return isSpecial === (schoolKinds === "special")
      ? []
      : [warning("note", "header.brin", { reason: schoolKinds, programme: name })];
  },
};
