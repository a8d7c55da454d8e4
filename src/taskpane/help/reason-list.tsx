import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { programmes } from "../../domain/programmes/programmes";
import type { CheckedPlan, SheetCell } from "../../school/submission";
import { paneHelpTexts } from "../../texts/pane-help-text";
import { Heading } from "../components/text";
import { usePane } from "../pane-context";
import type { HelpSectionId } from "./help-section";
import { reasonsAt, type Reason } from "./reasons";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "12px" },
  sentence: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  source: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface ReasonListProps {
  readonly section: HelpSectionId;
  /** The cell where somebody stands; what is found there comes first. */
  readonly at: SheetCell | null;
  readonly checked: CheckedPlan;
}

/** "Waarom deze meldingen?": each with the sentence of the form that it rests on. */
export function ReasonList({ section, at, checked }: ReasonListProps): ReactElement | null {
  const styles = useStyles();
  const { language } = usePane().state;
  const reasons = reasonsAt(section, at, checked, language);
  if (reasons.length === 0) return null;
  return (
    <section className={styles.part}>
      <Heading>{paneHelpTexts(language).why}</Heading>
      <ul role="list" className={styles.list}>
        {reasons.map((reason) => (
          <li key={reason.code}>
            <div className={styles.sentence}>{reason.sentence}</div>
            <div className={styles.source}>
              <Source reason={reason} organisation={checked.programme.organisation} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface SourceProps {
  readonly reason: Reason;
  readonly organisation: string;
}

/** The sentences are Dutch in both languages, as the form is. */
function Source({ reason: { source, isOurs }, organisation }: SourceProps): ReactElement {
  const help = paneHelpTexts(usePane().state.language);
  if (isOurs) return <span lang="nl">{source.join(" ")}</span>;
  const [{ organisation: first }] = programmes;
  return (
    <>
      {organisation === first ? help.source : help.sourceElsewhere(first)} <q lang="nl">{source.join(" … ")}</q>
    </>
  );
}
