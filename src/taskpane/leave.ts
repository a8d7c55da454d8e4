import type { Pane } from "./pane-context";
import type { PaneState } from "./pane-state";

/** Back to where help or details were asked for: the plan when there is one. */
export function leaveTo({ commands }: Pane, { checked }: PaneState, focus: string): void {
  commands.show(checked === null ? { kind: "start", takenBack: false } : { kind: "work" }, focus);
}
