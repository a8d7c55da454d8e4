import { tokens } from "@fluentui/react-components";

/** The ring of our own buttons, as Fluent draws it around its own. */
export const focusRing = {
  ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
} as const;
