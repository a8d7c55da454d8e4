import { maxColumns } from "../workbook/a1";
import type { SheetTemplate, TemplateCell } from "./form-template";
import type { KeyLayout } from "./key-layout";

/** A cell of the form at the place, zero-based, where a sheet has it. */
export interface FormPlace {
  readonly rowKey: string;
  readonly columnKey: string;
  readonly row: number;
  readonly column: number;
  readonly expected: TemplateCell;
}

/** A form laid beside the layout of a sheet. */
export interface FormPlaces {
  /** Labels, formulas and numbers of ours that still have their row and column. */
  readonly printed: readonly FormPlace[];
  /** Keys of rows with an input, and of columns, that the sheet lacks. */
  readonly missingRows: readonly string[];
  readonly missingColumns: readonly string[];
  /** Whether the form has a cell at this place, apart from numbers of ours. */
  readonly hasField: (row: number, column: number) => boolean;
}

/** Many sheets share a layout and a form, so this is worked out once. */
const workedOut = new WeakMap<KeyLayout, WeakMap<SheetTemplate, FormPlaces>>();

export function formPlaces(layout: KeyLayout, template: SheetTemplate): FormPlaces {
  const ofLayout = workedOut.get(layout) ?? new WeakMap<SheetTemplate, FormPlaces>();
  workedOut.set(layout, ofLayout);
  const places = ofLayout.get(template) ?? workOut(layout, template);
  ofLayout.set(template, places);
  return places;
}

function workOut(layout: KeyLayout, template: SheetTemplate): FormPlaces {
  const places = [...template.cells].flatMap(([rowKey, cells]) =>
    [...cells].flatMap(([columnKey, expected]): FormPlace[] => {
      const [row, column] = [layout.rowOf.get(rowKey), layout.columnOf.get(columnKey)];
      return row === undefined || column === undefined ? [] : [{ rowKey, columnKey, row, column, expected }];
    }),
  );
  const others = places.filter(({ expected }) => expected.kind !== "number");
  const fields = new Set(others.map(({ row, column }) => row * maxColumns + column));
  return {
    printed: places.filter(({ expected }) => expected.kind !== "input"),
    missingRows: [...template.cells]
      .filter(([key, cells]) => !layout.rowOf.has(key) && [...cells.values()].some(({ kind }) => kind === "input"))
      .map(([key]) => key),
    missingColumns: template.columnKeys.filter((key) => !layout.columnOf.has(key)),
    hasField: (row, column) => fields.has(row * maxColumns + column),
  };
}
