import type { ReactElement } from "react";
import type { AwardFinding } from "../../../../region/spread/award-findings";
import { submissionsTable } from "../../../../region/tables/submissions-name";
import type { SheetCell } from "../../../../school/submission";
import { findingText } from "../../../../texts/finding-text";
import type { PaneSpreadTexts } from "../../../../texts/pane-spread-texts";
import { Heading } from "../../../components/text";
import { useRegion } from "../../region-context";
import { RowList, type DoorRow } from "../row-list";
import { useDoor } from "../use-door";

interface FindingListProps {
  readonly findings: readonly AwardFinding[];
  readonly placeOf: (kenmerk: string) => SheetCell | null;
  readonly texts: PaneSpreadTexts;
}

/** What deserves attention when plans are awarded; each leads to the plan it is about. */
export function FindingList({ findings, placeOf, texts }: FindingListProps): ReactElement {
  const { language } = useRegion();
  const { chosen, sheet, choose } = useDoor();
  const rows = findings.map(({ finding, known }, index): DoorRow => {
    const isError = finding.severity === "error";
    const { school, brin } = known?.name ?? { school: texts.wholeRegion, brin: "" };
    return {
      key: `${index} ${finding.code} ${known?.kenmerk ?? ""}`,
      icon: isError ? "wrong" : "note",
      tone: isError ? "wrong" : "note",
      title: findingText(finding, language),
      lines: [[school, brin].filter((part) => part !== "").join(" · ")],
    };
  });
  const open = (key: string) => {
    const known = findings[rows.findIndex((row) => row.key === key)]?.known ?? null;
    choose(key, known === null ? { sheet: submissionsTable, cell: null } : placeOf(known.kenmerk));
  };
  return (
    <div>
      <Heading>{texts.findings}</Heading>
      <RowList
        label={texts.findings}
        rows={rows}
        chosen={chosen}
        chosenNote={sheet === null ? null : texts.rowChosen(sheet)}
        onChoose={open}
        showAll={texts.showAll}
      />
    </div>
  );
}
