import { error, type Rule } from "./rule";

/** R29: without it we don't know which parts of the form are asked. */
export const participationRule: Rule = {
  code: "R29",
  source:
    "Scholen die zijn gestart in het schooljaar 2025-2026, stellen met behulp van het formulier de doelen voor het komend jaar op.",
  check: ({ header: { participation } }) => {
    if (participation.state === "empty") return [error("missing", "header.participation", { reason: "missing" })];
    if (participation.state !== "unreadable") return [];
    return [error("wrong", "header.participation", { reason: "unreadable", text: participation.text })];
  },
};
