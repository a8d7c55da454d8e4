import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { placeText, unplacedText } from "../../word/describe-form";
import type { UnplacedText, WordForm } from "../../word/plan-form";
import { CopyButton } from "../components/copy-button";
import { Caption, Heading, Paragraph } from "../components/text";
import { Words } from "./words";
import { useWord } from "./use-word";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column" },
  item: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    alignItems: "flex-start",
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { minWidth: 0, flexGrow: 1, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

/** Texts and pictures that stay behind, to be copied by who needs them. */
export function UnplacedList({ form }: { readonly form: WordForm }): ReactElement | null {
  const styles = useStyles();
  const { texts } = useWord();
  const { unrecognised } = form;
  if (unrecognised.length === 0) return null;
  const all = unrecognised.filter(({ isPicture }) => !isPicture).map(({ text }) => text);
  return (
    <section className={styles.section}>
      <Heading>{texts.unplaced.title(unrecognised.length)}</Heading>
      <Paragraph>{texts.unplaced.text}</Paragraph>
      <ul className={styles.list}>
        {unrecognised.map((each, index) => (
          // Two texts may be equal, and the list never changes.
          <Unplaced key={index} unplaced={each} />
        ))}
      </ul>
      {all.length > 1 && <CopyButton text={all.join("\n")}>{texts.unplaced.copyAll}</CopyButton>}
    </section>
  );
}

function Unplaced({ unplaced }: { readonly unplaced: UnplacedText }): ReactElement {
  const styles = useStyles();
  const { texts, language } = useWord();
  return (
    <li className={styles.item}>
      <div className={styles.words}>
        <Words>{unplacedText(unplaced, language)}</Words>
        <Caption>{placeText(unplaced.place, language)}</Caption>
      </div>
      {!unplaced.isPicture && <CopyButton text={unplaced.text} name={texts.unplaced.name} />}
    </li>
  );
}
