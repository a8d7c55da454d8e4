import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, type ReactElement, type ReactNode } from "react";
import { focusRing } from "./focus-ring";
import { useRovingFocus } from "./use-roving-focus";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalL,
    // From edge to edge of the pane, as the line below the kop.
    margin: "-4px -16px 0",
    padding: "0 16px",
    width: "auto",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    minHeight: "40px",
    padding: 0,
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    backgroundColor: "transparent",
    border: "none",
    borderBottom: "3px solid transparent",
    cursor: "pointer",
    fontVariantNumeric: "tabular-nums",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ...focusRing,
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}`,
    "@media (forced-colors: active)": { borderBottom: "3px solid Highlight" },
  },
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
});

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly name: string;
}

interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
  /** What the chosen tab shows. */
  readonly children: ReactNode;
}

/** One tab stop, arrows between the tabs, and the panel of the chosen one below them. */
export function Tabs<Id extends string>({ label, tabs, chosen, onChoose, children }: TabsProps<Id>): ReactElement {
  const styles = useStyles();
  const id = useId();
  const { groupProps, tabIndexOf } = useRovingFocus("line");
  return (
    <>
      <div role="tablist" aria-label={label} className={styles.list} {...groupProps}>
        {tabs.map((tab, index) => (
          <button
            key={tab.id}
            id={`${id}-${tab.id}`}
            type="button"
            role="tab"
            data-rove
            tabIndex={tabIndexOf(index, tabs.length)}
            aria-selected={tab.id === chosen}
            aria-controls={`${id}-panel`}
            className={mergeClasses(styles.tab, tab.id === chosen && styles.chosen)}
            onClick={() => onChoose(tab.id)}
          >
            {tab.name}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${chosen}`} className={styles.panel}>
        {children}
      </div>
    </>
  );
}
