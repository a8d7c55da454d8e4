import { useEffect, type ReactElement } from "react";
import { Frame } from "../components/frame";
import { Headline } from "../components/headline";
import { Opening } from "../components/opening";
import { Spinner } from "../components/spinner";
import { usePane } from "../pane-context";
import { AssignScreen } from "./assign-screen";
import { ColumnsScreen } from "./columns-screen";
import { FilesScreen } from "./files-screen";
import { ledgerCommandsOf } from "./ledger-commands";
import { LedgerProvider, useLedger } from "./ledger-context";
import { LineScreen } from "./line-screen";
import { MarkScreen } from "./mark-screen";
import { ReadingScreen } from "./reading-screen";
import { ResultScreen } from "./result-screen";

/** The year end, from exports of the bookkeeping to the amounts on the sheet. */
export function LedgerPane(): ReactElement {
  const pane = usePane();
  const commands = ledgerCommandsOf(pane);
  useEffect(() => {
    if (commands.store.state().step === "opening") commands.open();
  }, [commands]);
  return (
    <LedgerProvider commands={commands}>
      <CurrentStep />
    </LedgerProvider>
  );
}

function CurrentStep(): ReactElement | null {
  const { state, texts, caption } = useLedger();
  switch (state.step) {
    case "opening":
      return <Opening />;
    case "files":
      return <FilesScreen />;
    case "reading":
      return <ReadingScreen />;
    case "columns":
      return state.asked === null ? null : <ColumnsScreen key={state.asked.file} {...state.asked} />;
    case "mark":
      return <MarkScreen />;
    case "assign":
      return <AssignScreen />;
    case "line":
      return <LineScreen />;
    case "result":
      return <ResultScreen />;
    case "writing":
      return (
        <Frame title={texts.title} caption={caption}>
          <Headline>
            <Spinner /> {texts.writing}
          </Headline>
        </Frame>
      );
  }
}
