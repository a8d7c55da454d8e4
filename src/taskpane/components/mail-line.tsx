import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { CopyButton } from "./copy-button";

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
  value: {
    flexGrow: 1,
    minWidth: 0,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  rule: { margin: "8px -12px", border: "none", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  text: {
    margin: 0,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** One part of a mail, to copy by itself. */
export function MailLine({ name, value }: { readonly name: string; readonly value: string }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <span className={styles.name}>{name}</span>
      <span className={styles.value}>{value}</span>
      <CopyButton text={value} name={name} />
    </div>
  );
}

/** Between two parts of a mail. */
export function MailRule(): ReactElement {
  return <hr className={useStyles().rule} />;
}

/** What the mail says. */
export function MailBody({ text }: { readonly text: string }): ReactElement {
  return <p className={useStyles().text}>{text}</p>;
}
