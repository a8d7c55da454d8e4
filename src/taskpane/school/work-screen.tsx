import { makeStyles } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, type ReactElement } from "react";
import { ActionButton } from "../components/action-button";
import { Frame } from "../components/frame";
import { Headline } from "../components/headline";
import { MoreMenu } from "../components/more-menu";
import { Notice } from "../components/notice";
import { Caption } from "../components/text";
import { HelpButton } from "../help/help-button";
import { usePane } from "../pane-context";
import { MoneyCard } from "./money-card";
import type { SchoolView } from "./school-view";
import { SectionBar, SectionGrid } from "./section-grid";
import { TodoList } from "./todo-list";
import { nextRow } from "./todo-rows";
import { useSchoolView } from "./use-school-view";

const AddRows = lazy(() => import("./add-rows").then((file) => ({ default: file.AddRows })));

const WelcomeNotice = lazy(() => import("../help/welcome-notice").then((file) => ({ default: file.WelcomeNotice })));

const EvaluationDoor = lazy(() =>
  import("../evaluation/evaluation-door").then((file) => ({ default: file.EvaluationDoor })),
);

// Keeps its place before the menu behind it has come.
const useStyles = makeStyles({
  rows: { display: "flex", flexWrap: "wrap", minHeight: "24px", marginTop: "-8px", marginLeft: "-6px" },
});

/** The school's own screen: how far am I, does the money add up, what next. */
export function WorkScreen(): ReactElement {
  const styles = useStyles();
  const { texts, state, commands } = usePane();
  const { checked, view } = useSchoolView();
  const { must, notes, facts } = view.lists;
  const { screen } = state;
  return (
    <Frame title={view.name} caption={view.programme} footer={<WorkFooter view={view} />}>
      {screen.kind === "work" && screen.takenBack === true && <Notice tone="fact">{texts.work.takenBack}</Notice>}
      {view.handIn === "changed" && (
        <ChangedNotice madeAt={view.madeAt} organisation={checked.programme.organisation} />
      )}
      {commands.isNewcomer() && (
        <Suspense>
          <WelcomeNotice />
        </Suspense>
      )}
      <div>
        <Headline ready={must.length === 0}>{view.headline}</Headline>
        <Caption>{state.waitingForCell ? texts.work.pressEnter : view.below}</Caption>
        <SectionBar sections={view.sections} />
      </div>
      <SectionGrid sections={view.sections} />
      <MoneyCard money={view.money} />
      <div className={styles.rows}>
        <Suspense>
          <AddRows />
        </Suspense>
        <HelpButton />
      </div>
      {checked.evaluation !== null && (
        <Suspense>
          <EvaluationDoor checked={checked} evaluation={checked.evaluation} />
        </Suspense>
      )}
      <TodoList title={texts.work.must} rows={must} mustDo />
      <TodoList title={texts.work.notes} rows={notes} hint={texts.work.notesHint} />
      <TodoList title={texts.work.facts} rows={facts} />
    </Frame>
  );
}

function WorkFooter({ view }: { readonly view: SchoolView }): ReactElement {
  const { texts, commands, state } = usePane();
  const { must } = view.lists;
  const submit = () => void commands.beginHandIn();
  const next = () => {
    const row = nextRow(must, state.chosenRow);
    if (row !== null) void commands.visitRow(row);
  };
  return (
    <>
      {must.length > 0 && (
        <ActionButton primary grow icon="forward" iconAfter onClick={next}>
          {texts.work.next}
        </ActionButton>
      )}
      <SubmitButton view={view} onClick={submit} />
      <MoreMenu />
    </>
  );
}

/** Blue once nothing misses; quiet while there is a next point, and after the file was made. */
function SubmitButton({ view, onClick }: { readonly view: SchoolView; readonly onClick: () => void }): ReactElement {
  const { work } = usePane().texts;
  const isReady = view.lists.must.length === 0;
  const isAgain = view.handIn === "made" || view.handIn === "changed";
  return (
    <ActionButton
      id="submit"
      primary={isReady && view.handIn !== "made"}
      grow={isReady}
      onClick={onClick}
      {...(isReady ? { icon: "forward", iconAfter: true } : {})}
    >
      {isAgain && isReady ? work.submitAgain : work.submit}
    </ActionButton>
  );
}

interface ChangedNoticeProps {
  readonly madeAt: string;
  readonly organisation: string;
}

/** Said once for each opening; it stays in sight until a new file is made. */
function ChangedNotice({ madeAt, organisation }: ChangedNoticeProps): ReactElement {
  const { texts, commands } = usePane();
  const { title, text } = texts.changed;
  useEffect(() => commands.announce(title), [commands, title]);
  return (
    <Notice tone="note" title={title}>
      {text(madeAt, organisation)}
    </Notice>
  );
}
