import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { ActionButton } from "../components/action-button";
import { Frame } from "../components/frame";
import { Headline } from "../components/headline";
import { Icon } from "../components/icons";
import { MoreMenu } from "../components/more-menu";
import { Caption, Paragraph } from "../components/text";
import { useFileInput } from "../components/use-file-input";
import { ExportList } from "./export-list";
import { useLedger } from "./ledger-context";
import { LedgerNotice } from "./ledger-notice";
import { MonthBar } from "./month-bar";
import { coveredMonths } from "./months";

const useStyles = makeStyles({
  pick: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  private: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, marginTop: "auto" },
});

/** F01: the exports, and which months of the school year they have. */
export function FilesScreen(): ReactElement {
  const styles = useStyles();
  const { state, commands, texts, caption } = useLedger();
  const read = state.exports.flatMap(({ ledger }) => (ledger === null ? [] : [ledger]));
  const year = state.standing?.checked.programme.schoolYear;
  const months = year === undefined ? [] : coveredMonths(year, read);
  const isComplete = read.length > 0 && months.every(({ isCovered }) => isCovered);
  const go = () =>
    read.length === 0 ? commands.show({ step: "files", note: { kind: "no-files" } }) : commands.show({ step: "mark" });
  return (
    <Frame
      title={texts.title}
      caption={caption}
      onBack={commands.leave}
      footer={
        <>
          <ActionButton grow primary={isComplete} icon="forward" iconAfter onClick={go}>
            {texts.next}
          </ActionButton>
          <MoreMenu />
        </>
      }
    >
      <LedgerNotice />
      <div>
        <Headline>{texts.files.title}</Headline>
        <Paragraph>{texts.files.text(year?.slice(0, 4) ?? "", year?.slice(5) ?? "")}</Paragraph>
      </div>
      <div className={styles.pick}>
        <PickButton primary={!isComplete} />
        <Caption>{texts.files.types}</Caption>
      </div>
      {state.exports.length > 0 && <ExportList />}
      {read.length > 0 && <MonthBar months={months} />}
      <div className={styles.private}>
        <Icon name="lock" tone="quiet" />
        <Caption>{texts.files.private}</Caption>
      </div>
    </Frame>
  );
}

function PickButton({ primary }: { readonly primary: boolean }): ReactElement {
  const { commands, texts } = useLedger();
  const { open, input } = useFileInput({
    picker: "ledger",
    multiple: true,
    accept: ".xaf,.xml,.csv,.txt,.xlsx,.xlsm",
    onFiles: (files) => commands.add(files),
  });
  return (
    <>
      <ActionButton primary={primary} icon="file" onClick={open}>
        {texts.files.pick}
      </ActionButton>
      {input}
    </>
  );
}
