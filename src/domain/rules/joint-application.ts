import { parsePartners } from "../brin";
import { info, type Rule } from "./rule";

/** R28: noted, never scored. */
export const jointApplicationRule: Rule = {
  code: "R28",
  source: "Een gezamenlijke aanvraag van twee of meer scholen wordt als een pluspunt gezien.",
  check: ({ header }) => {
    const partners = parsePartners(header.partners).length;
    return partners === 0 ? [] : [info("header.partners", { reason: "joint", partners })];
  },
};
