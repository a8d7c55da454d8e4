import type { PlanPosition } from "../finding";
import type { ChoiceList } from "../programme";
import { sameText } from "../same-text";
import { error, warning, type Observation, type Rule } from "./rule";

/** R02: the werkgebied is filled in, and on the list. */
export const werkgebiedRule: Rule = {
  code: "R02",
  source: "Werkgebied: (en: spreiding werkgebieden)",
  check: ({ header }, { programme: { werkgebieden } }) =>
    werkgebieden.names.length === 0 ? [] : fromList(header.werkgebied, werkgebieden, "header.werkgebied"),
};

/** R03: the schoolbestuur is filled in, and on the list. */
export const boardRule: Rule = {
  code: "R03",
  source: "Schoolbestuur: (en: spreiding besturen)",
  check: ({ header }, { programme: { applicant, boards } }) =>
    applicant === "board"
      ? fromList(header.school, boards, "header.school")
      : fromList(header.board, boards, "header.board"),
};

function fromList(name: string, list: ChoiceList, at: PlanPosition): readonly Observation[] {
  if (name === "") return [error("missing", at, { reason: "missing" })];
  // Without a list any name will do.
  if (list.names.length === 0 || list.names.includes(name) || list.names.some((listed) => sameText(listed, name)))
    return [];
  const params = { reason: "unlisted", text: name };
  return [list.complete ? error("wrong", at, params) : warning("note", at, params)];
}
