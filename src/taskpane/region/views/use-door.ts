import { useState } from "react";
import type { SheetCell } from "../../../school/submission";
import { useRegion } from "../region-context";

/** A list whose rows lead to cells of the workbook. */
interface Doors {
  /** Key of the row that was chosen last; null for none. */
  readonly chosen: string | null;
  /** The sheet that it led to; null when it led nowhere. */
  readonly sheet: string | null;
  readonly choose: (key: string, place: SheetCell | null) => void;
}

/** The row that was chosen stays marked until the next one; the focus stays where it is. */
export function useDoor(): Doors {
  const { session } = useRegion();
  const [{ chosen, sheet }, setChosen] = useState<Pick<Doors, "chosen" | "sheet">>({ chosen: null, sheet: null });
  return {
    chosen,
    sheet,
    choose(key, place) {
      setChosen({ chosen: key, sheet: place?.sheet ?? null });
      if (place !== null) session.goTo(place);
    },
  };
}
