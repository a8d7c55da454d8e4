import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { focusRing } from "../components/focus-ring";
import { useRovingFocus } from "../components/use-roving-focus";
import { rowFilters, type RowFilter } from "./filter-rows";
import { useRegion } from "./region-context";
import { StateIcon } from "./state-icon";

const useStyles = makeStyles({
  // The long Dutch words stand on the right.
  group: { display: "grid", gridTemplateColumns: "1fr 1.4fr", gap: "6px" },
  filter: {
    display: "flex",
    alignItems: "center",
    gap: "6px",
    minHeight: "32px",
    minWidth: 0,
    padding: "4px 8px",
    boxSizing: "border-box",
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    textAlign: "start",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ...focusRing,
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorCompoundBrandStroke}`,
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
  count: { marginLeft: "auto", fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
});

interface RowFiltersProps {
  readonly counts: Readonly<Record<RowFilter, number>>;
  readonly chosen: RowFilter;
  readonly onChoose: (filter: RowFilter) => void;
}

/** One tab stop; each button says how many files it shows. */
export function RowFilters({ counts, chosen, onChoose }: RowFiltersProps): ReactElement {
  const styles = useStyles();
  const { result } = useRegion().texts;
  const filters = rowFilters(counts);
  const { groupProps, tabIndexOf } = useRovingFocus(2);
  return (
    <div role="group" aria-label={result.filterLabel} className={styles.group} {...groupProps}>
      {filters.map((filter, index) => (
        <button
          key={filter}
          type="button"
          data-rove
          tabIndex={tabIndexOf(index, filters.length)}
          aria-pressed={filter === chosen}
          className={mergeClasses(styles.filter, filter === chosen && styles.chosen)}
          onClick={() => onChoose(filter)}
        >
          {filter !== "all" && <StateIcon state={filter} size={16} />}
          {result.filters[filter]}
          <span className={styles.count}>{counts[filter]}</span>
        </button>
      ))}
    </div>
  );
}
