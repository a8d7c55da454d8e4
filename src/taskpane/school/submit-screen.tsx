import type { ReactElement } from "react";
import { planFileName } from "../../school/plan-file-name";
import { usePane } from "../pane-context";
import { HandInSteps } from "./hand-in-steps";
import { NotYetScreen } from "./not-yet-screen";
import { planMail } from "./plan-mail";
import { filesMade } from "./submission-id";
import { useSchoolView } from "./use-school-view";
import { SaveAsWord } from "../word/save-as-word";

/** "Indienen": what misses first, or the two steps of handing in. */
export function SubmitScreen(): ReactElement {
  const { commands, texts, state } = usePane();
  const { checked, view } = useSchoolView();
  const back = () => commands.show({ kind: "work" }, "submit");
  return view.lists.must.length > 0 ? (
    <NotYetScreen caption={view.name} lists={view.lists} work={{ kind: "work" }} onBack={back}>
      <SaveAsWord of="plan" />
    </NotYetScreen>
  ) : (
    <HandInSteps
      caption={view.name}
      fileName={planFileName(checked.plan, checked.programme, `v${filesMade(checked.stamp) + 1}`)}
      makeText={texts.submit.make.text}
      make={commands.makeFile}
      mail={planMail(checked, state.language)}
      onBack={back}
    >
      <SaveAsWord of="plan" />
    </HandInSteps>
  );
}
