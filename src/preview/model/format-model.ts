import type { Area } from "../../workbook/a1";
import { HostError, HostObject } from "../protocol/host-object";
import { RecordedObject, type Recorder, type Shape } from "./recorded-object";
import type { SheetRecord } from "./workbook-record";

function formatRecorder(sheet: SheetRecord, areas: readonly Area[]): Recorder {
  return {
    get: (path) => sheet.formats.get(areas[0]?.top ?? 0, areas[0]?.left ?? 0, path),
    set: (path, value) => {
      sheet.demandOpen();
      sheet.formats.set(areas, path, value);
    },
  };
}

const formatShape: Shape = {
  font: { size: true, bold: true, underline: true, color: true },
  fill: { color: true },
  protection: { locked: true },
  horizontalAlignment: true,
  verticalAlignment: true,
  wrapText: true,
  indentLevel: true,
  columnWidth: true,
  rowHeight: true,
};

/** How the cells of some areas look: Excel's RangeFormat. */
export class FormatModel extends RecordedObject {
  private readonly sheet: SheetRecord;
  private readonly areas: readonly Area[];

  constructor(sheet: SheetRecord, areas: readonly Area[]) {
    super("RangeFormat", formatShape, formatRecorder(sheet, areas));
    this.sheet = sheet;
    this.areas = areas;
  }

  get borders(): HostObject {
    return new BordersModel(this.sheet, this.areas);
  }
}

class BordersModel extends HostObject {
  readonly kind = "RangeBorderCollection";
  private readonly sheet: SheetRecord;
  private readonly areas: readonly Area[];

  constructor(sheet: SheetRecord, areas: readonly Area[]) {
    super();
    this.sheet = sheet;
    this.areas = areas;
  }

  getItem(edge: unknown): HostObject {
    const hasNoInside = ({ top, left, bottom, right }: Area): boolean => (edge === "InsideHorizontal" && top === bottom) || (edge === "InsideVertical" && left === right); // prettier-ignore
    if (this.areas.some(hasNoInside))
      throw new HostError("InvalidArgument", `a single row or column has no ${String(edge)}`);
    const shape = { style: true, color: true, weight: true } as const;
    return new RecordedObject("RangeBorder", shape, formatRecorder(this.sheet, this.areas), `borders/${String(edge)}/`);
  }
}
