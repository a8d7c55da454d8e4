import { createContext, useContext, useSyncExternalStore, type ReactElement, type ReactNode } from "react";
import type { Language } from "../../texts/language";
import { paneLedgerTexts } from "../../texts/pane-ledger-text";
import type { PaneLedgerTexts } from "../../texts/pane-ledger-texts";
import { usePane } from "../pane-context";
import type { LedgerCommands } from "./ledger-commands";
import type { LedgerState } from "./ledger-state";

const LedgerContext = createContext<LedgerCommands | null>(null);

interface LedgerProviderProps {
  readonly commands: LedgerCommands;
  readonly children: ReactNode;
}

/** Hands the commands to every screen of the year end. */
export function LedgerProvider({ commands, children }: LedgerProviderProps): ReactElement {
  return <LedgerContext value={commands}>{children}</LedgerContext>;
}

/** What a screen of the year end works with. */
export interface LedgerView {
  readonly commands: LedgerCommands;
  readonly state: LedgerState;
  readonly texts: PaneLedgerTexts;
  readonly language: Language;
  /** School and BRIN, below the title of each screen. */
  readonly caption: string;
}

export function useLedger(): LedgerView {
  const commands = useContext(LedgerContext);
  if (commands === null) throw new Error("useLedger stands outside LedgerProvider");
  const { language, checked } = usePane().state;
  const state = useSyncExternalStore(commands.store.subscribe, commands.store.state);
  const header = (state.standing?.checked ?? checked)?.plan.header;
  const caption = [header?.school, header?.brin].filter((word) => word !== undefined && word !== "").join(" · ");
  return { commands, state, language, caption, texts: paneLedgerTexts(language) };
}
