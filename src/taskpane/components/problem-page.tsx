import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { usePane } from "../pane-context";
import { Frame } from "./frame";
import { Headline, Tile } from "./headline";
import type { IconName, IconTone } from "./icons";
import { Steps } from "./steps";
import { Heading, Paragraph } from "./text";

const useStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface ProblemPageProps {
  readonly icon: IconName;
  readonly tone: IconTone;
  readonly title: string;
  readonly text: string;
  readonly steps?: readonly string[];
  readonly footer?: ReactNode;
  readonly children?: ReactNode;
}

/** A full page: what happened, what is unchanged, and what to do. */
export function ProblemPage({ icon, tone, title, text, steps = [], footer, children }: ProblemPageProps): ReactElement {
  const styles = useStyles();
  const { texts } = usePane();
  return (
    <Frame title={texts.app.name} footer={footer}>
      <div className={styles.block}>
        <Tile icon={icon} tone={tone} />
        <Headline>{title}</Headline>
        <Paragraph>{text}</Paragraph>
      </div>
      {steps.length > 0 && (
        <div className={styles.block}>
          <Heading>{texts.problems.whatNow}</Heading>
          <Steps size="small">{steps}</Steps>
        </div>
      )}
      {children}
    </Frame>
  );
}
