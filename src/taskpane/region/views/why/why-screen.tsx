import { useMemo, type ReactElement } from "react";
import { amountText } from "../../../../region/explain/amount-text";
import { madeText } from "../../../../region/explain/explanation-words";
import { Explainer } from "../../../../region/explain/explainer";
import type { Explanation } from "../../../../region/explain/explanation";
import { whyWords } from "../../../../texts/pane-view-words";
import { paneWhyTexts } from "../../../../texts/pane-why-text";
import type { PaneWhyTexts } from "../../../../texts/pane-why-texts";
import { cellAddress } from "../../../../workbook/a1";
import { ActionButton } from "../../../components/action-button";
import { Frame } from "../../../components/frame";
import { Tile } from "../../../components/headline";
import { Notice } from "../../../components/notice";
import { Paragraph } from "../../../components/text";
import { useRegion } from "../../region-context";
import { useAnnounced } from "../../use-announced";
import type { ViewProps } from "../region-views";
import { NumberView } from "./number-view";
import { RowView } from "./row-view";
import { useRowVisit } from "./use-row-visit";
import { useSelection } from "../../../selection/use-selection";

/** Follows the selected cell and says what stands behind it. */
export function WhyScreen({ reading }: ViewProps): ReactElement {
  const { session, language } = useRegion();
  const texts = paneWhyTexts(language);
  const { snapshot, survey } = reading;
  const explainer = useMemo(() => new Explainer(snapshot, survey), [snapshot, survey]);
  const { selected, expect } = useSelection();
  const { visit, goTo } = useRowVisit(snapshot, expect);
  const explanation = useMemo(
    () => (selected === null ? null : explainer.explain(selected, selected.cells)),
    [explainer, selected],
  );
  useAnnounced(spoken(explanation, texts));
  const place = selected === null ? "" : `${selected.sheet}, ${cellAddress(selected.row, selected.column)}`;
  const isOpen = explanation?.kind === "nothing";
  return (
    <Frame
      title={whyWords[language].title}
      titleIsHeading
      onBack={() => session.closeView("why")}
      {...(isOpen ? { footer: <ToDashboard /> } : { caption: place })}
    >
      {explanation?.kind === "number" && (
        <NumberView
          place={place}
          explanation={explanation}
          snapshot={snapshot}
          visit={visit}
          onPart={(key, { marks }) => goTo(key, marks)}
          onFigure={session.goTo}
          texts={texts}
        />
      )}
      {explanation?.kind === "row" && <RowView explanation={explanation} texts={texts} />}
      {explanation?.kind === "outdated" && (
        <Notice tone="note" title={texts.outdated.title}>
          {texts.outdated.text}
        </Notice>
      )}
      {isOpen && (
        <div>
          <Tile icon="pick" tone="quiet" />
          <Paragraph>{texts.pick}</Paragraph>
        </div>
      )}
    </Frame>
  );
}

function ToDashboard(): ReactElement {
  const { session, texts } = useRegion();
  return (
    <ActionButton primary grow icon="forward" iconAfter onClick={session.goToDashboard}>
      {texts.done.dashboard}
    </ActionButton>
  );
}

function spoken(explanation: Explanation | null, texts: PaneWhyTexts): string | null {
  switch (explanation?.kind) {
    case "number":
      return `${amountText(explanation.value ?? 0, explanation.unit)}, ${madeText(explanation, texts)}`;
    case "row":
      return [explanation.school, explanation.finding?.sentence ?? ""].filter(Boolean).join(". ");
    case "outdated":
      return texts.outdated.title;
    case "nothing":
      return texts.pick;
    default:
      return null;
  }
}
