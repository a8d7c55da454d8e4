import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { paneShareTexts } from "../../../../texts/pane-share-text";
import { Icon, type IconName, type IconTone } from "../../../components/icons";
import { Heading } from "../../../components/text";
import { Panel } from "../../panel";
import { useRegion } from "../../region-context";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  item: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalS },
});

interface ContentsCardProps {
  readonly inside: readonly string[];
  readonly outside: readonly string[];
}

/** What a file to share says, and what it does not. */
export function ContentsCard({ inside, outside }: ContentsCardProps): ReactElement {
  const texts = paneShareTexts(useRegion().language);
  return (
    <Panel>
      <Heading>{texts.inside}</Heading>
      <Items icon="check" tone="inherit" items={inside} />
      <Heading>{texts.outside}</Heading>
      <Items icon="unreadable" tone="quiet" items={outside} />
    </Panel>
  );
}

interface ItemsProps {
  readonly icon: IconName;
  readonly tone: IconTone;
  readonly items: readonly string[];
}

function Items({ icon, tone, items }: ItemsProps): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {items.map((item) => (
        <li key={item} className={styles.item}>
          <Icon name={icon} tone={tone} />
          <span>{item}</span>
        </li>
      ))}
    </ul>
  );
}
