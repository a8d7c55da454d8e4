import { useEffect, type ReactElement } from "react";
import type { CheckedEvaluation, CheckedPlan } from "../../school/submission";
import { ActionButton } from "../components/action-button";
import { AmountsCard } from "../components/amounts-card";
import { Frame } from "../components/frame";
import { Headline } from "../components/headline";
import { Notice } from "../components/notice";
import { Caption } from "../components/text";
import { LedgerDoor } from "../ledger/ledger-door";
import { usePane } from "../pane-context";
import { schoolName } from "../school/school-view";
import { SectionBar, SectionGrid } from "../school/section-grid";
import { TodoList } from "../school/todo-list";
import { nextRow } from "../school/todo-rows";
import { SaveAsWord } from "../word/save-as-word";
import type { EvaluationView } from "./evaluation-view";
import { useEvaluationTexts, useEvaluationView } from "./use-evaluation-view";

interface EvaluationScreenProps {
  readonly checked: CheckedPlan;
  readonly evaluation: CheckedEvaluation;
}

const speakMilliseconds = 1_000;

/** The year end while it is filled in: how far, what was spent, what next. */
export function EvaluationScreen({ checked, evaluation }: EvaluationScreenProps): ReactElement {
  const { texts, commands, state } = usePane();
  const { title, money, planned, actual, remaining } = useEvaluationTexts();
  const view = useEvaluationView(checked, evaluation);
  const { spend, lists } = view;
  useSpokenLater(view.headline);
  return (
    <Frame
      title={title}
      caption={schoolName(checked, texts.app.name)}
      onBack={() => commands.show({ kind: "work" }, "evaluation")}
      footer={<EvaluationFooter view={view} />}
    >
      {view.handIn === "changed" && (
        <Notice tone="note" title={texts.changed.title}>
          {texts.changed.text(view.madeAt, checked.programme.organisation)}
        </Notice>
      )}
      <div>
        <Headline ready={lists.must.length === 0}>{view.headline}</Headline>
        <Caption>{state.waitingForCell ? texts.work.pressEnter : view.below}</Caption>
        <SectionBar sections={view.sections} />
      </div>
      <SectionGrid sections={view.sections} />
      <AmountsCard
        label={money}
        amounts={[
          { name: planned, amount: spend.planned },
          { name: actual, amount: spend.actual },
          { name: remaining, amount: spend.remaining },
        ]}
        bar={spend.bar}
        beyondIsWrong={false}
      />
      <LedgerDoor />
      <TodoList title={texts.work.must} rows={lists.must} mustDo />
      <TodoList title={texts.work.notes} rows={lists.notes} hint={texts.work.notesHint} />
      <TodoList title={texts.work.facts} rows={lists.facts} />
      <SaveAsWord of="evaluation" />
    </Frame>
  );
}

function EvaluationFooter({ view }: { readonly view: EvaluationView }): ReactElement {
  const { texts, commands, state } = usePane();
  const { must } = view.lists;
  const isReady = must.length === 0;
  const isAgain = isReady && (view.handIn === "made" || view.handIn === "changed");
  const next = () => {
    const row = nextRow(must, state.chosenRow);
    if (row !== null) void commands.visitRow(row);
  };
  return (
    <>
      {!isReady && (
        <ActionButton primary grow icon="forward" iconAfter onClick={next}>
          {texts.work.next}
        </ActionButton>
      )}
      <ActionButton
        id="submit"
        primary={isReady && view.handIn !== "made"}
        grow={isReady}
        onClick={() => void commands.beginEvaluationHandIn()}
        {...(isReady ? { icon: "forward", iconAfter: true } : {})}
      >
        {isAgain ? texts.work.submitAgain : texts.work.submit}
      </ActionButton>
    </>
  );
}

/** Has a screen reader hear how far it is, once typing pauses. What the screen opens with is its headline already. */
function useSpokenLater(headline: string): void {
  const { commands, store } = usePane();
  useEffect(() => {
    const timer = setTimeout(() => {
      if (store.state().announcement.text !== headline) commands.announce(headline);
    }, speakMilliseconds);
    return () => clearTimeout(timer);
    // The commands of a pane never change.
  }, [headline]);
}
