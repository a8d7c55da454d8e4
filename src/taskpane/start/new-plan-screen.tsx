import { Field, Input, makeStyles, Radio, RadioGroup, Select, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { previousSchoolYear } from "../../domain/school-year";
import { findProgramme, programmes } from "../../domain/programmes/programmes";
import { ActionButton } from "../components/action-button";
import { Frame } from "../components/frame";
import { usePane } from "../pane-context";
import { programmeName } from "../school/school-view";
import { formMistakes, type CheckedField, type NewPlanFields } from "./new-plan-form";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  radios: { marginLeft: "-8px" },
});

const blank: NewPlanFields = {
  programme: programmes[0].id,
  participation: "nieuw",
  brin: "",
  school: "",
  board: "",
  werkgebied: "",
};

/** What we ask before the sheets are made. A field is judged when it is left, never while typing. */
export function NewPlanScreen(): ReactElement {
  const styles = useStyles();
  const { texts, commands } = usePane();
  const { form } = texts;
  const [fields, setFields] = useState(blank);
  const [judged, setJudged] = useState<ReadonlySet<CheckedField>>(new Set());
  const programme = findProgramme(fields.programme) ?? programmes[0];
  const mistakes = formMistakes(fields, texts);
  const set = (change: Partial<NewPlanFields>) => setFields((before) => ({ ...before, ...change }));
  const judge = (field: CheckedField) => setJudged((before) => new Set([...before, field]));
  const mistakeOf = (field: CheckedField) => (judged.has(field) ? mistakes.get(field) : undefined);
  const go = () => {
    const [first] = mistakes.keys();
    if (first === undefined) return void commands.setUp({ ...fields, programme });
    setJudged(new Set(mistakes.keys()));
    document.getElementById(`field-${first}`)?.focus();
    commands.announce(form.wrong(mistakes.size));
  };
  const textField = (field: CheckedField, suggestions: readonly string[] = []) => (
    <Field label={form[field]} {...validation(mistakeOf(field))}>
      <Input
        id={`field-${field}`}
        value={fields[field]}
        onChange={(_, { value }) => set({ [field]: value })}
        onBlur={() => judge(field)}
        autoComplete="off"
        {...(suggestions.length === 0 ? {} : { list: `list-${field}` })}
      />
    </Field>
  );
  return (
    <Frame
      title={form.title}
      titleIsHeading
      caption={texts.app.name}
      onBack={() => commands.show({ kind: "start", takenBack: false }, "door-plan")}
      footer={
        <ActionButton primary grow onClick={go}>
          {form.go}
        </ActionButton>
      }
      hint={form.later}
    >
      <div className={styles.form}>
        <Field label={form.programme}>
          <Select value={fields.programme} onChange={(_, { value }) => set({ programme: value })}>
            {programmes.map((each) => (
              <option key={each.id} value={each.id}>
                {programmeName(each)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={form.participation} hint={form.continuingHint(previousSchoolYear(programme.schoolYear))}>
          <RadioGroup
            layout="horizontal"
            className={styles.radios}
            value={fields.participation}
            onChange={(_, { value }) => set({ participation: value === "nieuw" ? "nieuw" : "doorlopend" })}
          >
            <Radio value="nieuw" label={form.isNew} />
            <Radio value="doorlopend" label={form.continuing} />
          </RadioGroup>
        </Field>
        {textField("brin")}
        {textField("school")}
        {textField("board", programme.boards.names)}
        <Suggestions id="list-board" names={programme.boards.names} />
        <Field label={form.werkgebied} {...validation(mistakeOf("werkgebied"))}>
          <Select
            id="field-werkgebied"
            value={fields.werkgebied}
            onChange={(_, { value }) => set({ werkgebied: value })}
            onBlur={() => judge("werkgebied")}
          >
            <option value="">{form.choose}</option>
            {programme.werkgebieden.names.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        </Field>
      </div>
    </Frame>
  );
}

/** Besturen to choose from while typing; another name is fine, because the list is not complete. */
function Suggestions({ id, names }: { readonly id: string; readonly names: readonly string[] }): ReactElement {
  return (
    <datalist id={id}>
      {names.map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  );
}

function validation(mistake: string | undefined) {
  return mistake === undefined ? {} : { validationState: "error" as const, validationMessage: mistake };
}
