import type { ReactElement } from "react";
import { errorText } from "../../texts/error-text";
import { ActionButton } from "../components/action-button";
import { MoreMenu } from "../components/more-menu";
import { ProblemPage } from "../components/problem-page";
import { SupportCard } from "../components/support-card";
import { usePane } from "../pane-context";
import type { Failure } from "../pane-state";

/** What stopped us, what is unchanged, and what to do; for a bug also what the helpdesk needs. */
export function FailedScreen({ failure }: { readonly failure: Failure }): ReactElement {
  const { texts, commands } = usePane();
  const retry = (
    <>
      <ActionButton primary grow icon="retry" onClick={() => void commands.open()}>
        {texts.app.retry}
      </ActionButton>
      <MoreMenu />
    </>
  );
  if (failure.code === "workbook-protected") {
    return <ProblemPage icon="lock" tone="wrong" {...texts.problems.protected} footer={retry} />;
  }
  return (
    <ProblemPage icon="wrong" tone="wrong" {...useWords(failure)} footer={retry}>
      <SupportCard failure={failure} title={texts.support.title} />
    </ProblemPage>
  );
}

/** A bug is ours to solve; every other failure has its own words. */
function useWords({ code }: Failure): {
  readonly title: string;
  readonly text: string;
  readonly steps?: readonly string[];
} {
  const { texts, state } = usePane();
  if (code === null) return texts.problems.bug;
  const { what, todo } = errorText(code, state.language);
  // The first sentence is the headline; most say nothing about what is unchanged.
  const [title = what, ...rest] = what.split(/(?<=\.) /);
  return { title: title.replace(/\.$/, ""), text: rest.join(" ") || texts.problems.unchanged, steps: [todo] };
}
