import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, useId, type ReactElement } from "react";
import { rowButton } from "../components/row-button";
import { Icon } from "../components/icons";
import { FileDetails } from "./file-details";
import type { ImportRow } from "./import-rows";
import { useRegion } from "./region-context";
import { rowWords } from "./row-words";
import { StateIcon } from "./state-icon";

const useStyles = makeStyles({
  item: { contentVisibility: "auto", containIntrinsicSize: "auto 64px" },
  button: rowButton,
  words: { display: "flex", flexDirection: "column", minWidth: 0 },
  title: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  place: { color: tokens.colorNeutralForeground3 },
  chevron: { display: "flex", alignSelf: "start", color: tokens.colorNeutralForeground3 },
  open: { transform: "rotate(90deg)" },
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

interface FileRowProps {
  readonly row: ImportRow;
  readonly isOpen: boolean;
  readonly tabIndex: 0 | -1;
  readonly onToggle: (file: string) => void;
}

/** One file: school, place and the first reason; opened, everything there is to know about it. */
export const FileRow = memo(function FileRow({ row, isOpen, tabIndex, onToggle }: FileRowProps): ReactElement {
  const styles = useStyles();
  const { texts, language } = useRegion();
  const { title, place, reason } = rowWords(row, texts, language);
  const details = useId();
  return (
    <li className={styles.item}>
      <button
        type="button"
        data-rove
        tabIndex={tabIndex}
        aria-expanded={isOpen}
        {...(isOpen ? { "aria-controls": details } : {})}
        className={styles.button}
        onClick={() => onToggle(row.file)}
      >
        <StateIcon state={row.state} />
        <span className={styles.words}>
          <span className={styles.title}>
            {title}
            <span className={styles.unseen}> {texts.result.filters[row.state]}</span>
          </span>
          <span className={mergeClasses(styles.small, styles.place)}>{place}</span>
          {reason !== "" && !isOpen && <span className={styles.small}>{reason}</span>}
        </span>
        <span className={mergeClasses(styles.chevron, isOpen && styles.open)}>
          <Icon name="chevron" size={16} />
        </span>
      </button>
      {isOpen && <FileDetails id={details} row={row} reason={reason} />}
    </li>
  );
});
