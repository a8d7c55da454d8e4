import type { ReactElement } from "react";
import type { SchoolRealisation } from "../../../../region/realisation/realisation-row";
import type { RealisationSummary } from "../../../../region/realisation/realisation-summary";
import type { PaneRealisationTexts } from "../../../../texts/pane-realisation-texts";
import { Tabs } from "../../../components/tabs";
import { Paragraph } from "../../../components/text";
import { RowList, type DoorRow } from "../row-list";

/** What a school may still have to do. */
export type OpenTab = "waiting" | "unexplained";
const openTabs: readonly OpenTab[] = ["waiting", "unexplained"];

interface OpenSchoolsProps {
  readonly summary: RealisationSummary;
  readonly tab: OpenTab;
  readonly onTab: (tab: OpenTab) => void;
  /** Kenmerk of the school whose reminder shows. */
  readonly chosen: string | null;
  readonly sheet: string | null;
  readonly onChoose: (kenmerk: string) => void;
  readonly texts: PaneRealisationTexts;
}

/** The schools without an evaluation, and those with a large difference that nothing explains. */
export function OpenSchools(props: OpenSchoolsProps): ReactElement {
  const { summary, tab, onTab, chosen, sheet, onChoose, texts } = props;
  return (
    <Tabs
      label={texts.tabsLabel}
      tabs={openTabs.map((id) => ({ id, name: `${texts.tabs[id]} ${summary[id].length}` }))}
      chosen={tab}
      onChoose={onTab}
    >
      {summary[tab].length === 0 ? (
        <Paragraph>{texts.nobody[tab]}</Paragraph>
      ) : (
        <RowList
          label={texts.tabs[tab]}
          rows={summary[tab].map((school) => rowOf(school, texts))}
          chosen={chosen}
          chosenNote={sheet === null ? null : texts.rowChosen(sheet)}
          onChoose={onChoose}
          showAll={texts.showAll}
        />
      )}
    </Tabs>
  );
}

function rowOf({ kenmerk, name, unexplained }: SchoolRealisation, texts: PaneRealisationTexts): DoorRow {
  return {
    key: kenmerk,
    icon: "school",
    tone: "quiet",
    title: name.school || name.brin,
    lines: [
      [name.brin, name.board].filter((part) => part !== "").join(" · "),
      unexplained === 0 ? "" : texts.lines(unexplained),
    ].filter((line) => line !== ""),
  };
}
