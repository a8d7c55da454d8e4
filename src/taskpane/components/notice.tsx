import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { Icon } from "./icons";

const useStyles = makeStyles({
  notice: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  note: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  fact: { backgroundColor: tokens.colorNeutralBackground3, border: `1px solid ${tokens.colorNeutralStroke1}` },
  title: { margin: 0, fontSize: "inherit", lineHeight: "inherit", fontWeight: tokens.fontWeightSemibold },
});

interface NoticeProps {
  readonly tone: "note" | "fact";
  readonly title?: string;
  readonly children: ReactNode;
}

/** Something that happened before, above the headline. */
export function Notice({ tone, title, children }: NoticeProps): ReactElement {
  const styles = useStyles();
  return (
    <section className={mergeClasses(styles.notice, styles[tone])}>
      <Icon name={tone} tone={tone === "note" ? "note" : "quiet"} />
      <div>
        {title !== undefined && <h2 className={styles.title}>{title}</h2>}
        {children}
      </div>
    </section>
  );
}
