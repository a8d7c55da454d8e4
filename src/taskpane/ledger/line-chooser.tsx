import { Checkbox, Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactElement, type ReactNode } from "react";
import { postedCents, type BookedLine } from "../../actuals/booked-lines";
import type { BudgetLineKey, KeyedPosting } from "../../ledger/assign/assign-postings";
import { ActionButton } from "../components/action-button";
import { Frame } from "../components/frame";
import { Notice } from "../components/notice";
import { useAnnounced } from "../region/use-announced";
import { CheckList } from "./check-list";
import { accountsOf } from "./decisions";
import { euro } from "./euro";
import { useLedger } from "./ledger-context";
import { LedgerNotice } from "./ledger-notice";
import { postingWords } from "./posting-words";

const useStyles = makeStyles({
  choice: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, flexBasis: "100%", minWidth: 0 },
  // A long line of the budget must not make the pane wider.
  field: { gridTemplateColumns: "minmax(0, 1fr)", "& select": { width: "100%", minWidth: 0 } },
});

interface LineChooserProps {
  readonly title: string;
  readonly titleIsHeading?: boolean;
  readonly onBack: () => void;
  /** What can be chosen. */
  readonly postings: readonly KeyedPosting[];
  readonly lines: readonly BookedLine[];
  /** The button that goes on. */
  readonly further: ReactNode;
  readonly children: ReactNode;
}

/** Postings to choose, and the line of the budget to lay them under. */
export function LineChooser(props: LineChooserProps): ReactElement {
  const { postings, lines, further, children, ...frame } = props;
  const { commands, texts, caption } = useLedger();
  const { assign } = texts;
  const choice = usePostingChoice(postings);
  const { chosen, line, isRule, missing } = choice;
  const said = missing === null ? null : missing === "posting" ? assign.pick : assign.pickLine;
  useAnnounced(said);
  const go = () => {
    if (chosen.length === 0) return choice.set({ missing: "posting" });
    if (line === "") return choice.set({ missing: "line" });
    commands.assign(chosen, line, isRule);
    choice.done();
  };
  const footer = (
    <>
      {postings.length > 0 && <ChoiceFields choice={choice} lines={lines} />}
      {postings.length > 0 && (
        <ActionButton primary grow onClick={go}>
          {assign.go(chosen.length, euro(postedCents(chosen)))}
        </ActionButton>
      )}
      {further}
    </>
  );
  return (
    <Frame {...frame} caption={caption} footer={footer}>
      <LedgerNotice />
      {said !== null && <Notice tone="note">{said}</Notice>}
      {children}
      <div ref={choice.list}>
        <CheckList
          label={assign.listLabel}
          items={postings.map((each) => postingWords(each))}
          isChecked={choice.isChosen}
          onToggle={choice.toggle}
        />
      </div>
    </Frame>
  );
}

interface ChoiceFieldsProps {
  readonly choice: ReturnType<typeof usePostingChoice>;
  readonly lines: readonly BookedLine[];
}

/** Which line the chosen postings go to, and whether others on their accounts go there too. */
function ChoiceFields({ choice, lines }: ChoiceFieldsProps): ReactElement {
  const styles = useStyles();
  const { assign } = useLedger().texts;
  const { chosen, line, isRule, set } = choice;
  const accounts = accountsOf(chosen);
  return (
    <div className={styles.choice}>
      <Field className={styles.field} label={assign.line(chosen.length)}>
        <Select value={line} onChange={(_, { value }) => set({ line: value as BudgetLineKey | "" })}>
          <option value="">{assign.choose}</option>
          {lines.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {accounts.length > 0 && (
        <Checkbox
          label={assign.rule(accounts.join(", "))}
          checked={isRule}
          onChange={(_, { checked }) => set({ isRule: checked === true })}
        />
      )}
    </div>
  );
}

interface PostingChoice {
  readonly keys: ReadonlySet<string>;
  readonly line: BudgetLineKey | "";
  readonly isRule: boolean;
  readonly missing: "posting" | "line" | null;
}

const nothingChosen: PostingChoice = { keys: new Set(), line: "", isRule: false, missing: null };

/** What is chosen on the screen; after assigning, the focus goes to the next posting that waits. */
function usePostingChoice(postings: readonly KeyedPosting[]) {
  const [choice, setChoice] = useState(nothingChosen);
  const list = useRef<HTMLDivElement>(null);
  const isDone = useRef(false);
  useEffect(() => {
    if (!isDone.current) return;
    isDone.current = false;
    list.current?.querySelector<HTMLElement>("[data-rove]")?.focus();
  }, [postings]);
  return {
    ...choice,
    list,
    chosen: postings.filter(({ key }) => choice.keys.has(key)),
    isChosen: (key: string) => choice.keys.has(key),
    set: (change: Partial<PostingChoice>) => setChoice({ ...choice, missing: null, ...change }),
    toggle: (key: string) => {
      const keys = new Set(choice.keys);
      if (!keys.delete(key)) keys.add(key);
      setChoice({ ...choice, keys, missing: null });
    },
    done: () => {
      isDone.current = true;
      setChoice(nothingChosen);
    },
  };
}
