import { Field, Input } from "@fluentui/react-components";
import { useEffect, useState, type KeyboardEvent, type ReactElement } from "react";
import type { SettingField, SettingValue } from "../../../region/settings/region-settings";
import { settingText, typedSetting } from "../../../region/settings/typed-setting";

interface SettingInputProps {
  readonly field: SettingField;
  readonly label: string;
  readonly hint?: string;
  /** What is wrong when the text is no value. */
  readonly wrong: string;
  readonly value: SettingValue;
  readonly onSet: (value: SettingValue) => void;
}

/** A setting to type; it is kept when the field is left. What can't be kept stays, with what is wrong with it. */
export function SettingInput({ field, label, hint, wrong, value, onSet }: SettingInputProps): ReactElement {
  const shown = settingText(field, value);
  const [typed, setTyped] = useState(shown);
  const [isWrong, setWrong] = useState(false);
  useEffect(() => setTyped(shown), [shown]);
  const keep = () => {
    const read = typedSetting(field, typed);
    setWrong(read === null);
    if (read !== null && read !== value) onSet(read);
    if (read !== null) setTyped(settingText(field, read));
  };
  const keepOnEnter = ({ key }: KeyboardEvent) => {
    if (key === "Enter") keep();
  };
  return (
    <Field
      label={label}
      {...(hint === undefined ? {} : { hint })}
      {...(isWrong ? { validationState: "error", validationMessage: wrong } : {})}
    >
      <Input
        id={`setting-${field.key}`}
        value={typed}
        // As wide as there is room for: by itself it wants twenty letters, which two beside each other don't have.
        input={{ size: 1 }}
        autoComplete="off"
        onChange={(_, data) => setTyped(data.value)}
        onBlur={keep}
        onKeyDown={keepOnEnter}
      />
    </Field>
  );
}
