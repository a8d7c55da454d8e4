import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { focusRing } from "../../components/focus-ring";
import { Icon } from "../../components/icons";
import { useRovingFocus } from "../../components/use-roving-focus";
import { Heading } from "../../components/text";
import { useRegion } from "../region-context";
import { regionViews } from "./region-views";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "0 -8px", padding: 0 },
  row: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    width: "100%",
    minHeight: "44px",
    boxSizing: "border-box",
    padding: "6px 8px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    font: "inherit",
    color: "inherit",
    textAlign: "start",
    cursor: "pointer",
    backgroundColor: "transparent",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ...focusRing,
  },
  words: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column" },
  title: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** The ways into the open regional workbook, as one tab stop. */
export function ViewList({ heading }: { readonly heading: string }): ReactElement {
  const styles = useStyles();
  const { session, language } = useRegion();
  const { groupProps, tabIndexOf } = useRovingFocus();
  const views = regionViews.filter(({ isFor }) => isFor?.(session.programme()) ?? true);
  return (
    <div {...groupProps}>
      <Heading>{heading}</Heading>
      <ul className={styles.list}>
        {views.map(({ id, icon, words }, index) => (
          <li key={id}>
            <button
              id={`view-${id}`}
              type="button"
              data-rove
              tabIndex={tabIndexOf(index, views.length)}
              className={styles.row}
              onClick={() => session.showView(id)}
            >
              <Icon name={icon} tone="quiet" />
              <span className={styles.words}>
                <span className={styles.title}>{words(language).title}</span>
                <span className={styles.text}>{words(language).text}</span>
              </span>
              <Icon name="chevron" />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
