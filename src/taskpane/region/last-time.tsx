import type { ReactElement, ReactNode } from "react";
import { Icon } from "../components/icons";
import { Caption, Heading } from "../components/text";
import { Panel } from "./panel";

/** The card about the import that made this workbook. */
export function LastTime({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  return (
    <Panel row>
      <Icon name="replaced" tone="quiet" />
      <div>
        <Heading>{title}</Heading>
        <Caption>{children}</Caption>
      </div>
    </Panel>
  );
}
