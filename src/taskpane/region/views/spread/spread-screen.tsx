import { useMemo, useState, type ReactElement } from "react";
import { decisionCell } from "../../../../region/explain/row-places";
import { awardFindings } from "../../../../region/spread/award-findings";
import type { SpreadDimension } from "../../../../region/spread/coverage";
import { spreadOf } from "../../../../region/spread/spread";
import { paneSpreadTexts } from "../../../../texts/pane-spread-text";
import { spreadWords } from "../../../../texts/pane-view-words";
import { Frame } from "../../../components/frame";
import { Tabs } from "../../../components/tabs";
import { useRegion } from "../../region-context";
import { useAnnounced } from "../../use-announced";
import type { ViewProps } from "../region-views";
import { AwardCount } from "./award-count";
import { CoverageTable } from "./coverage-table";
import { FindingList } from "./finding-list";
import { SuggestionLists } from "./suggestion-lists";

const dimensions: readonly SpreadDimension[] = ["werkgebied", "board", "theme"];

/** Where plans are awarded and where not yet, as the controller decides. It shows; it judges no plan. */
export function SpreadScreen({ reading }: ViewProps): ReactElement {
  const { session, language, caption } = useRegion();
  const texts = paneSpreadTexts(language);
  const spread = useMemo(() => spreadOf(reading.survey), [reading]);
  // What a regeling does not ask has no rows.
  const asked = dimensions.filter((id) => spread.coverage[id].length > 0);
  const [chosen, setDimension] = useState<SpreadDimension>("werkgebied");
  const dimension = asked.includes(chosen) ? chosen : asked[0];
  const findings = useMemo(() => awardFindings(reading.survey), [reading]);
  useAnnounced(texts.awarded(spread.awarded, spread.awards));
  const placeOf = (kenmerk: string) => decisionCell(reading.snapshot, kenmerk);
  return (
    <Frame title={spreadWords[language].title} caption={caption} onBack={() => session.closeView("spread")}>
      <AwardCount awarded={spread.awarded} awards={spread.awards} texts={texts} />
      {dimension !== undefined && (
        <Tabs
          label={texts.tabsLabel}
          tabs={asked.map((id) => ({ id, name: texts.tabs[id] }))}
          chosen={dimension}
          onChoose={setDimension}
        >
          <CoverageTable rows={spread.coverage[dimension]} head={texts.tabs[dimension]} texts={texts} />
        </Tabs>
      )}
      {findings.length > 0 && <FindingList findings={findings} placeOf={placeOf} texts={texts} />}
      <SuggestionLists spread={spread} placeOf={placeOf} texts={texts} />
    </Frame>
  );
}
