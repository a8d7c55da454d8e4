import type { ReactElement } from "react";
import { paneHelpTexts } from "../../texts/pane-help-text";
import { Caption } from "../components/text";
import { usePane } from "../pane-context";
import { OutsideLink } from "./outside-link";

/** The manual, a page beside the pane on the same server; its menu leads to the other manuals. */
export function ManualLink(): ReactElement {
  const help = paneHelpTexts(usePane().state.language);
  return (
    <div>
      <OutsideLink address={new URL("docs/handleiding-school.html", document.baseURI).href}>Handleiding</OutsideLink>
      <Caption>{help.manual}</Caption>
    </div>
  );
}
