import { createContext, useContext, useSyncExternalStore, type ReactElement, type ReactNode } from "react";
import { paneTexts } from "../texts/pane-text";
import type { PaneTexts } from "../texts/pane-texts";
import type { Commands } from "./actions/commands";
import type { PaneAction, PaneState } from "./pane-state";
import type { Store } from "./store";
import type { Host, WorkbookPort } from "./workbook-port";

/** What a running pane is made of. */
export interface Pane {
  readonly host: Host;
  /** True on a Mac, where a pane can't download: it opens files as a workbook of their own. */
  readonly opensFiles: boolean;
  readonly store: Store<PaneState, PaneAction>;
  readonly workbook: WorkbookPort;
  readonly commands: Commands;
}

const PaneContext = createContext<Pane | null>(null);

/** Hands the pane to every screen in it. */
export function PaneProvider({ pane, children }: { readonly pane: Pane; readonly children: ReactNode }): ReactElement {
  return <PaneContext value={pane}>{children}</PaneContext>;
}

/** The pane's state now, its texts in the chosen language, and what buttons do. */
export function usePane(): Pane & { readonly state: PaneState; readonly texts: PaneTexts } {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error("usePane stands outside PaneProvider");
  const state = useSyncExternalStore(pane.store.subscribe, pane.store.state);
  return { ...pane, state, texts: paneTexts(state.language) };
}
