import { Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane } from "../pane-context";
import type { CheckedField } from "./new-plan-form";
import type { NewPlan } from "./use-new-plan";
import { validationOf } from "./validation-of";

interface ListFieldProps {
  readonly plan: NewPlan;
  readonly field: CheckedField;
  readonly names: readonly string[];
}

/** A field to choose in. */
export function ListField({ plan, field, names }: ListFieldProps): ReactElement {
  const { form } = usePane().texts;
  return (
    <Field label={form.fields[plan.programme.applicant][field]} {...validationOf(plan, field)}>
      <Select
        id={`field-${field}`}
        value={plan.fields[field]}
        onChange={(_, { value }) => plan.set({ [field]: value })}
        onBlur={() => plan.judge(field)}
        aria-required
      >
        <option value="">{form.choose}</option>
        {names.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </Select>
    </Field>
  );
}
