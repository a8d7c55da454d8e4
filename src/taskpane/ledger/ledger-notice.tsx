import type { ReactElement } from "react";
import { errorText } from "../../texts/error-text";
import type { Language } from "../../texts/language";
import type { PaneLedgerTexts } from "../../texts/pane-ledger-texts";
import { Notice } from "../components/notice";
import { useAnnounced } from "../region/use-announced";
import { useLedger } from "./ledger-context";
import type { LedgerNote } from "./ledger-state";

/** What there is to say above the headline; nothing most of the time. */
export function LedgerNotice(): ReactElement | null {
  const { state, texts, language } = useLedger();
  const said = state.note === null ? null : noteText(state.note, texts, language);
  useAnnounced(said);
  if (said === null) return null;
  return <Notice tone={state.note?.kind === "stopped" ? "fact" : "note"}>{said}</Notice>;
}

function noteText(note: LedgerNote, { files, mark }: PaneLedgerTexts, language: Language): string {
  switch (note.kind) {
    case "stopped":
      return files.stopped;
    case "no-files":
      return files.none;
    case "no-mark":
      return mark.choose;
    case "nothing-found":
      return mark.nothingFound;
    case "failed": {
      const { what, todo } = errorText(note.code, language);
      return `${what} ${todo}`;
    }
  }
}
