import { createContext, useContext, type ReactElement, type ReactNode } from "react";
import { paneRegionTexts } from "../../texts/pane-region-text";
import type { PaneRegionTexts } from "../../texts/pane-region-texts";
import type { Language } from "../../texts/language";
import { usePane } from "../pane-context";
import { programmeName } from "../school/school-view";
import type { RegionCommands } from "./sessions";

const RegionContext = createContext<RegionCommands | null>(null);

interface RegionProviderProps {
  readonly session: RegionCommands;
  readonly children: ReactNode;
}

/** Hands the session to every regional screen. */
export function RegionProvider({ session, children }: RegionProviderProps): ReactElement {
  return <RegionContext value={session}>{children}</RegionContext>;
}

/** What a regional screen works with. */
export interface RegionView {
  readonly session: RegionCommands;
  readonly texts: PaneRegionTexts;
  readonly language: Language;
  /** Name and year of the programme, below the title of each screen. */
  readonly caption: string;
}

/** The session, and the texts in the chosen language. */
export function useRegion(): RegionView {
  const session = useContext(RegionContext);
  if (session === null) throw new Error("useRegion stands outside RegionProvider");
  const { language } = usePane().state;
  return { session, language, texts: paneRegionTexts(language), caption: programmeName(session.programme()) };
}
