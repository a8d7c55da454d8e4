import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import { usePane } from "../pane-context";
import { Spinner } from "./spinner";

const useStyles = makeStyles({
  page: { padding: tokens.spacingHorizontalL },
  words: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
});

/** While the workbook or a part of the pane is on its way; what takes less than a blink shows nothing. */
export function Opening(): ReactElement {
  const styles = useStyles();
  const { texts } = usePane();
  const isLong = useLongerThan(300);
  return (
    <main className={styles.page}>
      {isLong && (
        <div className={styles.words}>
          <Spinner />
          {texts.app.opening}
        </div>
      )}
    </main>
  );
}

function useLongerThan(milliseconds: number): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return isLong;
}
