/** The one blue button of a screen stands out in forced colours too. */
export const primaryButton = {
  "@media (forced-colors: active)": {
    forcedColorAdjust: "none",
    backgroundColor: "Highlight",
    color: "HighlightText",
    border: "1px solid Highlight",
  },
} as const;
