import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import { Caption } from "../components/text";
import { droppedFiles } from "./dropped-files";
import { useRegion } from "./region-context";

const useStyles = makeStyles({
  zone: {
    padding: tokens.spacingVerticalL,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusXLarge,
    textAlign: "center",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  over: {
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px dashed ${tokens.colorCompoundBrandStroke}`,
  },
});

/** The second way, for who has a mouse. Files may be dropped anywhere in the pane: next to the zone means the same. */
export function DropZone(): ReactElement {
  const styles = useStyles();
  const { texts } = useRegion();
  const isOver = useDrop();
  return (
    <div className={mergeClasses(styles.zone, isOver && styles.over)}>
      {texts.choose.drop}
      <Caption>{texts.choose.dropTypes}</Caption>
    </div>
  );
}

/** True while files are held over the pane. */
function useDrop(): boolean {
  const { session } = useRegion();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const leaving = new AbortController();
    const on = (type: "dragover" | "dragleave" | "drop", handle: (transfer: DataTransfer) => void) =>
      window.addEventListener(type, (event) => handled(event, handle), { signal: leaving.signal });
    on("dragover", () => setOver(true));
    on("dragleave", () => setOver(false));
    on("drop", (transfer) => {
      setOver(false);
      session.read(droppedFiles(transfer));
    });
    return () => leaving.abort();
  }, [session]);
  return isOver;
}

/** Without this the browser would open the file in the place of the pane. */
function handled(event: DragEvent, handle: (transfer: DataTransfer) => void): void {
  if (event.dataTransfer === null || !event.dataTransfer.types.includes("Files")) return;
  event.preventDefault();
  handle(event.dataTransfer);
}
