import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CheckedPlan } from "../../school/submission";
import { paneHelpTexts } from "../../texts/pane-help-text";
import { Caption, Heading } from "../components/text";
import { usePane } from "../pane-context";
import { OutsideLink } from "./outside-link";
import { resourcesFor } from "./resources";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
});

/** Handreikingen and examples of the regeling, those about the plan's own themes first. */
export function ResourceLinks({ checked }: { readonly checked: CheckedPlan }): ReactElement | null {
  const styles = useStyles();
  const help = paneHelpTexts(usePane().state.language);
  const resources = resourcesFor(checked);
  if (resources.length === 0) return null;
  return (
    <section className={styles.part}>
      <Heading>{help.resources}</Heading>
      <ul role="list" className={styles.list}>
        {resources.map((resource) => (
          <li key={resource.address}>
            <OutsideLink address={resource.address}>{resource.title}</OutsideLink>
            {resource.themes.length > 0 && (
              <Caption>
                {help.yourThemes}: <span lang="nl">{resource.themes.join(", ")}</span>
              </Caption>
            )}
          </li>
        ))}
      </ul>
      <Caption>{help.opensOutside}</Caption>
    </section>
  );
}
