import type { ReactElement } from "react";
import { ActionButton } from "../components/action-button";
import { CopyButton } from "../components/copy-button";
import { Frame } from "../components/frame";
import { Headline, Tile } from "../components/headline";
import { Caption, Heading, Paragraph } from "../components/text";
import { momentText } from "../moment-text";
import { usePane } from "../pane-context";
import { FileCard } from "./file-card";
import { MailCard } from "./mail-card";
import { mailText } from "./mail-text";
import type { MadeFile } from "./made-file";
import { useSchoolView } from "./use-school-view";

/** The file is made. Whether it was mailed, we can't see, so we don't say. */
export function SubmittedScreen({ file }: { readonly file: MadeFile }): ReactElement {
  const { texts, commands, state } = usePane();
  const { checked, view } = useSchoolView();
  const { done } = texts;
  const back = () => commands.show({ kind: "work" }, "submit");
  return (
    <Frame
      title={texts.submit.title}
      caption={view.name}
      onBack={back}
      footer={
        <ActionButton grow onClick={back}>
          {done.back}
        </ActionButton>
      }
    >
      <div>
        <Tile icon="file" tone="ready" />
        <Headline>{done.title}</Headline>
        <Caption>{momentText(file.madeAt, state.language)}</Caption>
      </div>
      <FileCard name={file.name} onAgain={() => void commands.handOver(file)} />
      <Heading>{done.mailTitle}</Heading>
      <MailCard programme={checked.programme} />
      <CopyButton text={mailText(checked, state.language)}>{texts.submit.copyMail}</CopyButton>
      <Caption>{done.mailText}</Caption>
      <Paragraph>{done.after}</Paragraph>
    </Frame>
  );
}
