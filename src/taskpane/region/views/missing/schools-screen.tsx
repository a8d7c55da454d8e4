import { useState, type ReactElement } from "react";
import { decisionCell, listedSchoolCell } from "../../../../region/explain/row-places";
import type { MissingSchool, MissingSchools } from "../../../../region/missing/missing-schools";
import { schoolReminder } from "../../../../region/missing/reminders";
import type { SheetCell } from "../../../../school/submission";
import type { WorkbookSnapshot } from "../../../../workbook/snapshot";
import { findingText } from "../../../../texts/finding-text";
import type { PaneMissingTexts } from "../../../../texts/pane-missing-texts";
import { usePane } from "../../../pane-context";
import { ActionButton } from "../../../components/action-button";
import { CopyButton } from "../../../components/copy-button";
import { Frame, type FrameProps } from "../../../components/frame";
import { Notice } from "../../../components/notice";
import { useRegion } from "../../region-context";
import type { RegionReading } from "../region-reading";
import { useDoor } from "../use-door";
import { ReminderCard } from "./reminder-card";
import { missingTabs, SchoolLists, type MissingTab } from "./school-lists";
import { keyOf } from "./school-row";
import { UncertainFiles } from "./uncertain-files";

/** What the two ways of looking at the missing schools are given. */
export interface MissingScreenProps {
  readonly frame: Pick<FrameProps, "title" | "caption" | "onBack">;
  readonly missing: MissingSchools;
  readonly reading: RegionReading;
  readonly texts: PaneMissingTexts;
  /** To the other way of looking; null where besturen apply themselves. */
  readonly onSwitch: (() => void) | null;
}

/** School by school: choosing one leads to its row and shows its reminder. */
export function SchoolsScreen({ frame, missing, reading, texts, onSwitch }: MissingScreenProps): ReactElement {
  const { language } = useRegion();
  const { commands } = usePane();
  const [tab, setTab] = useState<MissingTab>(() => missingTabs.find((each) => missing[each].length > 0) ?? "nothing");
  const door = useDoor();
  const schools: readonly MissingSchool[] = missing[tab];
  // The first reminder shows at once; a late school has none, so none is chosen yet.
  const first = tab === "late" ? undefined : schools[0];
  const school = schools.find((each) => keyOf(each) === door.chosen) ?? first ?? null;
  const reminder = school === null ? null : schoolReminder(school, missing.programme, language);
  const choose = (key: string) => {
    const next = schools.find((each) => keyOf(each) === key);
    if (next === undefined) return;
    door.choose(key, placeOf(next, reading.snapshot));
    commands.announce(next.name.school);
  };
  return (
    <Frame
      {...frame}
      titleIsHeading
      footer={
        <>
          {reminder !== null && (
            <CopyButton text={reminder.text} primary grow>
              {texts.copy}
            </CopyButton>
          )}
          {onSwitch !== null && missing.nothing.length + missing.errors.length > 0 && (
            <ActionButton onClick={onSwitch}>{texts.perBoard}</ActionButton>
          )}
        </>
      }
    >
      <SchoolLists
        missing={missing}
        tab={tab}
        onTab={setTab}
        chosen={school === null ? null : keyOf(school)}
        sheet={school !== null && keyOf(school) === door.chosen ? door.sheet : null}
        onChoose={choose}
        texts={texts}
      />
      {tab === "nothing" && <UncertainFiles missing={missing} texts={texts} />}
      {school !== null && school.forController.length > 0 && (
        <Notice tone="note" title={texts.forYou}>
          {school.forController.map((finding) => findingText(finding, language)).join(" ")}
        </Notice>
      )}
      {reminder !== null && <ReminderCard reminder={reminder} texts={texts} />}
    </Frame>
  );
}

/** The row of its plan, else of the school itself. */
function placeOf({ kenmerk, listPlace }: MissingSchool, snapshot: WorkbookSnapshot): SheetCell | null {
  if (kenmerk !== null) return decisionCell(snapshot, kenmerk);
  return listPlace === null ? null : listedSchoolCell(snapshot, listPlace);
}
