import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement, type ReactNode } from "react";
import { ActionButton } from "../components/action-button";
import { CopyButton } from "../components/copy-button";
import { Frame } from "../components/frame";
import { StepNumber } from "../components/steps";
import { Heading, Paragraph } from "../components/text";
import { usePane } from "../pane-context";
import { FileCard } from "./file-card";
import { MailCard, type Mail } from "./mail-card";

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalM },
});

interface HandInProps {
  readonly caption: string;
  readonly fileName: string;
  /** What the file will be. */
  readonly makeText: string;
  readonly make: () => Promise<void>;
  readonly mail: Mail;
  readonly onBack: () => void;
  /** Below the steps. */
  readonly children?: ReactNode;
}

/** Make the file, mail the file. */
export function HandInSteps(props: HandInProps): ReactElement {
  const { submit } = usePane().texts;
  const { mail } = props;
  return (
    <Frame title={submit.title} titleIsHeading caption={props.caption} onBack={props.onBack}>
      <MakeStep {...props} />
      <Step number={2} title={submit.mail.title(mail.organisation)} text={submit.mail.text}>
        <MailCard mail={mail} withText />
        <CopyButton text={mail.text}>{submit.copyMail}</CopyButton>
      </Step>
      {props.children}
    </Frame>
  );
}

function MakeStep({ fileName, makeText, make }: HandInProps): ReactElement {
  const { texts, opensFiles } = usePane();
  const [isBusy, setBusy] = useState(false);
  const { submit } = texts;
  const go = async () => {
    setBusy(true);
    await make();
    setBusy(false);
  };
  return (
    <Step number={1} title={submit.make.title} text={opensFiles ? submit.macText : makeText}>
      <FileCard name={fileName} />
      <ActionButton primary busy={isBusy} icon={opensFiles ? "openNew" : "download"} onClick={() => void go()}>
        {isBusy ? texts.app.writing : opensFiles ? submit.openAsNew : submit.download}
      </ActionButton>
      {opensFiles && <CopyButton text={fileName}>{submit.copyName}</CopyButton>}
    </Step>
  );
}

interface StepProps {
  readonly number: number;
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
}

function Step({ number, title, text, children }: StepProps): ReactElement {
  const styles = useStyles();
  return (
    <section className={styles.step}>
      <div className={styles.head}>
        <StepNumber size="large">{number}</StepNumber>
        <Heading>{title}</Heading>
      </div>
      <Paragraph>{text}</Paragraph>
      {children}
    </section>
  );
}
