import type { ReactElement } from "react";
import { LocalNote } from "../components/local-note";
import { ProblemPage } from "../components/problem-page";
import { Paragraph } from "../components/text";
import { usePane } from "../pane-context";

/** The pane's address, opened in a plain browser tab. */
export function OutsideScreen(): ReactElement {
  const { outside } = usePane().texts.problems;
  return (
    <ProblemPage icon="sheet" tone="todo" title={outside.title} text={outside.text} steps={outside.steps}>
      <Paragraph>{outside.noButton}</Paragraph>
      <LocalNote />
    </ProblemPage>
  );
}
