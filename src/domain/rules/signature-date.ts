import { error, warning, type Observation, type Rule } from "./rule";

const at = "signature.date";

/** R32: the date is a day, not in the future and not after the closing date, where one is set. */
export const signatureDateRule: Rule = {
  code: "R32",
  source: "Afgeleid uit Datum: een plan is op een bestaande dag getekend, uiterlijk op de sluitingsdatum.",
  check: ({ signature: { date } }, { today, programme: { deadline } }) => {
    if (date.state === "empty") return [error("missing", at, { reason: "missing" })];
    if (date.state === "unreadable") return [error("wrong", at, { reason: "unreadable", text: date.text })];
    const findings: Observation[] = [];
    if (today !== null && date.value > today)
      findings.push(warning("note", at, { reason: "future", date: date.value }));
    if (deadline !== null && date.value > deadline) {
      findings.push(warning("note", at, { reason: "late", date: date.value, deadline }));
    }
    return findings;
  },
};
