import { isDoorlopend } from "../is-doorlopend";
import { asks } from "../programme-form";
import { error, type Rule } from "./rule";

/** R08: the aanleiding is described; what it says is never judged. */
export const reasonRule: Rule = {
  code: "R08",
  source: "Beschrijf hieronder wat de aanleiding is van jouw school",
  check: (plan, { programme }) =>
    asks(programme, "reason") && plan.reason === "" && !isDoorlopend(plan)
      ? [error("missing", "reason", { title: programme.words.reason.title })]
      : [],
};
