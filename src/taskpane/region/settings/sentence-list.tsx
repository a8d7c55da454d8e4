import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Caption, Heading } from "../../components/text";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

/** Enough to see whether it is the right list. */
const mostShown = 20;

interface SentenceListProps {
  readonly title: string;
  readonly sentences: readonly string[];
  /** What stands below a list that is cut. */
  readonly more: (rows: number) => string;
}

/** A heading with a sentence for each of its things; nothing at all when there are none. */
export function SentenceList({ title, sentences, more }: SentenceListProps): ReactElement | null {
  const styles = useStyles();
  if (sentences.length === 0) return null;
  return (
    <section>
      <Heading>{title}</Heading>
      <ul className={styles.list}>
        {sentences.slice(0, mostShown).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {sentences.length > mostShown && <Caption>{more(sentences.length - mostShown)}</Caption>}
    </section>
  );
}
