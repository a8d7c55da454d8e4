import type { Language } from "./language";
import { paneNetworkEn } from "./pane-network-en";
import { paneNetworkNl } from "./pane-network-nl";
import type { PaneNetworkTexts } from "./pane-network-texts";

const texts: Readonly<Record<Language, PaneNetworkTexts>> = { nl: paneNetworkNl, en: paneNetworkEn };

/** The texts of Netwerk in one language. */
export function paneNetworkTexts(language: Language): PaneNetworkTexts {
  return texts[language];
}
