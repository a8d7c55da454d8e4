import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { ActionButton } from "../components/action-button";
import { Tile } from "../components/headline";
import { Paragraph } from "../components/text";
import { useRegion } from "./region-context";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalXXL,
    textAlign: "center",
  },
});

/** A filter or a search that finds nothing. */
export function NoFiles({ onShowAll }: { readonly onShowAll: () => void }): ReactElement {
  const styles = useStyles();
  const { result } = useRegion().texts;
  return (
    <div className={styles.page}>
      <Tile icon="search" tone="todo" />
      <Paragraph>{result.none}</Paragraph>
      <ActionButton onClick={onShowAll}>{result.showAll}</ActionButton>
    </div>
  );
}
