import type { HostObject } from "../protocol/host-object";
import { CellAreas } from "./cell-areas";
import { ConditionalFormatsModel } from "./conditional-formats-model";
import { FormatModel } from "./format-model";
import { ValidationModel } from "./validation-model";

/** One or more areas of a sheet: Excel's RangeAreas, and what Range shares with it. */
export class AreasModel extends CellAreas {
  readonly kind: string = "RangeAreas";

  clear(applyTo: unknown): void {
    if (applyTo !== "Hyperlinks") throw this.lacks(`clear(${String(applyTo)})`);
    this.sheet.demandOpen();
    this.sheet.formats.set(this.areas, "hyperlink", null);
  }

  get format(): HostObject {
    return new FormatModel(this.sheet, this.areas);
  }

  get dataValidation(): HostObject {
    return new ValidationModel(this.sheet, this.areas);
  }

  get conditionalFormats(): HostObject {
    return new ConditionalFormatsModel(this.sheet, this.areas);
  }
}
