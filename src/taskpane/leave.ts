import type { Pane } from "./pane-context";
import type { PaneState } from "./pane-state";

/** Back to where help or details were asked for: the plan when there is one. */
export function leaveTo({ commands }: Pane, { checked, home }: PaneState, focus: string): void {
  if (checked !== null) commands.show({ kind: "work" }, focus);
  else commands.show(home === "region" ? { kind: "region" } : { kind: "start", takenBack: false }, focus);
}
