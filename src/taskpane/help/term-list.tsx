import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PartWords } from "../../domain/programme-form";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  term: { fontWeight: tokens.fontWeightSemibold },
  words: { color: tokens.colorNeutralForeground2 },
});

/** What a part of the form consists of, each with its explanation where it has one. */
export function TermList({ terms }: { readonly terms: readonly PartWords[] }): ReactElement | null {
  const styles = useStyles();
  if (terms.length === 0) return null;
  return (
    <ul role="list" className={styles.list}>
      {terms.map(({ title, help }) => (
        <li key={title + help}>
          {title !== "" && <div className={styles.term}>{title}</div>}
          {help !== "" && <div className={styles.words}>{help}</div>}
        </li>
      ))}
    </ul>
  );
}
