import { SearchBox, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState, type KeyboardEvent, type ReactElement } from "react";
import type { MarkTab } from "../../texts/pane-ledger-texts";
import { ActionButton } from "../components/action-button";
import { Frame } from "../components/frame";
import { Headline } from "../components/headline";
import { Tabs } from "../components/tabs";
import { Heading, Paragraph } from "../components/text";
import { Panel } from "../region/panel";
import { useAnnounced } from "../region/use-announced";
import { CheckList } from "./check-list";
import { euro } from "./euro";
import { useLedger } from "./ledger-context";
import { LedgerNotice } from "./ledger-notice";
import { chosenSum, searched, valuesByTab, type ValuesByTab } from "./mark-values";

const useStyles = makeStyles({
  sum: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  search: { display: "flex", gap: tokens.spacingHorizontalS, "& > :first-child": { flexGrow: 1, minWidth: 0 } },
});
const tabs: readonly MarkTab[] = ["costCentre", "project", "account", "text"];
const mostShown = 50;

/** F03: by what the spending of this plan is known. */
export function MarkScreen(): ReactElement {
  const { state, commands, texts, caption } = useLedger();
  const values = useMemo(
    () => valuesByTab(state.exports.flatMap(({ ledger }) => ledger ?? []), state.texts, state.mark),
    [state.exports, state.texts, state.mark],
  );
  const [tab, setTab] = useState<MarkTab>(() => firstTab(values));
  return (
    <Frame
      title={texts.title}
      caption={caption}
      onBack={() => commands.show({ step: "files" })}
      footer={
        <ActionButton primary grow icon="forward" iconAfter onClick={commands.recognise}>
          {texts.next}
        </ActionButton>
      }
    >
      <LedgerNotice />
      <Headline>{texts.mark.title}</Headline>
      <Tabs
        label={texts.mark.title}
        tabs={tabs.map((id) => ({ id, name: texts.mark.tabs[id] }))}
        chosen={tab}
        onChoose={setTab}
      >
        <MarkTabPanel key={tab} tab={tab} values={values} />
      </Tabs>
      <ChosenSum values={values} />
    </Frame>
  );
} // prettier-ignore

/** The first tab with something on it. */
function firstTab(values: ValuesByTab): MarkTab {
  return tabs.find((tab) => values[tab].length > 0) ?? "costCentre";
}

function MarkTabPanel({ tab, values }: { readonly tab: MarkTab; readonly values: ValuesByTab }): ReactElement {
  const { state, commands, texts } = useLedger();
  const [words, setWords] = useState("");
  const [all, setAll] = useState(false);
  const found = tab === "text" ? values.text : searched(values[tab], words);
  const shown = all ? found : found.slice(0, mostShown);
  return (
    <>
      <MarkSearch tab={tab} words={words} onWords={setWords} />
      {found.length === 0 && (
        <div>
          {tab !== "text" && <Heading>{texts.mark.empty}</Heading>}
          {values[tab].length === 0 && <Paragraph>{texts.mark.emptyText[tab]}</Paragraph>}
        </div>
      )}
      <CheckList
        label={texts.mark.tabs[tab]}
        items={shown.map(({ value, name, count, amountCents }) => ({
          key: value,
          name: `${value} ${name}`.trim(),
          line: texts.mark.postings(count),
          amount: euro(amountCents),
        }))}
        isChecked={(value) => state.mark[tab]?.includes(value) === true}
        onToggle={(value) => commands.toggle(tab, value)}
      />
      {shown.length < found.length && (
        <ActionButton onClick={() => setAll(true)}>{texts.mark.showAll(found.length)}</ActionButton>
      )}
    </>
  );
}

interface MarkSearchProps {
  readonly tab: MarkTab;
  readonly words: string;
  readonly onWords: (words: string) => void;
}

/** Narrows a list of codes; a text is looked for in the exports themselves. */
function MarkSearch({ tab, words, onWords }: MarkSearchProps): ReactElement {
  const styles = useStyles();
  const { commands, texts } = useLedger();
  const label = tab === "text" ? texts.mark.textLabel : texts.mark.search;
  const look = () => {
    if (tab === "text" && words.trim() !== "") commands.addText(words.trim());
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === "Enter") look();
  };
  return (
    <div className={styles.search}>
      <SearchBox
        placeholder={label}
        aria-label={label}
        value={words}
        onChange={(_, { value }) => onWords(value)}
        onKeyDown={onKeyDown}
      />
      {tab === "text" && <ActionButton onClick={look}>{texts.mark.addText}</ActionButton>}
    </div>
  );
}

/** What the choice makes so far. */
function ChosenSum({ values }: { readonly values: ValuesByTab }): ReactElement {
  const styles = useStyles();
  const { state, texts } = useLedger();
  const sum = chosenSum(values, state.mark);
  const said = sum === null ? texts.mark.several : texts.mark.postings(sum.count);
  useAnnounced(sum === null || sum.count === 0 ? null : `${said}, ${euro(sum.amountCents)}`);
  return (
    <Panel>
      <div className={styles.sum}>
        <Heading>{said}</Heading>
        {sum !== null && <Heading>{euro(sum.amountCents)}</Heading>}
      </div>
    </Panel>
  );
}
