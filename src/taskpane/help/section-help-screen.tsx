import { Button } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import type { CheckedPlan, SheetCell } from "../../school/submission";
import { paneHelpTexts } from "../../texts/pane-help-text";
import { cellAddress } from "../../workbook/a1";
import { Headline } from "../components/headline";
import { Icon } from "../components/icons";
import { LocalNote } from "../components/local-note";
import { SelectField } from "../components/select-field";
import { usePane } from "../pane-context";
import { useSelection } from "../selection/use-selection";
import { firstHelpSection, helpSectionAt, helpSections, type HelpSectionId } from "./help-section";
import { HelpFrame } from "./help-frame";
import { ReasonList } from "./reason-list";
import { ResourceLinks } from "./resource-links";
import { SectionWords } from "./section-words";

/** Id of the button to the way in three steps: back from there the focus returns to it. */
export const introLink = "help-intro";

interface SectionHelpProps {
  readonly checked: CheckedPlan;
  /** Id of what help was asked with, for the way back. */
  readonly from: string;
  readonly onBack: () => void;
}

/** Help with one section in the form's own words; it goes along with whoever walks through the sheets. */
export function SectionHelpScreen({ checked, from, onBack }: SectionHelpProps): ReactElement {
  const { commands, state } = usePane();
  const help = paneHelpTexts(state.language);
  const sections = helpSections(checked, state.language);
  const { section, at, choose } = useFollowedSection(checked);
  const name = sections.find(({ id }) => id === section)?.name ?? "";
  return (
    <HelpFrame onBack={onBack}>
      <Headline>{help.about(name)}</Headline>
      <SelectField
        label={help.section}
        choices={sections.map(({ id, name: shown }) => ({ value: id, name: shown }))}
        chosen={section}
        onChoose={(id) => choose(id as HelpSectionId)}
      />
      <SectionWords section={section} checked={checked} />
      <ReasonList section={section} at={at} checked={checked} />
      <ResourceLinks checked={checked} />
      <div>
        <Button
          id={introLink}
          icon={<Icon name="fact" />}
          onClick={() => commands.show({ kind: "help", page: "intro", from })}
        >
          {help.intro}
        </Button>
      </div>
      <LocalNote />
    </HelpFrame>
  );
}

/** The section of the cell where somebody stands, or the one that was chosen since. */
function useFollowedSection(checked: CheckedPlan): {
  readonly section: HelpSectionId;
  readonly at: SheetCell | null;
  readonly choose: (section: HelpSectionId) => void;
} {
  const { commands, state } = usePane();
  const { selected } = useSelection();
  const [section, choose] = useState(() => firstHelpSection(checked, state.language));
  useEffect(() => {
    const here = selected === null ? null : helpSectionAt(selected, checked);
    if (here === null || here === section) return;
    choose(here);
    const name = helpSections(checked, state.language).find(({ id }) => id === here)?.name ?? "";
    commands.announce(paneHelpTexts(state.language).about(name));
    // Only somebody who goes elsewhere moves the help: what is chosen here stays while they type.
  }, [selected]);
  const at = selected === null ? null : { sheet: selected.sheet, cell: cellAddress(selected.row, selected.column) };
  return { section, at, choose };
}
