import type { Language } from "./language";

/** Words of the page that plays Excel. */
export interface PreviewTexts {
  readonly note: string;
  readonly start: Readonly<Record<"empty" | "plan" | "region", string>>;
  readonly startLabel: string;
  readonly programme: string;
  readonly samples: string;
  readonly samplesBusy: string;
  readonly samplesFile: string;
  readonly language: string;
  readonly theme: Readonly<Record<"light" | "dark", string>>;
  readonly closePane: string;
  readonly openPane: string;
  readonly widen: string;
  readonly locked: string;
  readonly loading: string;
}

const nl: PreviewTexts = {
  note: "Dit is een nagebootste Excel, om alles zonder Excel te proberen. Wat je invult blijft in dit venster en verdwijnt als je het sluit.",
  start: { empty: "Lege werkmap", plan: "Half ingevuld plan", region: "Regio van 40 scholen" },
  startLabel: "Beginnen met",
  programme: "Regeling",
  samples: "Voorbeeldbestanden",
  samplesBusy: "Bestanden maken…",
  samplesFile: "voorbeeldplannen.zip",
  language: "English",
  theme: { light: "Donker", dark: "Licht" },
  closePane: "Venster sluiten",
  openPane: "Schoolbudget openen",
  widen: "Breedte van het venster",
  locked: "Deze cel is beveiligd: vul de gele vakken in.",
  loading: "Werkmap vullen…",
};

const en: PreviewTexts = {
  note: "This is an imitation of Excel, to try everything without Excel. What you fill in stays in this window and is gone when you close it.",
  start: { empty: "Empty workbook", plan: "Half-filled plan", region: "Region of 40 schools" },
  startLabel: "Start with",
  programme: "Programme",
  samples: "Sample files",
  samplesBusy: "Making files…",
  samplesFile: "sample-plans.zip",
  language: "Nederlands",
  theme: { light: "Dark", dark: "Light" },
  closePane: "Close pane",
  openPane: "Open Schoolbudget",
  widen: "Width of the pane",
  locked: "This cell is protected: fill in the yellow boxes.",
  loading: "Filling the workbook…",
};

export const previewTexts: Readonly<Record<Language, PreviewTexts>> = { nl, en };
