import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { RowExplanation } from "../../../../region/explain/explanation";
import { placeText } from "../../../../region/tables/source-columns";
import type { PaneWhyTexts } from "../../../../texts/pane-why-texts";
import { Caption, Heading, Paragraph } from "../../../components/text";
import { Panel } from "../../panel";

const useStyles = makeStyles({
  facts: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  name: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  fact: { margin: 0 },
});

interface RowViewProps {
  readonly explanation: RowExplanation;
  readonly texts: PaneWhyTexts;
}

/** A row of a table: which school and file, and where in that file; of a finding also what the rule says. */
export function RowView({ explanation, texts }: RowViewProps): ReactElement {
  const styles = useStyles();
  const { school, brin, file, source, finding } = explanation;
  const facts = [
    [texts.row.school, [school, brin].filter(Boolean).join(" · ")],
    [texts.row.file, file === "" ? texts.byHand : file],
    [texts.row.place, placeText(source)],
    [texts.row.rule, finding?.code ?? ""],
  ].filter(([, fact]) => fact !== "");
  return (
    <>
      {finding !== null && (
        <div>
          <Caption>{finding.severity}</Caption>
          <Paragraph>{finding.sentence}</Paragraph>
        </div>
      )}
      <Panel>
        <Heading>{texts.row.listLabel}</Heading>
        <dl className={styles.facts}>
          {facts.map(([name, fact]) => (
            <div key={name}>
              <dt className={styles.name}>{name}</dt>
              <dd className={styles.fact}>{fact}</dd>
            </div>
          ))}
        </dl>
      </Panel>
    </>
  );
}
