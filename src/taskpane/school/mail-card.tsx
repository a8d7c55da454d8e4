import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Programme } from "../../domain/programme";
import { Card } from "../components/card";
import { CopyButton } from "../components/copy-button";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "32px",
    margin: "-2px -8px -2px 0",
  },
  name: {
    width: "72px",
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  value: { flexGrow: 1, minWidth: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  rule: { margin: "8px -12px", border: "none", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  text: { margin: 0, whiteSpace: "pre-wrap", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

interface MailCardProps {
  readonly programme: Programme;
  /** Left out where only the address and the subject matter. */
  readonly text?: string;
}

/** The mail to copy, part by part; a pane can't open a mail program. */
export function MailCard({ programme, text }: MailCardProps): ReactElement {
  const styles = useStyles();
  const { submit } = usePane().texts;
  return (
    <>
      <Card label={submit.mail.title}>
        <MailLine name={submit.to} value={programme.mailTo} />
        <hr className={styles.rule} />
        <MailLine name={submit.subject} value={programme.mailSubject} />
      </Card>
      {text !== undefined && (
        <Card>
          <p className={styles.text}>{text}</p>
        </Card>
      )}
    </>
  );
}

function MailLine({ name, value }: { readonly name: string; readonly value: string }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <span className={styles.name}>{name}</span>
      <span className={styles.value}>{value}</span>
      <CopyButton text={value} name={name} />
    </div>
  );
}
