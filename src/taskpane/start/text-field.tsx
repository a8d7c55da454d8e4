import { Field, Input } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane } from "../pane-context";
import type { CheckedField } from "./new-plan-form";
import type { NewPlan } from "./use-new-plan";
import { validationOf } from "./validation-of";

interface TextFieldProps {
  readonly plan: NewPlan;
  readonly field: CheckedField;
  /** Names to choose from while typing; another is fine, because such a list is not complete. */
  readonly suggestions?: readonly string[];
}

/** A field to type in. */
export function TextField({ plan, field, suggestions = [] }: TextFieldProps): ReactElement {
  const { form } = usePane().texts;
  const list = `names-${field}`;
  return (
    <>
      <Field label={form.fields[plan.programme.applicant][field]} {...validationOf(plan, field)}>
        <Input
          id={`field-${field}`}
          value={plan.fields[field]}
          onChange={(_, { value }) => plan.set({ [field]: value })}
          onBlur={() => plan.judge(field)}
          // The browser then knows what to offer who has told it before.
          autoComplete={field === "school" ? "organization" : "off"}
          aria-required
          {...(suggestions.length === 0 ? {} : { list })}
        />
      </Field>
      {suggestions.length > 0 && (
        <datalist id={list}>
          {suggestions.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      )}
    </>
  );
}
