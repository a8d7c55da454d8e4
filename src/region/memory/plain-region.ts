import type { PlanPosition } from "../../domain/finding";
import type { Programme } from "../../domain/programme";
import { positionsOf } from "../../school/plain-checked-plan";
import type { CheckedPlan, SheetCell } from "../../school/submission";
import type { Region } from "../region";

/** Position of a plan → sheet and cell; a null cell is the whole sheet. */
export type CellsByPosition = Readonly<Record<string, readonly [sheet: string, cell: string | null]>>;

/** A checked plan as JSON can hold it; programme and usual cells are kept once for all plans. */
export interface PlainPlan extends Omit<CheckedPlan, "programme" | "locate"> {
  /** Its place in the list of programmes. */
  readonly programme: number;
  /** Where its fields stand, as far as that is not in the usual cells. */
  readonly cells: CellsByPosition;
}

interface RememberedPlan {
  readonly file: string;
  readonly link: string | null;
  readonly checked: CheckedPlan;
  readonly programme: number;
  readonly cells: CellsByPosition;
}

/** The submissions of a region without what they have in common: nearly all plans are on an untouched form. */
export class PlainRegion {
  readonly plans: readonly RememberedPlan[];
  readonly programmes: readonly Programme[];
  /** The place of the region's own in that list. */
  readonly regionProgramme: number;
  private readonly usual = new Map<PlanPosition, SheetCell>();

  constructor({ programme: own, submissions }: Region) {
    const numbers = new Map<string, number>();
    const known = new Map<Programme, number>();
    const programmes: Programme[] = [];
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
      return { file, link, checked, programme: numberOf(checked.programme), cells: this.unusual(checked) };
    });
    this.programmes = programmes;
  }

  get usualCells(): CellsByPosition {
    return Object.fromEntries(Array.from(this.usual, ([at, { sheet, cell }]) => [at, [sheet, cell]]));
  }

  /** The cells that differ from the usual ones; a position that nobody had before makes its cell the usual one. */
  private unusual(checked: CheckedPlan): CellsByPosition {
    const own: [PlanPosition, readonly [string, string | null]][] = [];
    for (const at of positionsOf(checked)) {
      const cell = checked.locate(at);
      const known = this.usual.get(at);
      if (known === undefined) this.usual.set(at, cell);
      else if (known !== cell && (known.sheet !== cell.sheet || known.cell !== cell.cell))
        own.push([at, [cell.sheet, cell.cell]]);
    }
    return own.length === 0 ? nowhereElse : Object.fromEntries(own);
  }
}

/** Of nearly all plans. */
const nowhereElse: CellsByPosition = {};

/** A plan as the memory keeps it. */
export function plainJson({ checked, programme, cells }: RememberedPlan): string {
  const { locate: _places, programme: _whole, ...plain } = checked;
  return JSON.stringify({ ...plain, programme, cells } satisfies PlainPlan);
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
