import type { ReactElement } from "react";
import { Icon, type IconName, type IconTone } from "../components/icons";
import type { FileState } from "./file-state";

const drawings: Readonly<Record<FileState, { readonly name: IconName; readonly tone: IconTone }>> = {
  ready: { name: "ready", tone: "ready" },
  notes: { name: "note", tone: "note" },
  errors: { name: "wrong", tone: "wrong" },
  unreadable: { name: "unreadable", tone: "quiet" },
  refused: { name: "unreadable", tone: "quiet" },
  replaced: { name: "replaced", tone: "quiet" },
};

/** The shape and colour of a state, beside its word. */
export function StateIcon({ state, size = 20 }: { readonly state: FileState; readonly size?: number }): ReactElement {
  return <Icon {...drawings[state]} size={size} />;
}
