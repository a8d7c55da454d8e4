import { useState, type ReactElement } from "react";
import type { CheckedPlan } from "../../school/submission";
import { ActionButton } from "../components/action-button";
import { Frame } from "../components/frame";
import { Headline, Tile } from "../components/headline";
import { Paragraph } from "../components/text";
import { LedgerDoor } from "../ledger/ledger-door";
import { usePane } from "../pane-context";
import { schoolName } from "../school/school-view";
import { useEvaluationTexts } from "./use-evaluation-view";

/** The year end before its sheet is there. */
export function AddScreen({ checked }: { readonly checked: CheckedPlan }): ReactElement {
  const { commands, texts, state } = usePane();
  const { title, add } = useEvaluationTexts();
  const [isBusy, setBusy] = useState(false);
  const go = async () => {
    setBusy(true);
    commands.announce(add.busy);
    await commands.addEvaluation();
    setBusy(false);
  };
  return (
    <Frame
      title={title}
      caption={schoolName(checked, texts.app.name)}
      onBack={() => commands.show({ kind: "work" }, "more")}
      footer={
        <ActionButton primary grow busy={isBusy} icon="add" onClick={() => void go()}>
          {isBusy ? add.busy : add.go}
        </ActionButton>
      }
    >
      <div>
        <Tile icon="sheet" tone="todo" />
        <Headline>{add.title}</Headline>
      </div>
      <Paragraph>{state.waitingForCell ? texts.work.pressEnter : add.text}</Paragraph>
      <LedgerDoor />
    </Frame>
  );
}
