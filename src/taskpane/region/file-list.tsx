import { makeStyles } from "@fluentui/react-components";
import { useCallback, useState, type ReactElement } from "react";
import { useRovingFocus } from "../components/use-roving-focus";
import { FileRow } from "./file-row";
import type { ImportRow } from "./import-rows";
import { useRegion } from "./region-context";

const useStyles = makeStyles({
  // The words stay on the gutter, the rows reach beyond it.
  list: { listStyleType: "none", margin: "0 -8px", padding: 0, width: "auto", alignSelf: "stretch" },
});

/** The files, as one tab stop. */
export function FileList({ rows }: { readonly rows: readonly ImportRow[] }): ReactElement {
  const styles = useStyles();
  const { texts } = useRegion();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const { groupProps, tabIndexOf } = useRovingFocus();
  const toggle = useCallback(
    (file: string) => setOpen((before) => without(before, file) ?? new Set([...before, file])),
    [],
  );
  return (
    <div {...groupProps}>
      <ul className={styles.list} aria-label={texts.result.listLabel}>
        {rows.map((row, index) => (
          <FileRow
            key={row.file}
            row={row}
            isOpen={open.has(row.file)}
            tabIndex={tabIndexOf(index, rows.length)}
            onToggle={toggle}
          />
        ))}
      </ul>
    </div>
  );
}

/** The files that stay open when this one is closed; null when it was not open. */
function without(open: ReadonlySet<string>, file: string): ReadonlySet<string> | null {
  return open.has(file) ? new Set([...open].filter((each) => each !== file)) : null;
}
