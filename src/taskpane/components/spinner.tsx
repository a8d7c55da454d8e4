import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  ring: {
    width: "16px",
    height: "16px",
    flexShrink: 0,
    boxSizing: "border-box",
    borderRadius: tokens.borderRadiusCircular,
    border: `2px solid ${tokens.colorNeutralStroke2}`,
    borderTopColor: tokens.colorCompoundBrandStroke,
    animationName: { to: { transform: "rotate(360deg)" } },
    animationDuration: "1s",
    animationIterationCount: "infinite",
    animationTimingFunction: "linear",
    "@media (prefers-reduced-motion: reduce)": { animationDuration: "8s" },
    "@media (forced-colors: active)": { borderTopColor: "Highlight" },
  },
});

/** Beside words that say what we are busy with; Fluent's own weighs more than the screen it stands in. */
export function Spinner(): ReactElement {
  return <span className={useStyles().ring} aria-hidden="true" />;
}
