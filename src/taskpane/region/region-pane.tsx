import { useEffect, useSyncExternalStore, type ReactElement } from "react";
import { Opening } from "../components/opening";
import { usePane } from "../pane-context";
import { ChooseScreen } from "./choose-screen";
import { DoneScreen } from "./done-screen";
import { ReadingScreen } from "./reading-screen";
import { RegionProvider } from "./region-context";
import { ResultScreen } from "./result-screen";
import { sessionOf } from "./sessions";
import { ViewScreen } from "./views/view-screen";
import { WritingScreen } from "./writing-screen";

/** The controller's side of the pane, from choosing files to the dashboard. */
export function RegionPane(): ReactElement {
  const pane = usePane();
  const session = sessionOf(pane);
  const state = useSyncExternalStore(session.store.subscribe, session.store.state);
  useEffect(() => {
    if (session.store.state().step === "opening") session.open();
  }, [session]);
  return (
    <RegionProvider session={session}>
      {state.step === "opening" && <Opening />}
      {state.step === "choose" && <ChooseScreen last={state.last} note={state.note} />}
      {state.step === "reading" && <ReadingScreen progress={state.progress} />}
      {state.step === "result" && <ResultScreen result={state.result} failure={state.failure} />}
      {state.step === "writing" && <WritingScreen stage={state.stage} />}
      {state.step === "done" && <DoneScreen report={state.report} />}
      {state.step === "view" && <ViewScreen id={state.id} key={state.id} />}
    </RegionProvider>
  );
}
