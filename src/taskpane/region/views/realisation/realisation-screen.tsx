import { useMemo, useState, type ReactElement } from "react";
import { decisionCell, realisationCell } from "../../../../region/explain/row-places";
import { evaluationReminder } from "../../../../region/realisation/evaluation-reminder";
import { addressOf, realisationSummary } from "../../../../region/realisation/realisation-summary";
import { paneRealisationTexts } from "../../../../texts/pane-realisation-text";
import { realisationWords } from "../../../../texts/pane-view-words";
import { CopyButton } from "../../../components/copy-button";
import { Frame } from "../../../components/frame";
import { Paragraph } from "../../../components/text";
import { usePane } from "../../../pane-context";
import { useRegion } from "../../region-context";
import type { ViewProps } from "../region-views";
import { useDoor } from "../use-door";
import { ReminderCard } from "../missing/reminder-card";
import { OpenSchools, type OpenTab } from "./open-schools";
import { RealisationCard } from "./realisation-card";

/** Plan and actual of the region, and which schools still have something to say about it. */
export function RealisationScreen({ reading }: ViewProps): ReactElement {
  const { session, language } = useRegion();
  const { commands } = usePane();
  const texts = paneRealisationTexts(language);
  const [tab, setTab] = useState<OpenTab>("waiting");
  const door = useDoor();
  const { survey, snapshot } = reading;
  const summary = useMemo(() => realisationSummary(survey), [survey]);
  const frame = { title: realisationWords[language].title, onBack: () => session.closeView("realisation") };
  if (summary.schools === 0) {
    return (
      <Frame {...frame} titleIsHeading caption={texts.noSchools.title}>
        <Paragraph>{texts.noSchools.text}</Paragraph>
      </Frame>
    );
  }
  const schools = summary[tab];
  const school = schools.find(({ kenmerk }) => kenmerk === door.chosen) ?? schools[0] ?? null;
  const reminder =
    school === null ? null : evaluationReminder(school, addressOf(school, survey), summary.programme, language);
  const choose = (kenmerk: string) => {
    door.choose(kenmerk, realisationCell(snapshot, kenmerk) ?? decisionCell(snapshot, kenmerk));
    commands.announce(schools.find((each) => each.kenmerk === kenmerk)?.name.school ?? "");
  };
  return (
    <Frame
      {...frame}
      titleIsHeading
      caption={texts.head(summary.evaluated, summary.schools)}
      footer={
        reminder !== null && (
          <CopyButton text={reminder.text} primary grow>
            {texts.copy}
          </CopyButton>
        )
      }
    >
      <RealisationCard summary={summary} texts={texts} />
      <OpenSchools
        summary={summary}
        tab={tab}
        onTab={setTab}
        chosen={school?.kenmerk ?? null}
        sheet={school?.kenmerk === door.chosen ? door.sheet : null}
        onChoose={choose}
        texts={texts}
      />
      {reminder !== null && <ReminderCard reminder={reminder} texts={texts} />}
    </Frame>
  );
}
