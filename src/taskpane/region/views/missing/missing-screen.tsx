import { useMemo, useState, type ReactElement } from "react";
import { missingSchools } from "../../../../region/missing/missing-schools";
import { listMarks } from "../../../../region/schools/schools-mark";
import { paneMissingTexts } from "../../../../texts/pane-missing-text";
import { missingWords } from "../../../../texts/pane-view-words";
import { ActionButton } from "../../../components/action-button";
import { Frame } from "../../../components/frame";
import { useRegion } from "../../region-context";
import { hasSpread, type ViewProps } from "../region-views";
import { BoardsScreen } from "./boards-screen";
import { SchoolsScreen } from "./schools-screen";
import { UncertainFiles } from "./uncertain-files";
import { WholeAnswer } from "./whole-answer";

/** Which schools still have to send something, with the reminder to copy. */
export function MissingScreen({ reading }: ViewProps): ReactElement {
  const { session, language } = useRegion();
  const texts = paneMissingTexts(language);
  const [perBoard, setPerBoard] = useState(false);
  const missing = useMemo(() => missingSchools(reading.survey), [reading]);
  const { expected, received, late } = missing;
  const { programme } = reading.survey;
  const { applicant } = programme;
  const frame = {
    title: missingWords[language].title,
    caption: texts.head(expected, received, applicant),
    onBack: () => session.closeView("missing"),
  };
  if (expected === 0) {
    const go = () => session.goTo({ sheet: listMarks[applicant].name, cell: null });
    return (
      <Frame {...frame} footer={<ActionButton primary grow onClick={go}>{texts.noList.go}</ActionButton>}>
        <WholeAnswer icon="school" tone="quiet" {...texts.noList} />
        <UncertainFiles missing={missing} texts={texts} />
      </Frame>
    );
  } // prettier-ignore
  if (received === expected && late.length === 0) {
    return (
      <Frame
        {...frame}
        footer={
          hasSpread(programme) && (
            <ActionButton primary grow icon="forward" iconAfter onClick={() => session.showView("spread")}>
              {texts.everyone.spread}
            </ActionButton>
          )
        }
      >
        <WholeAnswer icon="check" tone="ready" title={texts.everyone.title} text={texts.everyone.text(expected)} />
      </Frame>
    );
  }
  const onSwitch = applicant === "board" ? null : () => setPerBoard(!perBoard);
  const Screen = perBoard ? BoardsScreen : SchoolsScreen;
  return <Screen frame={frame} missing={missing} reading={reading} texts={texts} onSwitch={onSwitch} />;
}
