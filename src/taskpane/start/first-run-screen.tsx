import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { ActionButton } from "../components/action-button";
import { Frame } from "../components/frame";
import { Headline } from "../components/headline";
import { LocalNote } from "../components/local-note";
import { Steps } from "../components/steps";
import { Heading, Paragraph } from "../components/text";
import { leaveTo } from "../leave";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, paddingTop: "4px" },
});

/** The way in three steps: shown once before the form, and as "Uitleg" whenever someone asks. */
export function FirstRunScreen({ asHelp }: { readonly asHelp: boolean }): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const { texts, commands, state } = pane;
  const { first } = texts;
  const back = () =>
    asHelp ? leaveTo(pane, state, "more") : commands.show({ kind: "start", takenBack: false }, "door-plan");
  const onward = asHelp ? back : () => commands.show({ kind: "new-plan" });
  return (
    <Frame
      title={asHelp ? texts.menu.help : texts.form.title}
      caption={texts.app.name}
      onBack={back}
      footer={
        <ActionButton primary={!asHelp} grow onClick={onward}>
          {asHelp ? texts.app.back : first.go}
        </ActionButton>
      }
    >
      <Headline>{first.title}</Headline>
      <Steps size="large">
        {first.steps.map(({ title, text }) => (
          <div key={title} className={styles.step}>
            <Heading>{title}</Heading>
            <Paragraph>{text}</Paragraph>
          </div>
        ))}
      </Steps>
      <LocalNote />
    </Frame>
  );
}
