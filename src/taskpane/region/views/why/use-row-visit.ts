import { useState } from "react";
import type { RowMark } from "../../../../region/explain/row-mark";
import { StandingTables } from "../../../../region/explain/standing-tables";
import type { WorkbookSnapshot } from "../../../../workbook/snapshot";
import { showFailure } from "../../../actions/attempt";
import { browserEnvironment } from "../../../browser-environment";
import { usePane } from "../../../pane-context";
import { useRegion } from "../../region-context";
import { followedWorkbook } from "../../region-workbook";
import type { SelectionFollower } from "../../../selection/selection-follower";

/** The row that was gone to; the sheet is null when the row is not there any more. */
export interface RowVisit {
  readonly key: string;
  readonly sheet: string | null;
}

interface RowVisits {
  readonly visit: RowVisit | null;
  readonly goTo: (key: string, marks: readonly RowMark[]) => void;
}

/** Goes to rows of the regional tables, wherever these stand at that moment: tables are sorted without our hearing of it. */
export function useRowVisit(snapshot: WorkbookSnapshot, expect: SelectionFollower["expect"]): RowVisits {
  const { store, workbook } = usePane();
  const { session } = useRegion();
  const [visit, setVisit] = useState<RowVisit | null>(null);

  const find = async (marks: readonly RowMark[]) => {
    const known = new StandingTables(snapshot).find(marks);
    if (known === null) return null;
    return new StandingTables(await followedWorkbook(workbook).readSheets([known.sheet])).find(marks);
  };
  const goTo = async (key: string, marks: readonly RowMark[]): Promise<void> => {
    const place = await find(marks);
    setVisit({ key, sheet: place?.sheet ?? null });
    if (place === null) return;
    expect(place);
    session.goTo(place);
  };
  return {
    visit,
    goTo: (key, marks) =>
      void goTo(key, marks).catch((error: unknown) => showFailure({ store, environment: browserEnvironment }, error)),
  };
}
