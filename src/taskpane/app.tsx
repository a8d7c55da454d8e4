import { FluentProvider } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useSyncExternalStore, type ReactElement } from "react";
import { LiveRegion } from "./components/live-region";
import { Opening } from "./components/opening";
import { PaneProvider, usePane, type Pane } from "./pane-context";
import type { Screen } from "./pane-state";
import { FailedScreen } from "./problems/failed-screen";
import { OutsideScreen } from "./problems/outside-screen";
import { TooOldScreen } from "./problems/too-old-screen";
import { WorkScreen } from "./school/work-screen";
import { SettingUpScreen } from "./start/setting-up-screen";
import { StartScreen } from "./start/start-screen";
import { themeFor } from "./theme";

const FirstRunScreen = lazy(() => import("./help/first-run-screen").then((file) => ({ default: file.FirstRunScreen })));
const HelpPane = lazy(() => import("./help/help-pane").then((file) => ({ default: file.HelpPane })));
const NewPlanScreen = lazy(() => import("./start/new-plan-screen").then((file) => ({ default: file.NewPlanScreen })));
const SubmitScreen = lazy(() => import("./school/submit-screen").then((file) => ({ default: file.SubmitScreen })));
const SubmittedScreen = lazy(() =>
  import("./school/submitted-screen").then((file) => ({ default: file.SubmittedScreen })),
);
const SupportScreen = lazy(() => import("./problems/support-screen").then((file) => ({ default: file.SupportScreen })));
const EvaluationPane = lazy(() =>
  import("./evaluation/evaluation-pane").then((file) => ({ default: file.EvaluationPane })),
);
const LedgerPane = lazy(() => import("./ledger/ledger-pane").then((file) => ({ default: file.LedgerPane })));
const WordPane = lazy(() => import("./word/word-pane").then((file) => ({ default: file.WordPane })));
const RegionPane = lazy(() => import("./region/region-pane").then((file) => ({ default: file.RegionPane })));

/** The whole pane: theme, the screen of the moment, and the one place that speaks to screen readers. */
export function App({ pane }: { readonly pane: Pane }): ReactElement {
  const dark = useSyncExternalStore(watchDark, prefersDark);
  const told = pane.host.kind === "excel" ? pane.host.theme : null;
  return (
    <FluentProvider theme={themeFor(told, dark)} style={{ height: "100%" }}>
      <PaneProvider pane={pane}>
        <Suspense fallback={<Opening />}>
          <CurrentScreen />
        </Suspense>
        <LiveRegion />
      </PaneProvider>
    </FluentProvider>
  );
}

function CurrentScreen(): ReactElement {
  const { state } = usePane();
  const { screen, language } = state;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  if (isClosed(screen)) return <ClosedScreen screen={screen} />;
  switch (screen.kind) {
    case "opening":
      return <Opening />;
    case "start":
      return <StartScreen takenBack={screen.takenBack} />;
    case "first-run":
      return <FirstRunScreen />;
    case "help":
      return <HelpPane screen={screen} key={screen.page} />;
    case "new-plan":
      return <NewPlanScreen />;
    case "word":
      return <WordPane read={screen.read} key={screen.read?.name ?? ""} />;
    case "setting-up":
      return <SettingUpScreen />;
    case "support":
      return <SupportScreen />;
    case "ledger":
      return <LedgerPane />;
    case "region":
      return <RegionPane />;
    default:
      return <PlanScreen screen={screen} />;
  }
}

type Closed = Extract<Screen, { readonly kind: "outside" | "too-old" | "failed" }>;

function isClosed(screen: Screen): screen is Closed {
  return ["outside", "too-old", "failed"].includes(screen.kind);
}

/** The screens from which the pane can't be used. */
function ClosedScreen({ screen }: { readonly screen: Closed }): ReactElement {
  switch (screen.kind) {
    case "outside":
      return <OutsideScreen />;
    case "too-old":
      return <TooOldScreen />;
    case "failed":
      return <FailedScreen failure={screen.failure} />;
  }
}

type AboutPlan = Extract<Screen, { readonly kind: "work" | "submit" | "submitted" | "evaluation" }>;

/** The screens about the plan in the open workbook. */
function PlanScreen({ screen }: { readonly screen: AboutPlan }): ReactElement {
  switch (screen.kind) {
    case "work":
      return <WorkScreen />;
    case "submit":
      return <SubmitScreen />;
    case "submitted":
      return <SubmittedScreen file={screen.file} />;
    case "evaluation":
      return <EvaluationPane page={screen.page} key={screen.page.kind} />;
  }
}

const darkQuery = "(prefers-color-scheme: dark)";

function prefersDark(): boolean {
  return matchMedia(darkQuery).matches;
}

function watchDark(onChange: () => void): () => void {
  const query = matchMedia(darkQuery);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}
