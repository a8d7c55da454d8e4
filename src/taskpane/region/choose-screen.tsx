import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { errorText } from "../../texts/error-text";
import { dayInWords } from "../../texts/day-in-words";
import type { PaneRegionTexts } from "../../texts/pane-region-texts";
import type { Language } from "../../texts/language";
import { ActionButton } from "../components/action-button";
import { Frame } from "../components/frame";
import { Headline } from "../components/headline";
import { LocalNote } from "../components/local-note";
import { MoreMenu } from "../components/more-menu";
import { Notice } from "../components/notice";
import { Paragraph } from "../components/text";
import { ProgrammeChoice } from "../programme/programme-choice";
import { DropZone } from "./drop-zone";
import { FilePicker } from "./file-picker";
import { LastTime } from "./last-time";
import type { LastImport } from "./last-import";
import { useRegion } from "./region-context";
import type { ChooseNote } from "./region-state";
import { useAnnounced } from "./use-announced";
import { ViewList } from "./views/view-list";

const useStyles = makeStyles({
  buttons: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  intro: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
});

interface ChooseScreenProps {
  readonly last: LastImport | null;
  readonly note: ChooseNote | null;
}

/** Files, a folder, or both dragged here. */
export function ChooseScreen({ last, note }: ChooseScreenProps): ReactElement {
  const styles = useStyles();
  const { session, texts, language, caption } = useRegion();
  const { choose } = texts;
  const said = note === null ? null : noteText(note, texts, language);
  useAnnounced(said);
  return (
    <Frame
      title={texts.title}
      caption={caption}
      {...(last === null ? { onBack: session.leave } : {})}
      footer={
        <>
          <LocalNote inFoot />
          <MoreMenu />
        </>
      }
    >
      {said !== null && <Notice tone={note?.kind === "stopped" ? "fact" : "note"}>{said}</Notice>}
      <div className={styles.intro}>
        <Headline>{choose.title}</Headline>
        <Paragraph>{choose.text}</Paragraph>
      </div>
      <div className={styles.buttons}>
        <FilePicker of="files" primary>
          {choose.files}
        </FilePicker>
        <FilePicker of="folder">{choose.folder}</FilePicker>
      </div>
      <DropZone />
      {last === null && (
        <div className={styles.buttons}>
          <Paragraph>{choose.beginText}</Paragraph>
          <ProgrammeChoice />
          <ActionButton onClick={session.begin}>{choose.begin}</ActionButton>
        </div>
      )}
      {last !== null && (
        <>
          <LastTime title={choose.last}>{choose.lastText(dayOf(last, language), last.plans)}</LastTime>
          <Paragraph>{choose.keep}</Paragraph>
          <ViewList heading={choose.views} />
        </>
      )}
    </Frame>
  );
}

function noteText(note: ChooseNote, { choose }: PaneRegionTexts, language: Language): string {
  switch (note.kind) {
    case "stopped":
      return choose.stopped;
    case "unfinished":
      return choose.unfinished;
    case "repaired":
      return choose.repaired;
    case "nothing":
      return choose.nothing(note.others);
    case "failed": {
      const { what, todo } = errorText(note.code, language);
      return `${what} ${todo}`;
    }
  }
}

function dayOf({ newest }: LastImport, language: Language): string | null {
  return newest === null ? null : dayInWords(newest, language, "UTC");
}
