import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CoverageRow } from "../../../../region/spread/coverage";
import type { PaneSpreadTexts } from "../../../../texts/pane-spread-texts";
import { Caption } from "../../../components/text";
import { CoverageBar } from "./coverage-bar";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  name: {
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    padding: "2px 8px 2px 0",
    overflowWrap: "anywhere",
  },
  bar: { width: "96px", padding: "2px 0" },
  figure: { textAlign: "end", whiteSpace: "nowrap", padding: "2px 0 2px 8px", fontVariantNumeric: "tabular-nums" },
  open: { fontWeight: tokens.fontWeightSemibold },
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  legend: { textAlign: "end" },
});

interface CoverageTableProps {
  readonly head: string;
  readonly rows: readonly CoverageRow[];
  readonly texts: PaneSpreadTexts;
}

/** How many plans of each name are awarded, of how many submitted. What is still open stands out, as a fact. */
export function CoverageTable({ head, rows, texts }: CoverageTableProps): ReactElement {
  const styles = useStyles();
  const most = Math.max(1, ...rows.map(({ submitted }) => submitted));
  return (
    <div>
      <table className={styles.table}>
        <thead className={styles.unseen}>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col" colSpan={2}>
              {texts.heads.awarded}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, awarded, submitted, isPlace }) => {
            const open = isPlace && awarded === 0 && styles.open;
            return (
              <tr key={name}>
                <th scope="row" className={mergeClasses(styles.name, open)}>
                  {name}
                </th>
                <td className={styles.bar} aria-hidden="true">
                  <CoverageBar awarded={awarded} submitted={submitted} most={most} />
                </td>
                <td className={mergeClasses(styles.figure, open)}>
                  <span aria-hidden="true">{`${awarded} / ${submitted}`}</span>
                  <span className={styles.unseen}>{texts.figures(awarded, submitted)}</span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <div className={styles.legend} aria-hidden="true">
        <Caption>{texts.legend}</Caption>
      </div>
    </div>
  );
}
