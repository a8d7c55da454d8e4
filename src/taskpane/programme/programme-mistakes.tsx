import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { paneProgrammeTexts } from "../../texts/pane-programme-text";
import { programmeMistakeText } from "../../texts/programme-mistake-text";
import { Notice } from "../components/notice";
import { usePane } from "../pane-context";
import { useAnnounced } from "../region/use-announced";
import type { RefusedProgramme } from "./open-programme";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: "18px", overflowWrap: "anywhere" },
  item: { marginTop: tokens.spacingVerticalXS },
});

/** Who wrote the file mends some at a time. */
const shown = 6;

/** Why a programme file was not opened: each mistake with its place and what to do. */
export function ProgrammeMistakes({ opened }: { readonly opened: RefusedProgramme }): ReactElement {
  const styles = useStyles();
  const { language } = usePane().state;
  const texts = paneProgrammeTexts(language);
  const title = opened.kind === "gone" ? texts.unreadable : texts.wrong(opened.file, opened.mistakes.length);
  useAnnounced(title);
  if (opened.kind === "gone") return <Notice tone="note">{title}</Notice>;
  const sentences = opened.mistakes.map((mistake) => programmeMistakeText(mistake, language));
  return (
    <Notice tone="note" title={title}>
      <ul className={styles.list}>
        {sentences.slice(0, shown).map((sentence) => (
          <li key={sentence} className={styles.item}>
            {sentence}
          </li>
        ))}
      </ul>
      {sentences.length > shown && <div className={styles.item}>{texts.more(sentences.length - shown)}</div>}
    </Notice>
  );
}
