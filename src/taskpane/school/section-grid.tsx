import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SectionState } from "../../texts/pane-texts";
import { focusRing } from "../components/focus-ring";
import { Icon, type IconTone } from "../components/icons";
import { useRovingFocus } from "../components/use-roving-focus";
import { usePane } from "../pane-context";
import type { ShownSection } from "./shown-section";

const useStyles = makeStyles({
  bar: { display: "flex", gap: "4px", marginTop: tokens.spacingVerticalS },
  segment: {
    height: "6px",
    flexGrow: 1,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralStroke1,
    "@media (forced-colors: active)": { border: "1px solid CanvasText", boxSizing: "border-box" },
  },
  filled: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "Highlight" },
  },
  complete: { backgroundColor: tokens.colorStatusSuccessForeground1 },
  // The long Dutch words mostly stand in the second column.
  grid: { display: "grid", gridTemplateColumns: "1fr 1.35fr", columnGap: tokens.spacingHorizontalS },
  longFirst: { gridTemplateColumns: "1.35fr 1fr" },
  section: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "32px",
    padding: "0 8px",
    margin: "0 -8px",
    minWidth: 0,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: "inherit",
    textAlign: "start",
    cursor: "pointer",
    backgroundColor: "transparent",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ...focusRing,
  },
  unseen: { position: "absolute", clipPath: "inset(50%)", width: "1px", height: "1px", overflow: "hidden" },
});

const tones: Readonly<Record<SectionState, IconTone>> = {
  ready: "ready",
  started: "todo",
  untouched: "todo",
  wrong: "wrong",
};

/** How many sections are ready, as a bar; the words beside it say the same. */
export function SectionBar({ sections }: { readonly sections: readonly ShownSection[] }): ReactElement {
  const styles = useStyles();
  const ready = sections.filter(({ state }) => state === "ready").length;
  const fill = mergeClasses(styles.filled, ready === sections.length && styles.complete);
  return (
    <div className={styles.bar} aria-hidden="true">
      {sections.map(({ id }, index) => (
        <span key={id} className={mergeClasses(styles.segment, index < ready && fill)} />
      ))}
    </div>
  );
}

/** The sections with their state; each opens its place in the workbook. */
export function SectionGrid({ sections }: { readonly sections: readonly ShownSection[] }): ReactElement {
  const styles = useStyles();
  const { texts, commands } = usePane();
  const { groupProps, tabIndexOf } = useRovingFocus(2);
  return (
    <nav
      aria-label={texts.work.sections}
      className={mergeClasses(styles.grid, isLongFirst(sections) && styles.longFirst)}
      {...groupProps}
    >
      {sections.map(({ id, name, state, place }, index) => (
        <button
          key={id}
          type="button"
          data-rove
          tabIndex={tabIndexOf(index, sections.length)}
          className={styles.section}
          onClick={() => void commands.visitPlace(place)}
        >
          <Icon name={state} tone={tones[state]} />
          <span>
            {name}
            <span className={styles.unseen}>, {texts.sectionStates[state]}</span>
          </span>
        </button>
      ))}
    </nav>
  );
}

/** Whether the longest word stands in the first column, as where a form has fewer sections. */
function isLongFirst(sections: readonly ShownSection[]): boolean {
  const longest = (column: number) =>
    Math.max(0, ...sections.filter((_, index) => index % 2 === column).map(({ name }) => name.length));
  return longest(0) > longest(1);
}
