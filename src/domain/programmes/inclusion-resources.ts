import type { Resource } from "../programme";

/** Handreikingen and inspiration named in the sources; a samenwerkingsverband may put its own in its place. */
export const inclusionResources: readonly Resource[] = [
  {
    title: "Samen naar School: handreiking en praktijkvoorbeelden",
    url: "https://www.samennaarschoolinitiatieven.nl",
    themes: ["visie", "aanbod", "samenwerking"],
  },
  {
    title: "Werkbezoeken van het Steunpunt Passend Onderwijs: zo doen anderen het",
    url: "https://vng.nl/nieuws/werkbezoeken-inclusiever-onderwijs",
    themes: ["visie", "klimaat", "expertise"],
  },
  {
    title: "Steunpunt Passend Onderwijs",
    url: "https://www.steunpuntpassendonderwijs-povo.nl",
    themes: [],
  },
];
