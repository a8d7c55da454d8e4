import { cents } from "../../domain/cents";
import { valueOf } from "../../domain/entry";
import { formatEuro } from "../../domain/format-euro";
import { parseAmount } from "../../domain/parse-amount";
import { parseDate } from "../../domain/parse-date";
import { plainText } from "../../domain/plain-text";
import { deadlineOf } from "./programme-as-set";
import { excelDay, settingLimits, type SettingField, type SettingValue } from "./region-settings";

/** A setting as people type it: "30-06-2026", "€ 25.000,00". */
export function settingText({ kind }: Pick<SettingField, "kind">, value: SettingValue): string {
  if (typeof value === "string") return value;
  if (kind === "euro") return formatEuro(cents(Math.round(value * 100)));
  const day = kind === "date" ? deadlineOf(value) : null;
  return day === null ? String(value) : day.split("-").toReversed().join("-");
}

/** The value that a typed text stands for in the cell; null when it is none. An empty date means: no date. */
export function typedSetting(
  { kind, mayBeEmpty }: Pick<SettingField, "kind" | "mayBeEmpty">,
  typed: string,
): SettingValue | null {
  const text = plainText(typed);
  if (mayBeEmpty === true && text === "") return "";
  switch (kind) {
    case "text":
    case "choice":
      return text;
    case "date": {
      const day = valueOf(parseDate(text));
      return text === "" ? "" : day === null ? null : excelDay(day);
    }
    case "whole":
      return /^\d{1,5}$/.test(text) && Number(text) <= settingLimits.whole ? Number(text) : null;
    case "euro": {
      const amount = valueOf(parseAmount(text));
      return amount === null || amount / 100 > settingLimits.euro ? null : amount / 100;
    }
  }
}
