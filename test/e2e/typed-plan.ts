import { blankPlan } from "../../src/domain/blank-plan";
import type { Plan } from "../../src/domain/plan";
import type { Programme } from "../../src/domain/programme";
import { programmes } from "../../src/domain/programmes/programmes";
import { describeSchoolWorkbook } from "../../src/school/describe-school-workbook";
import { cellAddress } from "../../src/workbook/a1";

/** Something that a person types into a cell. */
export interface TypedCell {
  readonly sheet: string;
  readonly cell: string;
  /** As on the keyboard; a date as the number that Excel keeps for it. */
  readonly typed: string;
}

/** What somebody types into the empty form to make this plan of it, in the order of the form. */
export function typedPlan(plan: Plan, programme: Programme = programmes[0]): TypedCell[] {
  const known = new Set(inputs(blankPlan(programme, programme.participations[0]), programme).map(line));
  return inputs(plan, programme).filter((each) => !known.has(line(each)));
}

function inputs(plan: Plan, programme: Programme): TypedCell[] {
  const { sheets } = describeSchoolWorkbook(plan, programme, { stamp: null, savedAt: "" });
  return sheets
    .filter(({ visibility }) => visibility === "visible")
    .flatMap(({ name, cells }) =>
      cells.flatMap(({ row, column, content, style }) =>
        style.unlocked === true && content !== null && typeof content !== "object"
          ? [{ sheet: name, cell: cellAddress(row, column), typed: String(content) }]
          : [],
      ),
    );
}

const line = ({ sheet, cell, typed }: TypedCell) => `${sheet}!${cell}=${typed}`;
