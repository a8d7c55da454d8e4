import type { IDataValidationRule } from "@univerjs/core";
import type { IConditionFormattingRule } from "@univerjs/preset-sheets-conditional-formatting";
import type { RuleRecord } from "../model/workbook-record";
import { univerRange } from "./univer-range";

/** Univer's codes for what happens on a mistake. */
const alertStyles: Readonly<Record<string, number>> = { Information: 0, Stop: 1, Warning: 2 };

interface Bounds {
  readonly formula1: unknown;
  readonly formula2: unknown;
}
interface ExcelRule {
  readonly list?: { readonly source: string };
  readonly wholeNumber?: Bounds;
  readonly decimal?: Bounds;
  readonly date?: Bounds;
  readonly custom?: { readonly formula: string };
}
interface ExcelAlert {
  readonly showAlert: boolean;
  readonly style: string;
  readonly title: string;
  readonly message: string;
}

/** A validation as Univer has it. */
export function univerValidation({ areas, settings }: RuleRecord, uid: string): IDataValidationRule {
  const alert = settings.get("errorAlert") as ExcelAlert | undefined;
  return {
    uid,
    ranges: areas.map(univerRange),
    allowBlank: true,
    showErrorMessage: alert?.showAlert ?? false,
    errorStyle: alert?.showAlert === true ? (alertStyles[alert.style] ?? 0) : 0,
    error: alert?.message ?? "",
    errorTitle: alert?.title ?? "",
    ...criteriaOf(settings.get("rule") ?? {}),
  };
}

function criteriaOf(rule: ExcelRule): Pick<IDataValidationRule, "type" | "formula1" | "formula2" | "showDropDown"> {
  if (rule.list !== undefined) return { type: "list", formula1: rule.list.source, showDropDown: true };
  if (rule.wholeNumber !== undefined) return between("whole", rule.wholeNumber);
  if (rule.decimal !== undefined) return between("decimal", rule.decimal);
  if (rule.date !== undefined) return between("date", rule.date);
  return { type: "custom", formula1: rule.custom?.formula ?? "=TRUE" };
}

function between(type: string, { formula1, formula2 }: Bounds) {
  const bound = (value: unknown): string => String(value).replace(/^=/, "");
  return { type, operator: "between", formula1: bound(formula1), formula2: bound(formula2) };
}

/** A conditional format as Univer has it. */
export function univerConditionalFormat({ type, areas, settings }: RuleRecord, cfId: string): IConditionFormattingRule {
  const rule = type === "DataBar" ? dataBar(settings) : highlight(settings);
  return { cfId, ranges: areas.map(univerRange), stopIfTrue: false, rule } as IConditionFormattingRule;
}

function highlight(settings: ReadonlyMap<string, unknown>): object {
  const color = settings.get("custom/format/font/color");
  const fill = settings.get("custom/format/fill/color");
  const style = {
    ...(settings.get("custom/format/font/bold") === true ? { bl: 1 } : {}),
    ...(typeof color === "string" ? { cl: { rgb: color } } : {}),
    ...(typeof fill === "string" ? { bg: { rgb: fill } } : {}),
  };
  return { type: "highlightCell", subType: "formula", value: settings.get("custom/rule/formula"), style };
}

function dataBar(settings: ReadonlyMap<string, unknown>): object {
  const bound = (path: string): object => {
    const { formula } = settings.get(path) as { readonly formula: string };
    return { type: "num", value: Number(formula) };
  };
  const color = settings.get("dataBar/positiveFormat/fillColor");
  const config = { min: bound("dataBar/lowerBoundRule"), max: bound("dataBar/upperBoundRule"), isGradient: false, positiveColor: color, nativeColor: color }; // prettier-ignore
  return { type: "dataBar", isShowValue: true, config };
}
