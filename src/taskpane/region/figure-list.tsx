import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  row: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  name: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  figure: { margin: 0, fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
});

interface Figure {
  readonly name: string;
  readonly count: number | string;
  readonly icon?: ReactNode;
}

/** Names with their numbers. */
export function FigureList({ figures }: { readonly figures: readonly Figure[] }): ReactElement {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {figures.map(({ name, count, icon }) => (
        <div key={name} className={styles.row}>
          <dt className={styles.name}>
            {icon}
            {name}
          </dt>
          <dd className={styles.figure}>{count}</dd>
        </div>
      ))}
    </dl>
  );
}
