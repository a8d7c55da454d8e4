import type { ReactElement } from "react";
import type { Programme } from "../../domain/programme";
import { Card } from "../components/card";
import { MailBody, MailLine, MailRule } from "../components/mail-line";
import { usePane } from "../pane-context";

interface MailCardProps {
  readonly programme: Programme;
  /** Left out where only the address and the subject matter. */
  readonly text?: string;
}

/** The mail to copy, part by part; a pane can't open a mail program. */
export function MailCard({ programme, text }: MailCardProps): ReactElement {
  const { submit } = usePane().texts;
  return (
    <>
      <Card label={submit.mail.title}>
        <MailLine name={submit.to} value={programme.mailTo} />
        <MailRule />
        <MailLine name={submit.subject} value={programme.mailSubject} />
      </Card>
      {text !== undefined && (
        <Card>
          <MailBody text={text} />
        </Card>
      )}
    </>
  );
}
