import type { ReactElement } from "react";
import type { Reminder } from "../../../../region/missing/reminders";
import type { PaneMissingTexts } from "../../../../texts/pane-missing-texts";
import { Card } from "../../../components/card";
import { MailBody, MailLine, MailRule } from "../../../components/mail-line";
import { Caption, Heading } from "../../../components/text";

interface ReminderCardProps {
  readonly reminder: Reminder;
  readonly texts: Pick<PaneMissingTexts, "reminder" | "to" | "subject" | "noAddress">;
}

/** A reminder to copy: address, subject and text. */
export function ReminderCard({ reminder: { to, subject, text }, texts }: ReminderCardProps): ReactElement {
  return (
    <>
      <Heading>{texts.reminder}</Heading>
      <Card label={texts.reminder}>
        {to === "" ? <Caption>{texts.noAddress}</Caption> : <MailLine name={texts.to} value={to} />}
        <MailRule />
        <MailLine name={texts.subject} value={subject} />
        <MailRule />
        <MailBody text={text} />
      </Card>
    </>
  );
}
