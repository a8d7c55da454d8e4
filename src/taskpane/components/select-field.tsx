import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  // A long choice is cut; the pane does not become wider for it.
  field: { gridTemplateColumns: "minmax(0, 1fr)", minWidth: 0 },
  select: { "& > select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
});

interface Choice {
  readonly value: string;
  readonly name: string;
}

interface SelectFieldProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: string;
  readonly onChoose: (value: string) => void;
}

/** One of many things to choose. */
export function SelectField({ label, choices, chosen, onChoose }: SelectFieldProps): ReactElement {
  const styles = useStyles();
  return (
    <Field label={label} className={styles.field}>
      <Select value={chosen} className={styles.select} onChange={(_, { value }) => onChoose(value)}>
        {choices.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
