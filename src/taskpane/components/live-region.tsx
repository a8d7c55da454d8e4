import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** What screen readers hear: polite, and urgent only when work stops. */
export function LiveRegion(): ReactElement {
  const styles = useStyles();
  const { text, urgent, serial } = usePane().state.announcement;
  return (
    <>
      <div className={styles.unseen} role="status">
        {!urgent && <span key={serial}>{text}</span>}
      </div>
      <div className={styles.unseen} role="alert">
        {urgent && <span key={serial}>{text}</span>}
      </div>
    </>
  );
}
