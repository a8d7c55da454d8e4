import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Frame } from "../components/frame";
import { Headline } from "../components/headline";
import { Icon } from "../components/icons";
import { Spinner } from "../components/spinner";
import { Paragraph } from "../components/text";
import { useRegion } from "./region-context";
import { useAnnounced } from "./use-announced";

const useStyles = makeStyles({
  steps: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  step: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  icon: { display: "flex", justifyContent: "center", width: "20px" },
});

/** While the overview goes into the workbook; `stage` is the step that is under way. */
export function WritingScreen({ stage }: { readonly stage: number }): ReactElement {
  const styles = useStyles();
  const { texts, caption } = useRegion();
  const { title, steps, note } = texts.writing;
  useAnnounced(steps[stage] ?? title);
  return (
    <Frame title={texts.title} caption={caption}>
      <Headline>{title}</Headline>
      <ol className={styles.steps}>
        {steps.map((step, index) => (
          <li key={step} className={styles.step} {...(index === stage ? { "aria-current": "step" } : {})}>
            <span className={styles.icon}>
              {index === stage && <Spinner />}
              {index < stage && <Icon name="ready" tone="ready" />}
              {index > stage && <Icon name="untouched" tone="quiet" />}
            </span>
            {step}
          </li>
        ))}
      </ol>
      <Paragraph>{note}</Paragraph>
    </Frame>
  );
}
