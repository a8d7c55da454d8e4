import type { ReactElement, ReactNode } from "react";
import type { IdeaSize, SharedIdea } from "../../../../region/network/who-works-on";
import type { PaneNetworkTexts } from "../../../../texts/pane-network-texts";
import { SelectField } from "../../../components/select-field";
import { Tabs } from "../../../components/tabs";

interface IdeaChoiceProps {
  /** What plans can share in this regeling; none: all plans together. */
  readonly kinds: readonly SharedIdea["kind"][];
  readonly kind: SharedIdea["kind"];
  readonly ideas: readonly IdeaSize[];
  readonly chosen: string;
  readonly texts: PaneNetworkTexts;
  readonly onKind: (kind: SharedIdea["kind"]) => void;
  readonly onIdea: (name: string) => void;
  /** Who shares it. */
  readonly children: ReactNode;
}

/** A theme or a board to look at. */
export function IdeaChoice(props: IdeaChoiceProps): ReactElement {
  const { kinds, kind, ideas, chosen, texts, onKind, onIdea, children } = props;
  if (kinds.length === 0) return <>{children}</>;
  return (
    <Tabs
      label={texts.tabsLabel}
      tabs={kinds.map((id) => ({ id, name: texts.tabs[id] }))}
      chosen={kind}
      onChoose={onKind}
    >
      <SelectField
        label={texts.tabs[kind]}
        choices={ideas.map(({ name, schools }) => ({ value: name, name: texts.idea(name, schools) }))}
        chosen={chosen}
        onChoose={onIdea}
      />
      {children}
    </Tabs>
  );
}
