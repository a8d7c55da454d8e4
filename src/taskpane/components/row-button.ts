import { tokens } from "@fluentui/react-components";
import { focusRing } from "./focus-ring";

/** The look of a row that is one button: a sign, words, and a chevron. */
export const rowButton = {
  display: "grid",
  gridTemplateColumns: "20px minmax(0, 1fr) 20px",
  columnGap: tokens.spacingHorizontalS,
  width: "100%",
  minHeight: "32px",
  padding: "6px 8px",
  boxSizing: "border-box",
  font: "inherit",
  color: "inherit",
  textAlign: "start",
  cursor: "pointer",
  backgroundColor: "transparent",
  border: "none",
  borderRadius: tokens.borderRadiusMedium,
  ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  ...focusRing,
} as const;
