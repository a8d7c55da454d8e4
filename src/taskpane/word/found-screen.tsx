import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, type ReactElement } from "react";
import { programmeTitle } from "../../school/form-context";
import { positionText } from "../../texts/position-text";
import { wordTexts } from "../../texts/word-text";
import type { WordForm } from "../../word/plan-form";
import { ActionButton } from "../components/action-button";
import { Frame } from "../components/frame";
import { Headline } from "../components/headline";
import { Notice } from "../components/notice";
import { Caption } from "../components/text";
import { usePane } from "../pane-context";
import { DoubtList } from "./doubt-list";
import { RecognisedParts } from "./recognised-parts";
import { UnplacedList } from "./unplaced-list";
import { useWord } from "./use-word";
import type { ReadDocument } from "./word-pane";

const useStyles = makeStyles({ top: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS } });

/** What was and was not recognised, before anything is written. What needs a look comes first. */
export function FoundScreen({ name, form }: ReadDocument): ReactElement {
  const styles = useStyles();
  const { commands } = usePane();
  const { texts, language } = useWord();
  const { found } = texts;
  const headline = found.title(form.recognised.length + form.doubts.length);
  useEffect(() => commands.announce(headline), []);
  return (
    <Frame
      title={texts.title}
      caption={name}
      onBack={() => commands.show({ kind: "word", read: null }, "word-file")}
      footer={
        <ActionButton id="word-go" primary grow onClick={() => void commands.putInWorkbook({ name, form })}>
          {found.go}
        </ActionButton>
      }
      hint={found.nothingWritten}
    >
      <div className={styles.top}>
        <Headline>{headline}</Headline>
        <Caption>{programmeTitle(form.programme)}</Caption>
      </div>
      {form.hasTrackedChanges && (
        <Notice tone="note" title={texts.trackedTitle}>
          {wordTexts(language).trackedChanges}
        </Notice>
      )}
      <DoubtList form={form} />
      <UnplacedList form={form} />
      <RecognisedParts form={form} />
      <NotOnPaper form={form} />
    </Frame>
  );
}

function NotOnPaper({ form }: { readonly form: WordForm }): ReactElement | null {
  const { texts, language } = useWord();
  if (form.notOnPaper.length === 0) return null;
  const fields = form.notOnPaper.map((position) => positionText(position, language, form.programme));
  return (
    <Notice tone="fact" title={texts.notOnPaper.title}>
      {texts.notOnPaper.text(fields.join(", "))}
    </Notice>
  );
}
