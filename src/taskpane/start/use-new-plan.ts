import { useState } from "react";
import type { Programme } from "../../domain/programme";
import { usePane } from "../pane-context";
import { formMistakes, type CheckedField, type NewPlanFields } from "./new-plan-form";

const blank: NewPlanFields = { participation: "nieuw", brin: "", school: "", board: "", werkgebied: "" };

/** The form as it is being filled in. */
export interface NewPlan {
  readonly fields: NewPlanFields;
  readonly programme: Programme;
  readonly set: (change: Partial<NewPlanFields>) => void;
  /** The field was left: from now on it may say what is wrong with it. */
  readonly judge: (field: CheckedField) => void;
  readonly mistakeOf: (field: CheckedField) => string | null;
  /** After another regeling was chosen: its lists and codes are others. */
  readonly startAnew: () => void;
  /** Sets up the plan, or goes to the first field that is wrong. */
  readonly go: () => void;
}

/** The state of the form. A field is judged when it is left, never while typing. */
export function useNewPlan(): NewPlan {
  const { texts, commands, state } = usePane();
  const { programme } = state;
  const [fields, setFields] = useState(blank);
  const [judged, setJudged] = useState<ReadonlySet<CheckedField>>(new Set());
  const mistakes = formMistakes(fields, programme, texts);
  return {
    fields,
    programme,
    set: (change) => setFields((before) => ({ ...before, ...change })),
    judge: (field) => setJudged((before) => new Set([...before, field])),
    mistakeOf: (field) => (judged.has(field) ? (mistakes.get(field) ?? null) : null),
    startAnew() {
      setJudged(new Set());
      setFields((before) => ({ ...before, werkgebied: "" }));
    },
    go() {
      const [first] = mistakes.keys();
      if (first === undefined) return void commands.setUp({ ...fields, programme });
      setJudged(new Set(mistakes.keys()));
      document.getElementById(`field-${first}`)?.focus();
      commands.announce(texts.form.wrong(mistakes.size));
    },
  };
}
