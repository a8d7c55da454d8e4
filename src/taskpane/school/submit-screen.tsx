import type { ReactElement } from "react";
import { usePane } from "../pane-context";
import { HandInSteps } from "./hand-in-steps";
import { NotYetScreen } from "./not-yet-screen";
import { useSchoolView } from "./use-school-view";

/** "Indienen": what misses first, or the two steps of handing in. */
export function SubmitScreen(): ReactElement {
  const { commands } = usePane();
  const { checked, view } = useSchoolView();
  const back = () => commands.show({ kind: "work" }, "submit");
  return view.lists.must.length > 0 ? (
    <NotYetScreen view={view} onBack={back} />
  ) : (
    <HandInSteps checked={checked} view={view} onBack={back} />
  );
}
