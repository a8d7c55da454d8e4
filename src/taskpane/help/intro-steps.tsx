import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Headline } from "../components/headline";
import { LocalNote } from "../components/local-note";
import { Steps } from "../components/steps";
import { Heading, Paragraph } from "../components/text";
import { usePane } from "../pane-context";
import { ManualLink } from "./manual-link";

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, paddingTop: "4px" },
});

/** What the pane does, how it goes with the fields in the sheets, where help is; and that nothing is sent. */
export function IntroSteps(): ReactElement {
  const styles = useStyles();
  const { first } = usePane().texts;
  return (
    <>
      <Headline>{first.title}</Headline>
      <Steps size="large">
        {first.steps.map(({ title, text }) => (
          <div key={title} className={styles.step}>
            <Heading>{title}</Heading>
            <Paragraph>{text}</Paragraph>
          </div>
        ))}
      </Steps>
      <ManualLink />
      <LocalNote />
    </>
  );
}
