import type { Area } from "../../workbook/a1";
import { withReferences } from "./cell-areas";
import { RecordedObject, recordInto, type Shape } from "./recorded-object";
import { cutOut, oneFor, touches } from "./rule-areas";
import type { RuleRecord, SheetRecord } from "./workbook-record";

const validationShape: Shape = { rule: true, prompt: true, errorAlert: true, ignoreBlanks: true };

/** What may be typed in the cells of some areas: Excel's DataValidation. */
export class ValidationModel extends RecordedObject {
  private readonly sheet: SheetRecord;
  private readonly areas: readonly Area[];

  constructor(sheet: SheetRecord, areas: readonly Area[]) {
    const record: RuleRecord = { type: "validation", areas, settings: new Map() };
    const { get, set } = recordInto(record.settings, () => sheet.demandOpen());
    const remember = (path: string, value: unknown): void => {
      if (!sheet.validations.includes(record)) {
        cutOut(sheet.validations, areas);
        sheet.validations.push(record);
      }
      set(path, withReferences(value));
    };
    const standing = (path: string): unknown =>
      get(path) ?? oneFor(sheet.validations, areas)?.settings.get(path) ?? null;
    super("DataValidation", validationShape, { get: standing, set: remember });
    this.sheet = sheet;
    this.areas = areas;
  }

  /** "None", "Inconsistent" where cells differ, or what the one rule of all cells is. */
  get type(): string {
    const rule = oneFor(this.sheet.validations, this.areas)?.settings.get("rule");
    if (typeof rule === "object" && rule !== null) return Object.keys(rule)[0] ?? "None";
    const areTouched = this.sheet.validations.some((each) => touches(each, this.areas));
    return areTouched ? "Inconsistent" : "None";
  }

  clear(): void {
    this.sheet.demandOpen();
    cutOut(this.sheet.validations, this.areas);
  }
}
