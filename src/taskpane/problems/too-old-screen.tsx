import type { ReactElement } from "react";
import { CopyButton } from "../components/copy-button";
import { ProblemPage } from "../components/problem-page";
import { usePane } from "../pane-context";
import { supportDetails } from "./support-details";

/** An Excel without the functions that we need. */
export function TooOldScreen(): ReactElement {
  const { texts, host } = usePane();
  const { tooOld } = texts.problems;
  return (
    <ProblemPage
      icon="fact"
      tone="quiet"
      title={tooOld.title}
      text={tooOld.text}
      steps={tooOld.steps}
      footer={
        <CopyButton grow text={supportDetails(host, null)}>
          {texts.support.copy}
        </CopyButton>
      }
    />
  );
}
