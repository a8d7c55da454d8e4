import type { ReactElement } from "react";
import { ActionButton } from "../components/action-button";
import { CopyButton } from "../components/copy-button";
import { Frame } from "../components/frame";
import { Headline, Tile } from "../components/headline";
import { Caption, Heading, Paragraph } from "../components/text";
import { momentText } from "../moment-text";
import { usePane } from "../pane-context";
import { FileCard } from "./file-card";
import { MailCard, type Mail } from "./mail-card";
import type { MadeFile } from "./made-file";

interface MadeFileProps {
  readonly caption: string;
  readonly file: MadeFile;
  readonly mail: Mail;
  /** Where "back" leads to, in words. */
  readonly back: string;
  readonly onBack: () => void;
}

/** The file is made. Whether it was mailed, we can't see, so we don't say. */
export function MadeFileScreen({ caption, file, mail, back, onBack }: MadeFileProps): ReactElement {
  const { texts, commands, state } = usePane();
  const { done } = texts;
  return (
    <Frame
      title={texts.submit.title}
      caption={caption}
      onBack={onBack}
      footer={
        <ActionButton grow onClick={onBack}>
          {back}
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
      <MailCard mail={mail} withText={false} />
      <CopyButton text={mail.text}>{texts.submit.copyMail}</CopyButton>
      <Caption>{done.mailText}</Caption>
      <Paragraph>{done.after}</Paragraph>
    </Frame>
  );
}
