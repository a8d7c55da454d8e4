import type { PlanPosition } from "../../domain/finding";
import type { Programme } from "../../domain/programme";
import { toPlainPlan, type PlainCheckedPlan } from "../../school/plain-checked-plan";
import type { CheckedPlan, SheetCell } from "../../school/submission";
import type { Region } from "../region";

/** Position of a plan → sheet and cell; a null cell is the whole sheet. */
export type CellsByPosition = Readonly<Record<string, readonly [sheet: string, cell: string | null]>>;

/** A checked plan as JSON can hold it; programme and usual cells are kept once for all plans. */
export interface PlainPlan extends Omit<PlainCheckedPlan, "programme" | "cells"> {
  /** Its place in the list of programmes. */
  readonly programme: number;
  /** Where its fields stand, as far as that is not in the usual cells. */
  readonly cells: CellsByPosition;
}

interface RememberedPlan {
  readonly file: string;
  readonly link: string | null;
  readonly plan: PlainPlan;
}

/** The submissions of a region without what they have in common: nearly all plans are on an untouched form. */
export class PlainRegion {
  readonly plans: readonly RememberedPlan[];
  readonly programmes: readonly Programme[];
  /** The place of the region's own in that list. */
  readonly regionProgramme: number;
  readonly usualCells: CellsByPosition;

  constructor({ programme: own, submissions }: Region) {
    const numbers = new Map<string, number>();
    const known = new Map<Programme, number>();
    const programmes: Programme[] = [];
    const usual: Record<string, readonly [string, string | null]> = {};
    const numberOf = (programme: Programme): number => {
      // Many plans share the object of their programme.
      const before = known.get(programme);
      if (before !== undefined) return before;
      const key = JSON.stringify(programme);
      const number = numbers.get(key) ?? programmes.push(programme) - 1;
      numbers.set(key, number);
      known.set(programme, number);
      return number;
    };
    this.regionProgramme = numberOf(own);
    this.plans = submissions.map(({ file, link, checked }) => {
      const { cells, programme, ...plain } = toPlainPlan(checked);
      return { file, link, plan: { ...plain, programme: numberOf(programme), cells: unusual(cells, usual) } };
    });
    this.programmes = programmes;
    this.usualCells = usual;
  }
}

/** The cells that differ from the usual ones; a position that nobody had before makes its cell the usual one. */
function unusual(
  cells: PlainCheckedPlan["cells"],
  usual: Record<string, readonly [string, string | null]>,
): CellsByPosition {
  const own: Record<string, readonly [string, string | null]> = {};
  for (const [position, { sheet, cell }] of cells) {
    const known = (usual[position] ??= [sheet, cell]);
    if (known[0] !== sheet || known[1] !== cell) own[position] = [sheet, cell];
  }
  return own;
}

/** The plan as it was read from its workbook. A position that an older version of this program did not know has no cell. */
export function checkedFromPlain(
  { programme: _number, cells, ...plain }: PlainPlan,
  programme: Programme,
  usual: CellsByPosition,
): CheckedPlan {
  const cellAt = (at: PlanPosition): SheetCell => {
    const [sheet, cell] = cells[at] ?? usual[at] ?? ["", null];
    return { sheet, cell };
  };
  // A region from before the year end remembers nothing of it.
  const evaluation = (plain.evaluation as PlainPlan["evaluation"] | undefined) ?? null;
  return { ...plain, evaluation, programme, locate: (at) => (typeof at === "object" ? at : cellAt(at)) };
}
