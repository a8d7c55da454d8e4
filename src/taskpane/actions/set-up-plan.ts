import { normalizeCode } from "../../domain/applicant";
import type { Participation } from "../../domain/plan";
import { prefilledPlan } from "../../domain/prefilled-plan";
import type { Programme } from "../../domain/programme";
import { describeSchoolWorkbook } from "../../school/describe-school-workbook";
import { paneTexts } from "../../texts/pane-text";
import { attempt } from "./attempt";
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
  const { store, workbook, environment } = tools;
  store.dispatch({ type: "show", screen: { kind: "setting-up" } });
  store.dispatch({ type: "announce", text: paneTexts(store.state().language).busy.title });
  await attempt(tools, async () => {
    // Nobody may listen while sheets are built: a large write under a handler hangs Excel on the web.
    await live.stop();
    const { programme, brin } = answers;
    const participation = participationIn(answers);
    const plan = prefilledPlan(programme, participation, {
      ...answers,
      brin: normalizeCode(programme.applicant, brin),
    });
    const description = describeSchoolWorkbook(plan, programme, {
      stamp: null,
      savedAt: environment.now(),
    });
    await workbook.apply(description);
    await live.readAll();
    await live.start();
    store.dispatch({ type: "show", screen: { kind: "work" } });
  });
  // Excel was busy in a cell: nothing was added, and the form still holds what was filled in.
  if (store.state().screen.kind === "setting-up") store.dispatch({ type: "show", screen: { kind: "new-plan" } });
}

/** Where there is one way to take part, it was not asked. */
function participationIn({ programme, participation }: NewPlanAnswers): Participation {
  return programme.participations.includes(participation) ? participation : programme.participations[0];
}
