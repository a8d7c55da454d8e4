import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement, type ReactNode } from "react";
import { planFileName } from "../../school/plan-file-name";
import type { CheckedPlan } from "../../school/submission";
import { ActionButton } from "../components/action-button";
import { CopyButton } from "../components/copy-button";
import { Frame } from "../components/frame";
import { StepNumber } from "../components/steps";
import { Heading, Paragraph } from "../components/text";
import { usePane } from "../pane-context";
import { FileCard } from "./file-card";
import { MailCard } from "./mail-card";
import { mailText } from "./mail-text";
import type { SchoolView } from "./school-view";
import { filesMade } from "./submission-id";

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalM },
});

interface HandInProps {
  readonly checked: CheckedPlan;
  readonly view: SchoolView;
  readonly onBack: () => void;
}

/** Make the file, mail the file. */
export function HandInSteps({ checked, view, onBack }: HandInProps): ReactElement {
  const { texts, state } = usePane();
  return (
    <Frame title={texts.submit.title} titleIsHeading caption={view.name} onBack={onBack}>
      <MakeStep checked={checked} />
      <Step number={2} title={texts.submit.mail.title} text={texts.submit.mail.text}>
        <MailCard programme={checked.programme} text={mailText(checked, state.language)} />
        <CopyButton text={mailText(checked, state.language)}>{texts.submit.copyMail}</CopyButton>
      </Step>
    </Frame>
  );
}

function MakeStep({ checked }: { readonly checked: CheckedPlan }): ReactElement {
  const { texts, commands, opensFiles } = usePane();
  const [isBusy, setBusy] = useState(false);
  const name = planFileName(checked.plan, checked.programme, `v${filesMade(checked.stamp) + 1}`);
  const { submit } = texts;
  const make = async () => {
    setBusy(true);
    await commands.makeFile();
    setBusy(false);
  };
  return (
    <Step number={1} title={submit.make.title} text={opensFiles ? submit.macText : submit.make.text}>
      <FileCard name={name} />
      <ActionButton primary busy={isBusy} icon={opensFiles ? "openNew" : "download"} onClick={() => void make()}>
        {isBusy ? texts.app.writing : opensFiles ? submit.openAsNew : submit.download}
      </ActionButton>
      {opensFiles && <CopyButton text={name}>{submit.copyName}</CopyButton>}
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
