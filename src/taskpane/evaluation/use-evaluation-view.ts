import { useMemo } from "react";
import type { CheckedEvaluation, CheckedPlan } from "../../school/submission";
import { paneEvaluationTexts } from "../../texts/pane-evaluation-text";
import type { PaneEvaluationTexts } from "../../texts/pane-evaluation-texts";
import { usePane } from "../pane-context";
import { evaluationView, type EvaluationView } from "./evaluation-view";

/** The texts of the year end in the chosen language. */
export function useEvaluationTexts(): PaneEvaluationTexts {
  return paneEvaluationTexts(usePane().state.language);
}

/** The view of the year end in the open workbook. */
export function useEvaluationView(checked: CheckedPlan, evaluation: CheckedEvaluation): EvaluationView {
  const { language } = usePane().state;
  return useMemo(() => evaluationView(checked, evaluation, language), [checked, evaluation, language]);
}
