import type { SheetCell } from "../../school/submission";
import type { SectionState } from "../../texts/pane-texts";

/** A section as it is shown: its state, and where it opens. */
export interface ShownSection {
  readonly id: string;
  readonly name: string;
  readonly state: SectionState;
  readonly place: SheetCell;
}
