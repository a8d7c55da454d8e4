import type { ReactElement, ReactNode } from "react";
import { Headline, Tile } from "../../../components/headline";
import type { IconName, IconTone } from "../../../components/icons";
import { Paragraph } from "../../../components/text";

interface WholeAnswerProps {
  readonly icon: IconName;
  readonly tone: IconTone;
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}

/** The whole answer in two sentences: everyone is in, or there is no list to go by. */
export function WholeAnswer({ icon, tone, title, text, children }: WholeAnswerProps): ReactElement {
  return (
    <>
      <div>
        <Tile icon={icon} tone={tone} />
        <Headline>{title}</Headline>
      </div>
      <Paragraph>{text}</Paragraph>
      {children}
    </>
  );
}
