import { blankEvaluation } from "../../domain/evaluation";
import { describeEvaluation } from "../../school/evaluation/describe-evaluation";
import { refuseNewer } from "../../school/newer-version";
import type { LiveCheck } from "../actions/live-check";
import type { Tools } from "../actions/tools";

/** Adds the sheet of the year end to the open workbook, with what its plan says now. */
export async function addEvaluation({ store, workbook, environment }: Tools, live: LiveCheck): Promise<void> {
  // Nobody may listen while sheets are built: a large write under a handler hangs Excel on the web.
  await live.stop();
  try {
    const checked = await live.readAll();
    if (checked === null || checked.evaluation !== null) return;
    refuseNewer(checked);
    await workbook.apply(describeEvaluation(checked, blankEvaluation(checked.programme), environment.now()));
    await live.readAll();
  } finally {
    await live.start();
  }
  store.dispatch({ type: "show", screen: { kind: "evaluation", page: { kind: "work" } } });
}
