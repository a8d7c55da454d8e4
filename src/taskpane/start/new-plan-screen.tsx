import { Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { previousSchoolYear } from "../../domain/school-year";
import { ActionButton } from "../components/action-button";
import { Frame } from "../components/frame";
import { usePane } from "../pane-context";
import { ProgrammeChoice } from "../programme/programme-choice";
import { ListField } from "./list-field";
import { askedFields } from "./new-plan-form";
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
        <ProgrammeChoice onChosen={plan.startAnew} />
        {plan.programme.participations.length > 1 && <ParticipationField plan={plan} />}
        <ApplicantFields plan={plan} />
      </div>
    </Frame>
  );
}

function ParticipationField({ plan: { fields, programme, set } }: { readonly plan: NewPlan }): ReactElement {
  const styles = useStyles();
  const { form } = usePane().texts;
  return (
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
  );
}

/** Who applies, as the programme asks it. */
function ApplicantFields({ plan }: { readonly plan: NewPlan }): ReactElement {
  const { applicant, boards, werkgebieden } = plan.programme;
  return (
    <>
      {askedFields(plan.programme).map((field) =>
        field === "werkgebied" ? (
          <ListField key={field} plan={plan} field={field} names={werkgebieden.names} />
        ) : (
          <TextField
            key={field}
            plan={plan}
            field={field}
            suggestions={field === (applicant === "board" ? "school" : "board") ? boards.names : []}
          />
        ),
      )}
    </>
  );
}
