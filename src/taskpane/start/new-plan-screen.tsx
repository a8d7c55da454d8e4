import { Field, makeStyles, Radio, RadioGroup, Select, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { programmes } from "../../domain/programmes/programmes";
import { previousSchoolYear } from "../../domain/school-year";
import { ActionButton } from "../components/action-button";
import { Frame } from "../components/frame";
import { usePane } from "../pane-context";
import { programmeName } from "../school/school-view";
import { ListField } from "./list-field";
import { TextField } from "./text-field";
import { useNewPlan, type NewPlan } from "./use-new-plan";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  radios: { marginLeft: "-8px" },
});

/** What we ask before the sheets are made. */
export function NewPlanScreen(): ReactElement {
  const styles = useStyles();
  const { texts, commands } = usePane();
  const { form } = texts;
  const plan = useNewPlan();
  return (
    <Frame
      title={form.title}
      titleIsHeading
      caption={texts.app.name}
      onBack={() => commands.show({ kind: "start", takenBack: false }, "door-plan")}
      footer={
        <ActionButton primary grow onClick={plan.go}>
          {form.go}
        </ActionButton>
      }
      hint={form.later}
    >
      <div className={styles.form}>
        <ProgrammeFields plan={plan} />
        <TextField plan={plan} field="brin" />
        <TextField plan={plan} field="school" />
        <TextField plan={plan} field="board" suggestions={plan.programme.boards.names} />
        <ListField plan={plan} field="werkgebied" names={plan.programme.werkgebieden.names} />
      </div>
    </Frame>
  );
}

function ProgrammeFields({ plan: { fields, programme, set } }: { readonly plan: NewPlan }): ReactElement {
  const styles = useStyles();
  const { form } = usePane().texts;
  return (
    <>
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
    </>
  );
}
