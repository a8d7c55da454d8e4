import { Checkbox, SearchBox, makeStyles } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";
import { errorText } from "../../texts/error-text";
import { ActionButton } from "../components/action-button";
import { Frame } from "../components/frame";
import { Notice } from "../components/notice";
import { Caption } from "../components/text";
import { usePane } from "../pane-context";
import { FileList } from "./file-list";
import { countRows, filterRows, type RowFilter } from "./filter-rows";
import { NoFiles } from "./no-files";
import { useRegion } from "./region-context";
import type { Failure, ImportResult } from "./region-state";
import { RowFilters } from "./row-filters";
import { useAnnounced } from "./use-announced";

const useStyles = makeStyles({ hint: { flexBasis: "100%" } });

interface ResultScreenProps {
  readonly result: ImportResult;
  readonly failure: Failure | null;
}

/** What became of each file; one button takes the plans over. */
export function ResultScreen({ result, failure }: ResultScreenProps): ReactElement {
  const { session, texts, language, caption } = useRegion();
  const { commands } = usePane();
  const [filter, setFilter] = useState<RowFilter>("all");
  const [search, setSearch] = useState("");
  const counts = useMemo(() => countRows(result.rows), [result]);
  const rows = useMemo(() => filterRows(result.rows, filter, search), [result, filter, search]);
  const words = texts.result;
  const problem =
    failure === null ? null : failure.code === "interrupted" ? words.interrupted : errorText(failure.code, language);
  const where = failure?.where ?? "";
  useAnnounced(problem === null ? words.spoken(counts.all, counts.errors) : `${problem.what} ${problem.todo}`);

  const show = (next: RowFilter, searched: string) => {
    setFilter(next);
    setSearch(searched);
    commands.announce(words.shown(filterRows(result.rows, next, searched).length));
  };
  return (
    <Frame
      title={words.title(counts.all)}
      caption={caption}
      titleIsHeading
      onBack={session.open}
      footer={<ResultFooter result={result} />}
    >
      {problem !== null && (
        <Notice tone="note" title={problem.what}>
          {where === "" ? problem.todo : `${problem.todo} (${where})`}
        </Notice>
      )}
      {result.plans === 0 && <Notice tone="note">{words.noPlans}</Notice>}
      {result.absent.length > 0 && <AbsentPlans result={result} />}
      <RowFilters counts={counts} chosen={filter} onChoose={(next) => show(next, search)} />
      <SearchBox
        value={search}
        placeholder={words.search}
        aria-label={words.search}
        appearance="outline"
        dismiss={{ "aria-label": words.showAll }}
        onChange={(_, { value }) => show(filter, value)}
      />
      {rows.length === 0 ? <NoFiles onShowAll={() => show("all", "")} /> : <FileList rows={rows} />}
      {result.others > 0 && <Caption>{words.others(result.others)}</Caption>}
    </Frame>
  );
}

/** Plans of earlier that are not among these files stay, unless the controller says that these are all. */
function AbsentPlans({ result }: { readonly result: ImportResult }): ReactElement {
  const { session, texts } = useRegion();
  const { absent } = texts.result;
  return (
    <Notice tone="fact" title={absent.title(result.absent.length)}>
      {result.complete ? absent.letGo : absent.kept}
      <Checkbox
        label={absent.complete}
        checked={result.complete}
        onChange={(_, { checked }) => session.setComplete(checked === true)}
      />
    </Notice>
  );
}

function ResultFooter({ result }: { readonly result: ImportResult }): ReactElement {
  const styles = useStyles();
  const { session, texts } = useRegion();
  const words = texts.result;
  if (result.plans === 0) {
    return (
      <ActionButton primary grow onClick={session.open}>
        {words.chooseAgain}
      </ActionButton>
    );
  }
  return (
    <>
      <ActionButton primary grow onClick={session.takeOver}>
        {words.go(result.plans)}
      </ActionButton>
      <div className={styles.hint}>
        <Caption>{result.errorsCount ? words.errorsCount : words.errorsLeftOut}</Caption>
      </div>
    </>
  );
}
