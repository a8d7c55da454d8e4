import type { PaneProgrammeTexts } from "./pane-programme-texts";

/** Choosing a regeling, in Dutch. */
export const paneProgrammeNl: PaneProgrammeTexts = {
  label: "Regeling",
  own: "Eigen regeling",
  open: "Eigen regeling (JSON) openen…",
  opened: (name) => `${name} is geopend en gekozen.`,
  wrong: (file, mistakes) =>
    mistakes === 1 ? `In ${file} klopt nog 1 ding niet` : `In ${file} kloppen nog ${mistakes} dingen niet`,
  more: (mistakes) => `En nog ${mistakes}.`,
  unreadable: "Dit bestand is niet te lezen. Kijk of het er nog is, en open het opnieuw.",
};
