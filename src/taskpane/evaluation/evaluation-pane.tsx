import type { ReactElement } from "react";
import { usePane } from "../pane-context";
import type { EvaluationPage } from "../pane-state";
import { AddScreen } from "./add-screen";
import { EvaluationMadeScreen, EvaluationSubmitScreen } from "./evaluation-hand-in";
import { EvaluationScreen } from "./evaluation-screen";

/** The year end: its sheet is offered first, then filled in, then handed in. */
export function EvaluationPane({ page }: { readonly page: EvaluationPage }): ReactElement {
  const { checked } = usePane().state;
  if (checked === null) throw new Error("A screen of the year end stands without a plan");
  const { evaluation } = checked;
  if (evaluation === null) return <AddScreen checked={checked} />;
  switch (page.kind) {
    case "work":
      return <EvaluationScreen checked={checked} evaluation={evaluation} />;
    case "submit":
      return <EvaluationSubmitScreen checked={checked} evaluation={evaluation} />;
    case "made":
      return <EvaluationMadeScreen checked={checked} file={page.file} />;
  }
}
