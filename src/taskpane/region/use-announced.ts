import { useEffect } from "react";
import { usePane } from "../pane-context";

/** Has screen readers hear a text when it appears or changes; null says nothing. */
export function useAnnounced(text: string | null): void {
  const { commands } = usePane();
  useEffect(() => {
    if (text !== null) commands.announce(text);
    // The commands of a pane never change.
  }, [text]);
}
