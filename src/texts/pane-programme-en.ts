import type { PaneProgrammeTexts } from "./pane-programme-texts";

/** Choosing a programme, in English. */
export const paneProgrammeEn: PaneProgrammeTexts = {
  label: "Programme",
  own: "Your own programme",
  open: "Open your own programme (JSON)…",
  opened: (name) => `${name} is opened and chosen.`,
  wrong: (file, mistakes) =>
    mistakes === 1 ? `1 thing in ${file} is not right yet` : `${mistakes} things in ${file} are not right yet`,
  more: (mistakes) => `And ${mistakes} more.`,
  unreadable: "This file can't be read. See whether it is still there, and open it again.",
};
