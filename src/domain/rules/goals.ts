import { asks } from "../programme-form";
import { error, type Rule } from "./rule";

/** R10: at least one goal. */
export const goalsRule: Rule = {
  code: "R10",
  source: "is het van belang om doelen op te stellen",
  check: ({ goals }, { programme }) =>
    !asks(programme, "goals") || goals.some(({ goal }) => goal !== "") ? [] : [error("missing", "goals")],
};

/** R11: every row that is used has its goal, approach and result. */
export const goalPartsRule: Rule = {
  code: "R11",
  source: "met daaraan gekoppeld per (sub)doel de aanpak en het gewenste resultaat",
  check: ({ goals }) =>
    goals.flatMap((row) =>
      (["goal", "approach", "result"] as const)
        .filter((part) => row[part] === "")
        .map((part) => error("missing", `goal.${row.id}.${part}`, { reason: part, line: row.id })),
    ),
};
