import type { ReactElement } from "react";
import type { MissingSchool, MissingSchools } from "../../../../region/missing/missing-schools";
import type { PaneMissingTexts } from "../../../../texts/pane-missing-texts";
import { Tabs } from "../../../components/tabs";
import { Caption, Paragraph } from "../../../components/text";
import { useRegion } from "../../region-context";
import { RowList } from "../row-list";
import { schoolRow } from "./school-row";

/** What may be expected of a school. */
export type MissingTab = "nothing" | "errors" | "late";
export const missingTabs: readonly MissingTab[] = ["nothing", "errors", "late"];

interface SchoolListsProps {
  readonly missing: MissingSchools;
  readonly tab: MissingTab;
  readonly onTab: (tab: MissingTab) => void;
  /** The school whose reminder shows. */
  readonly chosen: string | null;
  /** The sheet to which choosing it led. */
  readonly sheet: string | null;
  readonly onChoose: (school: string) => void;
  readonly texts: PaneMissingTexts;
}

/** The schools of which something is expected, a tab for each kind. */
export function SchoolLists(props: SchoolListsProps): ReactElement {
  const { missing, tab, onTab, chosen, sheet, onChoose, texts } = props;
  const { language } = useRegion();
  const schools: readonly MissingSchool[] = missing[tab];
  return (
    <Tabs
      label={texts.tabsLabel}
      tabs={missingTabs.map((id) => ({ id, name: `${texts.tabs[id]} ${missing[id].length}` }))}
      chosen={tab}
      onChoose={onTab}
    >
      {schools.length === 0 ? (
        <Paragraph>{texts.nobody[tab]}</Paragraph>
      ) : (
        <RowList
          label={texts.tabs[tab]}
          rows={schools.map((school) => schoolRow(school, texts, language))}
          chosen={chosen}
          chosenNote={sheet === null ? null : texts.rowChosen(sheet)}
          onChoose={onChoose}
          showAll={texts.showAll}
        />
      )}
      {tab === "late" && schools.length > 0 && <Caption>{texts.lateText}</Caption>}
    </Tabs>
  );
}
