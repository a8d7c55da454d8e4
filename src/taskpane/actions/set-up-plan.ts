import { normalizeCode } from "../../domain/applicant";
import type { Participation, Plan } from "../../domain/plan";
import { prefilledPlan } from "../../domain/prefilled-plan";
import type { Programme } from "../../domain/programme";
import { describeSchoolWorkbook } from "../../school/describe-school-workbook";
import { paneTexts } from "../../texts/pane-text";
import { attempt } from "./attempt";
import type { Screen } from "../pane-state";
import type { LiveCheck } from "./live-check";
import type { Tools } from "./tools";

/** What the form asks before the sheets are made. */
export interface NewPlanAnswers {
  readonly programme: Programme;
  readonly participation: Participation;
  readonly brin: string;
  readonly school: string;
  readonly board: string;
  readonly werkgebied: string;
}

/** Adds the sheets of a new plan to the open workbook and shows how far it is. */
export async function setUpPlan(tools: Tools, live: LiveCheck, answers: NewPlanAnswers): Promise<void> {
  const { programme, brin } = answers;
  const known = { ...answers, brin: normalizeCode(programme.applicant, brin) };
  const plan = prefilledPlan(programme, participationIn(answers), known);
  await placePlan(tools, live, { plan, programme }, { kind: "new-plan" });
}

/**
 * Adds the sheets of a plan to the open workbook and shows how far it is. When Excel is busy in a cell nothing is added, and
 * `back` is shown again.
 */
export async function placePlan(
  tools: Tools,
  live: LiveCheck,
  { plan, programme }: { readonly plan: Plan; readonly programme: Programme },
  back: Screen,
): Promise<void> {
  const { store, workbook, environment } = tools;
  store.dispatch({ type: "show", screen: { kind: "setting-up" } });
  store.dispatch({ type: "announce", text: paneTexts(store.state().language).busy.title });
  await attempt(tools, async () => {
    // Nobody may listen while sheets are built: a large write under a handler hangs Excel on the web.
    await live.stop();
    const description = describeSchoolWorkbook(plan, programme, {
      stamp: null,
      savedAt: environment.now(),
    });
    await workbook.apply(description);
    await live.readAll();
    await live.start();
    store.dispatch({ type: "show", screen: { kind: "work" } });
  });
  if (store.state().screen.kind === "setting-up") store.dispatch({ type: "show", screen: back });
}

/** Where there is one way to take part, it was not asked. */
function participationIn({ programme, participation }: NewPlanAnswers): Participation {
  return programme.participations.includes(participation) ? participation : programme.participations[0];
}
