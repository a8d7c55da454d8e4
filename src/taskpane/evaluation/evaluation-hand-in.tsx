import type { ReactElement } from "react";
import { evaluationFileName } from "../../school/plan-file-name";
import type { CheckedEvaluation, CheckedPlan } from "../../school/submission";
import { usePane } from "../pane-context";
import { HandInSteps } from "../school/hand-in-steps";
import type { Mail } from "../school/mail-card";
import { MadeFileScreen } from "../school/made-file-screen";
import type { MadeFile } from "../school/made-file";
import { NotYetScreen } from "../school/not-yet-screen";
import { addressee, applicantName } from "../school/plan-mail";
import { schoolName } from "../school/school-view";
import { filesMade } from "../school/submission-id";
import { useEvaluationTexts, useEvaluationView } from "./use-evaluation-view";

interface SubmitProps {
  readonly checked: CheckedPlan;
  readonly evaluation: CheckedEvaluation;
}

const work = { kind: "evaluation", page: { kind: "work" } } as const;

/** Handing in the year end: what misses first, or the two steps. */
export function EvaluationSubmitScreen({ checked, evaluation }: SubmitProps): ReactElement {
  const { commands, texts } = usePane();
  const { makeText } = useEvaluationTexts();
  const { lists } = useEvaluationView(checked, evaluation);
  const mail = useMail(checked);
  const caption = schoolName(checked, texts.app.name);
  const back = () => commands.show(work, "submit");
  if (lists.must.length > 0) return <NotYetScreen caption={caption} lists={lists} work={work} onBack={back} />;
  return (
    <HandInSteps
      caption={caption}
      fileName={evaluationFileName(checked.plan, checked.programme, `v${filesMade(evaluation.stamp) + 1}`)}
      makeText={makeText}
      make={commands.makeEvaluationFile}
      mail={mail}
      onBack={back}
    />
  );
}

/** The file of the year end is made. */
export function EvaluationMadeScreen({
  checked,
  file,
}: {
  readonly checked: CheckedPlan;
  readonly file: MadeFile;
}): ReactElement {
  const { commands, texts } = usePane();
  const { back } = useEvaluationTexts();
  return (
    <MadeFileScreen
      caption={schoolName(checked, texts.app.name)}
      file={file}
      mail={useMail(checked)}
      back={back}
      onBack={() => commands.show(work, "submit")}
    />
  );
}

/** The mail that goes with the file. */
function useMail(checked: CheckedPlan): Mail {
  const { plan, programme } = checked;
  const { mailText, mailSubject } = useEvaluationTexts();
  return {
    ...addressee(programme),
    subject: mailSubject(programme.mailSubject),
    text: mailText(applicantName(checked), programme.schoolYear, plan.signature.director),
  };
}
