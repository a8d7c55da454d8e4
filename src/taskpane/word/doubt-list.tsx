import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { wordTexts } from "../../texts/word-text";
import { fieldText, placeText, readingText } from "../../word/describe-form";
import type { DoubtfulField, WordForm } from "../../word/plan-form";
import { Icon } from "../components/icons";
import { Caption, Heading } from "../components/text";
import { Words } from "./words";
import { useWord } from "./use-word";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column" },
  item: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { minWidth: 0, flexGrow: 1, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  name: { fontWeight: tokens.fontWeightSemibold, "::first-letter": { textTransform: "uppercase" } },
});

/** What was read but deserves a look: the words, what we make of them, and why. */
export function DoubtList({ form }: { readonly form: WordForm }): ReactElement | null {
  const styles = useStyles();
  const { texts } = useWord();
  const { doubts } = form;
  if (doubts.length === 0) return null;
  return (
    <section className={styles.section}>
      <Heading>{texts.doubts.title(doubts.length)}</Heading>
      <ul className={styles.list}>
        {doubts.map((doubt, index) => (
          // Nothing else tells two doubts apart for certain, and the list never changes.
          <Doubt key={index} doubt={doubt} form={form} />
        ))}
      </ul>
    </section>
  );
}

function Doubt({ doubt, form }: { readonly doubt: DoubtfulField; readonly form: WordForm }): ReactElement {
  const styles = useStyles();
  const { texts, language } = useWord();
  const reading = readingText(doubt.reading, language);
  return (
    <li className={styles.item}>
      <Icon name="note" tone="note" />
      <div className={styles.words}>
        <div className={styles.name}>{fieldText(doubt, form, language)}</div>
        <Words>{doubt.words}</Words>
        {reading !== "" && <div>{texts.doubts.read(reading)}</div>}
        <div>{wordTexts(language).doubts[doubt.why]}</div>
        <Caption>{placeText(doubt.place, language)}</Caption>
      </div>
    </li>
  );
}
