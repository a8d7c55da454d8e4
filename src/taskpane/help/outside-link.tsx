import { Link, makeStyles } from "@fluentui/react-components";
import type { MouseEvent, ReactElement } from "react";
import { usePane } from "../pane-context";

const useStyles = makeStyles({ link: { display: "inline-block", minHeight: "24px" } });

interface OutsideLinkProps {
  readonly address: string;
  /** In Dutch, as what it leads to. */
  readonly children: string;
}

/** Opens in the browser of the computer; the page there learns nothing of where it was asked. */
export function OutsideLink({ address, children }: OutsideLinkProps): ReactElement {
  const styles = useStyles();
  const { workbook } = usePane();
  const open = (event: MouseEvent) => {
    if (workbook.openPage(address)) event.preventDefault();
  };
  return (
    <Link className={styles.link} href={address} target="_blank" rel="noopener noreferrer" lang="nl" onClick={open}>
      {children}
    </Link>
  );
}
