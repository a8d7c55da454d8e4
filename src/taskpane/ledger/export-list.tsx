import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { errorSentence } from "../../texts/error-text";
import { findingText } from "../../texts/finding-text";
import { Icon } from "../components/icons";
import { Caption } from "../components/text";
import { shownName } from "../shown-name";
import { useLedger } from "./ledger-context";
import type { ChosenExport } from "./ledger-state";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "4px" },
  row: { display: "grid", gridTemplateColumns: "20px minmax(0, 1fr) 32px", columnGap: tokens.spacingHorizontalS },
  name: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
});

/** The chosen exports, each with what it adds up to or why it can't be read. */
export function ExportList(): ReactElement {
  const styles = useStyles();
  const { state, texts } = useLedger();
  return (
    <ul className={styles.list} aria-label={texts.files.listLabel}>
      {state.exports.map((each) => (
        <ExportRow key={each.file.name} chosen={each} />
      ))}
    </ul>
  );
}

function ExportRow({ chosen }: { readonly chosen: ChosenExport }): ReactElement {
  const styles = useStyles();
  const { commands, texts, language } = useLedger();
  const { file, ledger, failure } = chosen;
  const name = shownName(file.name);
  const findings = ledger?.findings.filter(({ code }) => code !== "Y06") ?? [];
  const isWrong = failure !== null || findings.some(({ severity }) => severity === "error");
  const sums = ledger === null ? [] : [texts.files.postings(ledger.lines)];
  if (ledger !== null && findings.length === 0 && ledger.format.startsWith("xaf")) sums.push(texts.files.balanced);
  return (
    <li className={styles.row}>
      <Icon
        name={isWrong ? "wrong" : findings.length > 0 ? "note" : "ready"}
        tone={isWrong ? "wrong" : findings.length > 0 ? "note" : "ready"}
      />
      <div>
        <div className={styles.name}>{name}</div>
        <Caption>{failure === null ? sums.join(" · ") : errorSentence(failure, language)}</Caption>
        {findings.map((finding, index) => (
          <Caption key={index}>{findingText(finding, language)}</Caption>
        ))}
      </div>
      <Button
        appearance="subtle"
        size="small"
        icon={<Icon name="close" />}
        aria-label={texts.files.remove(name)}
        onClick={() => commands.remove(file)}
      />
    </li>
  );
}
