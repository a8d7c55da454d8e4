import { Field, makeStyles, Select, Switch, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { RuleSwitches } from "../../../domain/programme";
import { deficitOf, deficitWords } from "../../../region/settings/deficit-words";
import {
  settingFields, type SettingField, type SettingKey, type SettingValue,
} from "../../../region/settings/region-settings"; // prettier-ignore
import type { PaneSettingsTexts } from "../../../texts/pane-settings-texts";
import { Heading } from "../../components/text";
import { SettingInput } from "./setting-input";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  // Two short fields beside each other.
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalM,
    alignItems: "end",
  },
  switch: { marginLeft: "-8px", justifyContent: "space-between" },
});

interface SettingsFormProps {
  readonly texts: PaneSettingsTexts["settings"];
  readonly values: Readonly<Record<SettingKey, SettingValue>>;
  readonly programme: string;
  /** Settings that have a cell in this workbook; an older one has fewer. */
  readonly isThere: (key: SettingKey) => boolean;
  readonly onSet: (key: SettingKey, value: SettingValue) => void;
}

const typedKinds = {
  deadline: "date",
  awards: "whole",
  grant: "euro",
  newSchools: "whole",
  explainPercent: "whole",
  explainEuros: "euro",
  lowUse: "whole",
} as const;

/** The settings of the round: what is typed. */
export function RoundFields(props: SettingsFormProps): ReactElement {
  const styles = useStyles();
  const { texts, values, programme, isThere, onSet } = props;
  const input = (key: keyof PaneSettingsTexts["settings"]["fields"]) =>
    isThere(key) && (
      <SettingInput
        field={fieldOf(key)}
        label={texts.fields[key]}
        {...(key === "deadline" || key === "newSchools" ? { hint: texts.hints[key] } : {})}
        wrong={key === "mailTo" ? "" : texts.wrong[typedKinds[key]]}
        value={values[key]}
        onSet={(value) => onSet(key, value)}
      />
    );
  return (
    <section className={styles.part}>
      <Heading>{texts.round}</Heading>
      <div>
        {texts.programme}: {programme}
      </div>
      {input("deadline")}
      <div className={styles.pair}>
        {input("awards")}
        {input("grant")}
      </div>
      {input("newSchools")}
      {input("mailTo")}
      <div className={styles.pair}>
        {input("explainPercent")}
        {input("explainEuros")}
      </div>
      {input("lowUse")}
    </section>
  );
}

/** The switches: what is chosen. */
export function RuleFields({ texts, values, isThere, onSet }: SettingsFormProps): ReactElement {
  const styles = useStyles();
  const { deficits } = texts;
  return (
    <section className={styles.part}>
      <Heading>{texts.rules}</Heading>
      {isThere("deficit") && (
        <Field label={texts.deficit}>
          <Select
            value={deficitOf(String(values.deficit)) ?? "unless-explained"}
            onChange={(_, { value }) => onSet("deficit", deficitWords[value as RuleSwitches["deficit"]])}
          >
            {(Object.keys(deficits) as readonly RuleSwitches["deficit"][]).map((each) => (
              <option key={each} value={each}>
                {deficits[each]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {(["countErrors", "hideSmallCounts"] as const).filter(isThere).map((key) => (
        <Switch
          key={key}
          className={styles.switch}
          labelPosition="before"
          label={texts.switches[key]}
          checked={String(values[key]).toLowerCase() === "ja"}
          onChange={(_, { checked }) => onSet(key, checked ? "Ja" : "Nee")}
        />
      ))}
    </section>
  );
}

function fieldOf(key: SettingKey): SettingField {
  const field = settingFields.find((each) => each.key === key);
  if (field === undefined) throw new Error(`There is no setting "${key}"`);
  return field;
}
