import type { ReactElement, ReactNode } from "react";
import type { Spread } from "../../../../region/spread/spread";
import { fillsPlace, type Suggestion } from "../../../../region/spread/suggestions";
import type { SheetCell } from "../../../../school/submission";
import type { PaneSpreadTexts } from "../../../../texts/pane-spread-texts";
import { Caption, Heading, Paragraph } from "../../../components/text";
import { RowList } from "../row-list";
import { useDoor } from "../use-door";
import { suggestionRow } from "./suggestion-row";

interface SuggestionListsProps {
  readonly spread: Spread;
  readonly placeOf: (kenmerk: string) => SheetCell | null;
  readonly texts: PaneSpreadTexts;
}

/** Plans that would cover what is still open: by the alphabet, with the reason, without score or rank. */
export function SuggestionLists({ spread, placeOf, texts }: SuggestionListsProps): ReactElement {
  const { open, pairs, suggestions } = spread;
  const ofPlaces = suggestions.filter(({ fills }) => fillsPlace(fills));
  const ofPairs = suggestions.filter(({ fills }) => !fillsPlace(fills));
  const isOpen = open.werkgebieden.length + open.boards.length + open.themes.length > 0;
  const list = (label: string, shown: readonly Suggestion[]) => (
    <SuggestionList label={label} suggestions={shown} placeOf={placeOf} texts={texts} />
  );
  return (
    <>
      <Section heading={texts.suggestions}>
        {ofPlaces.length > 0 && <Caption>{texts.noRanking}</Caption>}
        {ofPlaces.length > 0 && list(texts.suggestions, ofPlaces)}
        {ofPlaces.length === 0 && <Paragraph>{isOpen ? texts.nobodyFills : texts.allFilled}</Paragraph>}
      </Section>
      <Section heading={texts.pairs}>
        <Caption>
          {texts.openPairs(open.pairs.length, pairs)} {ofPairs.length > 0 && texts.noRanking}
        </Caption>
        {ofPairs.length > 0 && list(texts.pairs, ofPairs)}
      </Section>
    </>
  );
}

function Section({ heading, children }: { readonly heading: string; readonly children: ReactNode }): ReactElement {
  return (
    <div>
      <Heading>{heading}</Heading>
      {children}
    </div>
  );
}

interface SuggestionListProps extends Omit<SuggestionListsProps, "spread"> {
  readonly label: string;
  readonly suggestions: readonly Suggestion[];
}

function SuggestionList({ label, suggestions, placeOf, texts }: SuggestionListProps): ReactElement {
  const { chosen, sheet, choose } = useDoor();
  return (
    <RowList
      label={label}
      rows={suggestions.map((each) => suggestionRow(each, texts))}
      chosen={chosen}
      chosenNote={sheet === null ? null : texts.rowChosen(sheet)}
      onChoose={(kenmerk) => choose(kenmerk, placeOf(kenmerk))}
      showAll={texts.showAll}
    />
  );
}
