import type { ReactElement } from "react";
import type { CheckedEvaluation, CheckedPlan } from "../../school/submission";
import { Door } from "../components/door";
import { usePane } from "../pane-context";
import { useEvaluationTexts, useEvaluationView } from "./use-evaluation-view";

interface EvaluationDoorProps {
  readonly checked: CheckedPlan;
  readonly evaluation: CheckedEvaluation;
}

/** The way from the plan to its year end, once the workbook has one. */
export function EvaluationDoor({ checked, evaluation }: EvaluationDoorProps): ReactElement {
  const { commands } = usePane();
  const { title } = useEvaluationTexts();
  const { headline } = useEvaluationView(checked, evaluation);
  const open = () => commands.show({ kind: "evaluation", page: { kind: "work" } });
  return <Door id="evaluation" icon="sheet" title={title} text={headline} onClick={open} />;
}
