import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type KeyboardEvent, type ReactElement, type ReactNode } from "react";
import { usePane } from "../pane-context";
import { Icon } from "./icons";

const useStyles = makeStyles({
  frame: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: "break-word",
    // Zoomed in to 400 % a pane is this low: the bars then scroll along, so that the content has room.
    "@media (max-height: 320px)": { height: "auto", minHeight: "100%" },
  },
  head: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    minHeight: "56px",
    boxSizing: "border-box",
    // Excel keeps the top right corner for its own menu.
    padding: "8px 48px 8px 16px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  headWithBack: { paddingLeft: "8px" },
  names: { minWidth: 0 },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
  caption: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  content: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    overflowX: "hidden",
    padding: tokens.spacingHorizontalL,
    boxSizing: "border-box",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    // A button would rather be cut than let the content scroll.
    "& > *": { maxWidth: "480px", width: "100%", boxSizing: "border-box", flexShrink: 0 },
    "@media (max-height: 320px)": { overflowY: "visible" },
  },
  foot: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "64px",
    boxSizing: "border-box",
    padding: "12px 16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  footInner: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    maxWidth: "480px",
  },
});

export interface FrameProps {
  readonly title: string;
  readonly caption?: string;
  /** True where the title in the kop is the screen's headline, because the content has none. */
  readonly titleIsHeading?: boolean;
  /** Absent on the first screen and while busy. */
  readonly onBack?: () => void;
  readonly footer?: ReactNode;
  /** A line below the buttons of the voet. */
  readonly hint?: string;
  readonly children: ReactNode;
}

/** The three bands of every screen: kop, the content that scrolls, voet. A new screen gives focus to its headline. */
export function Frame({
  title,
  caption,
  titleIsHeading = false,
  onBack,
  footer,
  hint,
  children,
}: FrameProps): ReactElement {
  const styles = useStyles();
  const { texts } = usePane();
  const frame = useFocusOnOpening();
  const leave = (event: KeyboardEvent) => {
    if (event.key === "Escape" && !event.defaultPrevented) onBack?.();
  };
  const Title = titleIsHeading ? "h1" : "div";
  return (
    <div className={styles.frame} ref={frame} onKeyDown={leave}>
      <header className={mergeClasses(styles.head, onBack !== undefined && styles.headWithBack)}>
        {onBack !== undefined && (
          <Button appearance="subtle" icon={<Icon name="back" />} aria-label={texts.app.back} onClick={onBack} />
        )}
        <div className={styles.names}>
          <Title className={styles.name} {...(titleIsHeading ? { tabIndex: -1 } : {})}>
            {title}
          </Title>
          {caption !== undefined && <div className={styles.caption}>{caption}</div>}
        </div>
      </header>
      <main className={styles.content}>{children}</main>
      {footer !== undefined && (
        <footer className={styles.foot}>
          <div className={styles.footInner}>{footer}</div>
          {hint !== undefined && <div className={styles.caption}>{hint}</div>}
        </footer>
      )}
    </div>
  );
}

/** Focus goes to what the screen was left from, on the way back; otherwise to the headline. */
function useFocusOnOpening() {
  const { state } = usePane();
  const frame = useRef<HTMLDivElement>(null);
  const { focus } = state;
  useEffect(() => {
    const opener = focus === null ? null : document.getElementById(focus);
    (opener ?? frame.current?.querySelector("h1"))?.focus();
    // Once, when the screen opens: later changes of the state must not move the focus.
  }, []);
  return frame;
}
