import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { useRovingFocus } from "../components/use-roving-focus";
import { usePane } from "../pane-context";
import type { TodoRow } from "./todo-rows";
import { TodoItem } from "./todo-item";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", flexWrap: "wrap", gap: "4px 8px", marginBottom: "4px" },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  count: {
    minWidth: "20px",
    height: "20px",
    padding: "0 6px",
    boxSizing: "border-box",
    textAlign: "center",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "20px",
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
    "@media (forced-colors: active)": { border: "1px solid CanvasText", lineHeight: "18px" },
  },
  todo: { backgroundColor: tokens.colorBrandBackground, color: tokens.colorNeutralForegroundOnBrand },
  wrong: { backgroundColor: tokens.colorStatusDangerBackground3, color: tokens.colorNeutralForegroundOnBrand },
  hint: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

const mostShown = 50;

interface TodoListProps {
  readonly title: string;
  readonly rows: readonly TodoRow[];
  /** "Moet nog" counts in colour, and in red when something in it contradicts itself. */
  readonly mustDo?: boolean;
  readonly hint?: string;
  readonly onVisit?: (row: TodoRow) => void;
}

/** One list of findings: one tab stop, arrows inside, every row a door to its cell. */
export function TodoList({ title, rows, mustDo = false, hint, onVisit }: TodoListProps): ReactElement | null {
  const styles = useStyles();
  const { texts, commands } = usePane();
  const [showsAll, setShowsAll] = useState(false);
  const { groupProps, tabIndexOf } = useRovingFocus();
  if (rows.length === 0) return null;
  const shown = showsAll ? rows : rows.slice(0, mostShown);
  const tone = rows.some((row) => row.tone === "wrong") ? styles.wrong : styles.todo;
  const stops = stopsOf(shown);
  const count = stops.at(-1)?.end ?? 0;
  return (
    <section>
      <div className={styles.head}>
        <h2 className={styles.heading}>{title}</h2>
        <span className={mergeClasses(styles.count, mustDo && tone)}>{rows.length}</span>
        {hint !== undefined && <span className={styles.hint}>{hint}</span>}
      </div>
      <ul role="list" className={styles.list} {...groupProps}>
        {shown.map((row, index) => (
          <TodoItem
            key={row.key}
            row={row}
            onVisit={onVisit ?? ((visited) => void commands.visitRow(visited))}
            tabIndexOf={(part) => tabIndexOf((stops[index]?.start ?? 0) + part, count)}
          />
        ))}
      </ul>
      {shown.length < rows.length && (
        <Button appearance="subtle" onClick={() => setShowsAll(true)}>
          {texts.work.showAll(rows.length)}
        </Button>
      )}
    </section>
  );
}

/** A row that offers an amount has a second button. */
function stopsOf(rows: readonly TodoRow[]): readonly { readonly start: number; readonly end: number }[] {
  let end = 0;
  return rows.map(({ offer }) => {
    const start = end;
    end += offer === null ? 1 : 2;
    return { start, end };
  });
}
