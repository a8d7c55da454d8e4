import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane } from "../pane-context";
import type { Failure } from "../pane-state";
import { supportDetails } from "../problems/support-details";
import { Card } from "./card";
import { CopyButton } from "./copy-button";
import { Caption, Heading } from "./text";

const useStyles = makeStyles({
  details: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, alignItems: "flex-start" },
});

interface SupportCardProps {
  readonly failure: Failure | null;
  /** Left out where the screen itself is called so. */
  readonly title?: string;
}

/** Details for the helpdesk, to copy. */
export function SupportCard({ failure, title }: SupportCardProps): ReactElement {
  const styles = useStyles();
  const { texts, host } = usePane();
  const details = supportDetails(host, failure);
  return (
    <Card>
      <div className={styles.details}>
        {title !== undefined && <Heading>{title}</Heading>}
        <Caption>{details}</Caption>
        <CopyButton text={details}>{texts.support.copy}</CopyButton>
      </div>
    </Card>
  );
}
