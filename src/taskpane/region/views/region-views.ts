import { lazy, type ComponentType, type LazyExoticComponent } from "react";
import type { Programme } from "../../../domain/programme";
import type { Language } from "../../../texts/language";
import { settingsWords } from "../../../texts/pane-settings-words";
import {
  missingWords,
  networkWords,
  realisationWords,
  shareWords,
  spreadWords,
  whyWords,
} from "../../../texts/pane-view-words";
import type { IconName } from "../../components/icons";
import type { RegionReading } from "./region-reading";

/** What every view of the regional workbook is given: the workbook as it stands, read anew after each burst of changes. */
export interface ViewProps {
  readonly reading: RegionReading;
}

/** A view of the open regional workbook: its row on the first screen, and the screen itself, which loads when it is opened. */
export interface RegionViewEntry {
  readonly id: string;
  readonly icon: IconName;
  readonly words: (language: Language) => { readonly title: string; readonly text: string };
  /** Whether the regeling of the region has something to show there; left out: always. */
  readonly isFor?: (programme: Programme) => boolean;
  readonly Screen: LazyExoticComponent<ComponentType<ViewProps>>;
}

/** All views, in the order of the first screen. */
export const regionViews: readonly RegionViewEntry[] = [
  {
    id: "missing",
    icon: "school",
    words: (language) => missingWords[language],
    Screen: lazy(async () => ({ default: (await import("./missing/missing-screen")).MissingScreen })),
  },
  {
    id: "why",
    icon: "pick",
    words: (language) => whyWords[language],
    Screen: lazy(async () => ({ default: (await import("./why/why-screen")).WhyScreen })),
  },
  {
    id: "spread",
    icon: "spread",
    words: (language) => spreadWords[language],
    isFor: hasSpread,
    Screen: lazy(async () => ({ default: (await import("./spread/spread-screen")).SpreadScreen })),
  },
  {
    id: "network",
    icon: "network",
    words: (language) => networkWords[language],
    Screen: lazy(async () => ({ default: (await import("./network/network-screen")).NetworkScreen })),
  },
  {
    id: "realisation",
    icon: "check",
    words: (language) => realisationWords[language],
    Screen: lazy(async () => ({ default: (await import("./realisation/realisation-screen")).RealisationScreen })),
  },
  {
    id: "share",
    icon: "share",
    words: (language) => shareWords[language],
    Screen: lazy(async () => ({ default: (await import("./share/share-screen")).ShareScreen })),
  },
  {
    id: "settings",
    icon: "sheet",
    words: (language) => settingsWords[language],
    Screen: lazy(async () => ({ default: (await import("../settings/settings-screen")).SettingsScreen })),
  },
];

/** Plans are spread over werkgebieden, besturen and thema's, where the form asks any of these. */
export function hasSpread({ applicant, werkgebieden, themes }: Programme): boolean {
  return applicant === "school" || werkgebieden.names.length > 0 || themes.length > 0;
}

/** The view with this id. */
export function regionView(id: string): RegionViewEntry {
  const view = regionViews.find((each) => each.id === id);
  if (view === undefined) throw new Error(`There is no view "${id}"`);
  return view;
}
