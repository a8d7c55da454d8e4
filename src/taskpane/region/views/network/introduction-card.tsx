import type { ReactElement } from "react";
import type { Introduction } from "../../../../region/network/introduction";
import type { PaneNetworkTexts } from "../../../../texts/pane-network-texts";
import { Card } from "../../../components/card";
import { MailBody, MailLine, MailRule } from "../../../components/mail-line";
import { Caption, Heading } from "../../../components/text";

interface IntroductionCardProps {
  readonly mail: Introduction;
  readonly texts: PaneNetworkTexts;
}

/** The mail to copy, part by part. Nothing is sent. */
export function IntroductionCard({ mail, texts }: IntroductionCardProps): ReactElement {
  const { to, subject, text, withoutAddress } = mail;
  return (
    <>
      <Heading>{texts.introduction}</Heading>
      <Card label={texts.introduction}>
        {to === "" ? <Caption>{texts.noAddress}</Caption> : <MailLine name={texts.to} value={to} />}
        {to !== "" && withoutAddress.length > 0 && <Caption>{texts.withoutAddress(withoutAddress.join(", "))}</Caption>}
        <MailRule />
        <MailLine name={texts.subject} value={subject} />
        <MailRule />
        <MailBody text={text} />
      </Card>
    </>
  );
}
