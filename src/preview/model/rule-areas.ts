import type { Area } from "../../workbook/a1";
import { HostError } from "../protocol/host-object";
import { contains, overlap, without } from "./cell-formats";
import type { RuleRecord } from "./workbook-record";

/** Whether a rule is about any of the cells. */
export function touches(rule: RuleRecord, areas: readonly Area[]): boolean {
  return rule.areas.some((own) => areas.some((area) => overlap(own, area) !== null));
}

/** The rule that every cell of the areas has; undefined where they differ. */
export function oneFor(rules: readonly RuleRecord[], areas: readonly Area[]): RuleRecord | undefined {
  return rules.find((rule) =>
    areas.every((area) => rule.areas.flatMap((own) => overlap(own, area) ?? []).reduce(count, 0) === count(0, area)),
  );
}

const count = (cells: number, { top, left, bottom, right }: Area): number =>
  cells + (bottom - top + 1) * (right - left + 1);

/** A cell has one validation: the areas are taken from those that had them. */
export function cutOut(rules: RuleRecord[], areas: readonly Area[]): void {
  const left = rules.flatMap((rule) => {
    if (!touches(rule, areas)) return [rule];
    const cut = areas.reduce((own, hole) => own.flatMap((area) => without(area, hole)), [...rule.areas]);
    return cut.length === 0 ? [] : [{ ...rule, areas: cut }];
  });
  rules.splice(0, rules.length, ...left);
}

/** Drops rules of which every cell is in the areas; rules that are cut in two by them are more than the stand-in knows. */
export function dropWithin(rules: RuleRecord[], areas: readonly Area[]): void {
  const isWithin = ({ top, left, bottom, right }: Area): boolean =>
    areas.some((area) => contains(area, top, left) && contains(area, bottom, right));
  const staying = rules.filter((rule) => !rule.areas.every(isWithin));
  if (staying.some((rule) => rule.areas.some(isWithin))) throw new HostError("NotImplemented", "clearing half a rule");
  rules.splice(0, rules.length, ...staying);
}
