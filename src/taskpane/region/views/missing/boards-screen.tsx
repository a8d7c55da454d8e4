import { useState, type ReactElement } from "react";
import { boardReminders } from "../../../../region/missing/reminders";
import { usePane } from "../../../pane-context";
import { ActionButton } from "../../../components/action-button";
import { CopyButton } from "../../../components/copy-button";
import { Frame } from "../../../components/frame";
import { useRegion } from "../../region-context";
import { RowList } from "../row-list";
import { ReminderCard } from "./reminder-card";
import type { MissingScreenProps } from "./schools-screen";

/** Bestuur by bestuur: one reminder about all of its schools. */
export function BoardsScreen({ frame, missing, texts, onSwitch }: MissingScreenProps): ReactElement {
  const { language } = useRegion();
  const { commands } = usePane();
  const [chosen, setChosen] = useState<string | null>(null);
  const boards = boardReminders(missing, language);
  const board = boards.find((each) => each.board === chosen) ?? boards[0] ?? null;
  const choose = (name: string) => {
    setChosen(name);
    commands.announce(name);
  };
  return (
    <Frame
      {...frame}
      titleIsHeading
      footer={
        <>
          {board !== null && (
            <CopyButton text={board.reminder.text} primary grow>
              {texts.copy}
            </CopyButton>
          )}
          {onSwitch !== null && <ActionButton onClick={onSwitch}>{texts.perSchool}</ActionButton>}
        </>
      }
    >
      <RowList
        label={texts.boardsLabel}
        rows={boards.map(({ board: title, nothing, errors }) => ({
          key: title,
          icon: "region",
          tone: "quiet",
          title,
          lines: [texts.ofBoard(nothing.length, errors.length)],
        }))}
        chosen={board?.board ?? null}
        chosenNote={null}
        onChoose={choose}
        showAll={texts.showAll}
      />
      {board !== null && <ReminderCard reminder={board.reminder} texts={texts} />}
    </Frame>
  );
}
