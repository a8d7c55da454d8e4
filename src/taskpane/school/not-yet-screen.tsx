import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { ActionButton } from "../components/action-button";
import { Frame } from "../components/frame";
import { Headline } from "../components/headline";
import { Icon } from "../components/icons";
import { Paragraph } from "../components/text";
import { usePane } from "../pane-context";
import type { Screen } from "../pane-state";
import { TodoList } from "./todo-list";
import type { TodoLists, TodoRow } from "./todo-rows";

const useStyles = makeStyles({ notes: { display: "flex", gap: tokens.spacingHorizontalS } });

interface NotYetProps {
  readonly caption: string;
  readonly lists: TodoLists;
  /** Where a row leads to, with its cell. */
  readonly work: Screen;
  readonly onBack: () => void;
  /** Below what misses. */
  readonly children?: ReactNode;
}

/** Pressed too early: what is missing, and the way there. */
export function NotYetScreen({ caption, lists, work, onBack, children }: NotYetProps): ReactElement {
  const styles = useStyles();
  const { texts, commands } = usePane();
  const { must, notes } = lists;
  const visit = (row: TodoRow) => {
    commands.show(work);
    void commands.visitRow(row);
  };
  const goToFirst = () => {
    const [first] = must;
    if (first !== undefined) visit(first);
  };
  return (
    <Frame
      title={texts.submit.title}
      caption={caption}
      onBack={onBack}
      footer={
        <ActionButton primary grow icon="forward" iconAfter onClick={goToFirst}>
          {texts.submit.first}
        </ActionButton>
      }
    >
      <div>
        <Headline>{texts.submit.notYet}</Headline>
        <Paragraph>{texts.submit.notYetText(must.length)}</Paragraph>
      </div>
      <TodoList title={texts.work.must} rows={must} mustDo onVisit={visit} />
      {notes.length > 0 && (
        <div className={styles.notes}>
          <Icon name="note" tone="note" />
          <Paragraph>{texts.submit.notesToo(notes.length)}</Paragraph>
        </div>
      )}
      {children}
    </Frame>
  );
}
