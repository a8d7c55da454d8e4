import type { Entry } from "../entry";
import type { EvaluationPosition } from "../finding";
import { asks } from "../programme-form";
import { info, warning } from "../rules/rule";
import type { EvaluationRule } from "./evaluation-rule";

/** Y10: the two moments on the way. That they are not mentioned is only said. */
export const momentsRule: EvaluationRule = {
  code: "Y10",
  source:
    "Daarbij wordt er tussentijds geëvalueerd tijdens het gesprek passend en inclusief onderwijs en in het leernetwerk.",
  check: ({ conversation, leernetwerk }, { programme }) => {
    if (!asks(programme, "leernetwerk")) return [];
    return [
      ...(conversation.state === "empty" ? [info("evaluation.conversation", { reason: "conversation" })] : []),
      ...unreadable("evaluation.conversation", conversation),
      ...(leernetwerk.length === 0 ? [info("evaluation.leernetwerk", { reason: "leernetwerk" })] : []),
      ...leernetwerk.flatMap(({ id, date }) => unreadable(`evaluation.leernetwerk.${id}.date`, date)),
    ];
  },
};

function unreadable(at: EvaluationPosition, date: Entry<unknown>) {
  return date.state === "unreadable" ? [warning("wrong", at, { reason: "unreadable", text: date.text })] : [];
}
