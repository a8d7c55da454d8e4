import { createRoot } from "react-dom/client";
import { createCommands } from "../../../src/taskpane/actions/commands";
import type { Environment } from "../../../src/taskpane/actions/tools";
import { App } from "../../../src/taskpane/app";
import { later } from "../../../src/taskpane/later";
import { initialState, reducePane, type Screen } from "../../../src/taskpane/pane-state";
import { createStore } from "../../../src/taskpane/store";
import type { Host } from "../../../src/taskpane/workbook-port";
import type { Plan } from "../../../src/domain/plan";
import { programmes } from "../../../src/domain/programmes/programmes";
import { describeSchoolWorkbook } from "../../../src/school/describe-school-workbook";
import { describeEvaluatedWorkbook } from "../../../src/school/evaluation/describe-evaluation";
import type { SubmissionStamp } from "../../../src/school/submission";
import type { WorkbookDescription } from "../../../src/workbook/description";
import { fakeWorkbook, type FakeWorkbook } from "./fake-workbook";
import { galleryPlans, galleryYears } from "./gallery-plans";

declare global {
  interface Window {
    /** For tests: the workbook behind the pane, and files that were handed over. */
    gallery: {
      readonly workbook: FakeWorkbook;
      readonly saved: readonly { readonly name: string; readonly size: number }[];
    };
  }
}

/** The pane in any state, over a fake workbook: `?plan=half&year=half&screen=submit&lang=en&theme=dark&platform=mac`. */
const wanted = new URLSearchParams(location.search);
const saved: { name: string; size: number }[] = [];
const memory = new Map<string, string>(wanted.has("newcomer") ? [] : [["introduced", "yes"]]);
const environment: Environment = {
  now: () => "2026-06-12T14:32:00+02:00",
  uniqueId: () => "7c9e",
  later,
  recall: (name) => memory.get(name) ?? null,
  remember: (name, value) => void memory.set(name, value),
  report: (error) => reportError(error),
  save: (name, bytes) => void saved.push({ name, size: bytes.length }),
};
const oldStamp: SubmissionStamp = {
  id: "v1.7c9e",
  submittedAt: "2026-06-10T09:15:00+02:00",
  digest: "of an older plan",
};
const plan = galleryPlans[wanted.get("plan") ?? ""];
const year = galleryYears[wanted.get("year") ?? ""];
const workbook = fakeWorkbook(plan === undefined ? null : describePlan(plan));
window.gallery = { workbook, saved };

const platform = wanted.get("platform") === "mac" ? "mac" : "web";
const theme = wanted.get("theme") === "dark" ? "dark" : wanted.get("theme") === "light" ? "light" : null;
const host: Host = { kind: "excel", platform, language: "nl-NL", theme };
const language = wanted.get("lang") === "en" ? "en" : "nl";
const store = createStore(reducePane, initialState(language));
const opensFiles = platform === "mac";
const commands = createCommands({ store, workbook, environment, opensFiles });
const root = document.getElementById("pane");
if (root === null) throw new Error("The page has no #pane");
createRoot(root).render(<App pane={{ host, opensFiles, store, workbook, commands }} />);
await commands.open();
await showWanted(wanted.get("screen"));

function describePlan(described: Plan): WorkbookDescription {
  const isChanged = wanted.has("changed");
  const options = { stamp: isChanged ? oldStamp : null, savedAt: environment.now() };
  if (year === undefined) return describeSchoolWorkbook(described, programmes[0], options);
  const stamped = isChanged ? { ...options, evaluationStamp: oldStamp } : options;
  return describeEvaluatedWorkbook(described, year, programmes[0], stamped);
}

async function showWanted(screen: string | null): Promise<void> {
  const at = environment.now();
  switch (screen) {
    case null:
      return;
    case "submit":
      return commands.beginHandIn();
    case "submitted":
      return commands.makeFile();
    case "evaluation":
      return commands.show({ kind: "evaluation", page: { kind: "work" } });
    case "evaluation-submit":
      return commands.beginEvaluationHandIn();
    case "evaluation-made":
      return commands.makeEvaluationFile();
    case "help":
      return commands.show({ kind: "help", page: wanted.has("intro") ? "intro" : "section", from: "help" });
    case "word":
      return commands.show({ kind: "word", read: null });
    case "protected":
      return store.dispatch({ type: "failed", failure: { code: "workbook-protected", detail: "", at } });
    case "sheet-exists":
      return store.dispatch({ type: "failed", failure: { code: "sheet-exists", detail: "Begroting", at } });
    case "bug":
      return store.dispatch({ type: "failed", failure: { code: null, detail: "TypeError: x is not a function", at } });
    default:
      commands.show({ kind: screen } as Screen);
  }
}
