import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { dayInWords } from "../../texts/day-in-words";
import { Caption } from "../components/text";
import type { ImportRow } from "./import-rows";
import { useRegion } from "./region-context";
import { findingWords, todoOf } from "./row-words";

const useStyles = makeStyles({
  details: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    // Below the words of the row.
    padding: "0 32px 8px 36px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  mark: { fontWeight: tokens.fontWeightSemibold },
  sentence: { margin: 0 },
});

interface FileDetailsProps {
  readonly id: string;
  readonly row: ImportRow;
  readonly reason: string;
}

/** All findings with their cells in the school's file, the file's name and when it was made. */
export function FileDetails({ id, row, reason }: FileDetailsProps): ReactElement {
  const styles = useStyles();
  const { texts, language } = useRegion();
  const { result } = texts;
  const todo = todoOf(row, language);
  return (
    <div id={id} className={styles.details}>
      {row.state === "ready" && row.findings.length === 0 && <p className={styles.sentence}>{result.inOrder}</p>}
      {row.findings.length === 0 && reason !== "" && (
        <p className={styles.sentence}>
          {reason} {todo}
        </p>
      )}
      {row.findings.length > 0 && (
        <ul className={styles.list}>
          {row.findings.map((each, index) => {
            const { mark, sentence, place } = findingWords(each, texts, language);
            return (
              <li key={index}>
                <span className={styles.mark}>{mark}.</span> {sentence}
                <Caption>{place}</Caption>
              </li>
            );
          })}
        </ul>
      )}
      {row.school !== null && <Caption>{row.file}</Caption>}
      {row.madeAt !== null && <Caption>{result.madeOn(dayInWords(row.madeAt, language))}</Caption>}
    </div>
  );
}
