import { useMemo, useState, type ReactElement } from "react";
import { boardFiles } from "../../../../region/share/board-files";
import { wideFile } from "../../../../region/share/wide-file";
import { paneShareTexts } from "../../../../texts/pane-share-text";
import { shareWords } from "../../../../texts/pane-view-words";
import { Frame } from "../../../components/frame";
import { useRegion } from "../../region-context";
import { WholeAnswer } from "../missing/whole-answer";
import type { ViewProps } from "../region-views";
import { MakingFiles } from "./making-files";
import { ShareChoice } from "./share-choice";
import { possibleChoices, type ShareChoices } from "./share-choices";
import { SharedFileMade } from "./shared-file-made";
import { useMaking } from "./use-making";

/** Files to share: with a schoolbestuur, with each of them, or widely. */
export function ShareScreen({ reading: { survey } }: ViewProps): ReactElement {
  const { session, language } = useRegion();
  const [asked, setAsked] = useState<ShareChoices>({ audience: "board", board: "", withDecision: false });
  const { withDecision } = asked;
  const boards = useMemo(() => boardFiles(survey, { withDecision }), [survey, withDecision]);
  const wide = useMemo(() => wideFile(survey), [survey]);
  const { step, make, stop, chooseAgain } = useMaking(boards, wide);
  const close = () => session.closeView("share");
  if (step.kind === "making") return <MakingFiles done={step.done} all={step.all} onStop={stop} />;
  if (step.kind === "made") return <SharedFileMade file={step.file} files={step.files} onBack={chooseAgain} />;
  if (wide.plans === 0 && boards.length === 0) {
    return (
      <Frame title={shareWords[language].title} onBack={close}>
        <WholeAnswer icon="share" tone="quiet" {...paneShareTexts(language).empty} />
      </Frame>
    );
  }
  const choices = possibleChoices(asked, boards);
  return (
    <ShareChoice
      survey={survey}
      boards={boards}
      wide={wide}
      choices={choices}
      stopped={step.stopped}
      onChange={setAsked}
      onMake={() => void make(choices)}
      onBack={close}
    />
  );
}
