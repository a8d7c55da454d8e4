import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { MissingSchools } from "../../../../region/missing/missing-schools";
import type { PaneMissingTexts } from "../../../../texts/pane-missing-texts";
import { Icon } from "../../../components/icons";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
});

interface UncertainFilesProps {
  readonly missing: Pick<MissingSchools, "unreadable" | "withoutBrin">;
  readonly texts: PaneMissingTexts;
}

/** Files that may be of the schools that seem to have sent nothing. */
export function UncertainFiles({ missing, texts }: UncertainFilesProps): ReactElement | null {
  const { unreadable, withoutBrin } = missing;
  const sentences = [
    ...(unreadable > 0 ? [texts.unreadable(unreadable)] : []),
    ...(withoutBrin > 0 ? [texts.withoutBrin(withoutBrin)] : []),
  ];
  const styles = useStyles();
  if (sentences.length === 0) return null;
  return (
    <div>
      {sentences.map((sentence) => (
        <p key={sentence} className={styles.line}>
          <Icon name="unreadable" tone="quiet" />
          <span>{sentence}</span>
        </p>
      ))}
    </div>
  );
}
