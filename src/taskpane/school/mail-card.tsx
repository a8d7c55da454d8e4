import type { ReactElement } from "react";
import { Card } from "../components/card";
import { MailBody, MailLine, MailRule } from "../components/mail-line";
import { usePane } from "../pane-context";

/** A mail to copy. */
export interface Mail {
  /** Whom it is for. */
  readonly organisation: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

interface MailCardProps {
  readonly mail: Mail;
  /** False where only the address and the subject matter. */
  readonly withText: boolean;
}

/** The mail to copy, part by part; a pane can't open a mail program. */
export function MailCard({ mail, withText }: MailCardProps): ReactElement {
  const { submit } = usePane().texts;
  return (
    <>
      <Card label={submit.mail.title(mail.organisation)}>
        <MailLine name={submit.to} value={mail.to} />
        <MailRule />
        <MailLine name={submit.subject} value={mail.subject} />
      </Card>
      {withText && (
        <Card>
          <MailBody text={mail.text} />
        </Card>
      )}
    </>
  );
}
