import type { ReactElement } from "react";
import type { WordForm } from "../../word/plan-form";
import { ChooseScreen } from "./choose-screen";
import { FoundScreen } from "./found-screen";

/** A document that was read; nothing of it is in the workbook yet. */
export interface ReadDocument {
  readonly name: string;
  readonly form: WordForm;
}

/** Beginning with a filled-in Word form: choose it, look at what was recognised, put it into the workbook. */
export function WordPane({ read }: { readonly read: ReadDocument | null }): ReactElement {
  return read === null ? <ChooseScreen /> : <FoundScreen {...read} />;
}
