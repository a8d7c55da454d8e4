import { useState } from "react";
import { findProgramme, programmes } from "../../domain/programmes/programmes";
import type { Programme } from "../../domain/programme";
import { usePane } from "../pane-context";
import { formMistakes, type CheckedField, type NewPlanFields } from "./new-plan-form";

const blank: NewPlanFields = {
  programme: programmes[0].id,
  participation: "nieuw",
  brin: "",
  school: "",
  board: "",
  werkgebied: "",
};

/** The form as it is being filled in. */
export interface NewPlan {
  readonly fields: NewPlanFields;
  readonly programme: Programme;
  readonly set: (change: Partial<NewPlanFields>) => void;
  /** The field was left: from now on it may say what is wrong with it. */
  readonly judge: (field: CheckedField) => void;
  readonly mistakeOf: (field: CheckedField) => string | null;
  /** Sets up the plan, or goes to the first field that is wrong. */
  readonly go: () => void;
}

/** The state of the form. A field is judged when it is left, never while typing. */
export function useNewPlan(): NewPlan {
  const { texts, commands } = usePane();
  const [fields, setFields] = useState(blank);
  const [judged, setJudged] = useState<ReadonlySet<CheckedField>>(new Set());
  const programme = findProgramme(fields.programme) ?? programmes[0];
  const mistakes = formMistakes(fields, texts);
  return {
    fields,
    programme,
    set: (change) => setFields((before) => ({ ...before, ...change })),
    judge: (field) => setJudged((before) => new Set([...before, field])),
    mistakeOf: (field) => (judged.has(field) ? (mistakes.get(field) ?? null) : null),
    go() {
      const [first] = mistakes.keys();
      if (first === undefined) return void commands.setUp({ ...fields, programme });
      setJudged(new Set(mistakes.keys()));
      document.getElementById(`field-${first}`)?.focus();
      commands.announce(texts.form.wrong(mistakes.size));
    },
  };
}
