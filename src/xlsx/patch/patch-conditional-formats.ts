import type { Area } from "../../workbook/a1";
import { overlap } from "../../workbook/assert-area";
import { readAreas, writeAreas } from "./area-list";
import { relativeFormula } from "../../workbook/formula-text";
import { moveList, type MoveArea } from "./move-areas";
import { plainText } from "./standing-cell";
import type { StyleMerger } from "./style-merger";
import type { WorksheetDraft } from "./worksheet-draft";
import { childOf, elementsIn, withAttributes, withChildren, type XmlElement } from "./xml-element";

const name = "conditionalFormatting";

/** What conditional formats and validations need to know of a sheet that is patched. */
export interface RulePatch {
  readonly sheet: WorksheetDraft;
  /** The same sheet, newly written, with everything where it goes. */
  readonly fresh: WorksheetDraft;
  readonly move: MoveArea;
  /** Where our tables stand so far; rules of ours elsewhere were put there by somebody. */
  readonly tables: readonly Area[];
}

/** Our conditional formats anew and those of the controller, grown with the tables. Gives the ids of data bars of ours that went. */
export function patchConditionalFormats(patch: RulePatch, styles: StyleMerger): ReadonlySet<string> {
  const { sheet, fresh, move } = patch;
  const standing = new Map<string, StandingRules>();
  const gone = new Set<string>();
  const ours = fresh.all(name);
  const known = new Set(ours.flatMap((format) => elementsIn(format.inner).flatMap((rule) => keysOf(rule, format))));
  const theirs = sheet.all(name).flatMap((format) => {
    const kept = elementsIn(format.inner).filter((rule) => {
      const key = keysOf(rule, format).find((each) => known.has(each));
      if (key === undefined) return true;
      remember(standing, key, rule, elsewhere(format, patch.tables));
      const bar = dataBarId(rule);
      if (bar !== null) gone.add(bar);
      return false;
    });
    const list = moveList(format.attributes.get("sqref") ?? "", move);
    return kept.length === 0 || list === "" ? [] : [withAttributes(withChildren(format, kept), { sqref: list })];
  });
  let last = Math.max(0, ...sheet.all(name).flatMap((format) => elementsIn(format.inner).map(priorityOf)));
  const renewed = ours.map((format) => {
    const rules = elementsIn(format.inner);
    const found = rules.flatMap((rule) => keysOf(rule, format)).flatMap((key) => standing.get(key) ?? [])[0];
    const areas = [...readAreas(format.attributes.get("sqref")), ...(found?.elsewhere.splice(0) ?? [])];
    const numbered = rules.map((rule) => {
      const before = found?.rules.shift();
      const style = before?.attributes.get("dxfId");
      const own = translated(rule, styles, style === undefined ? null : Number(style));
      return withAttributes(own, { priority: before === undefined ? ++last : priorityOf(before) });
    });
    return withAttributes(withChildren(format, numbered), { sqref: writeAreas(areas) });
  });
  sheet.replace(name, [...renewed, ...theirs]);
  return gone;
}

/** Rules of ours as they stand, all that say the same together. */
interface StandingRules {
  /** From the first that counts to the last. */
  readonly rules: XmlElement[];
  readonly elsewhere: Area[];
}

/** Excel takes a format apart when its cells are sorted or copied: the pieces are one again. */
function remember(standing: Map<string, StandingRules>, key: string, rule: XmlElement, areas: readonly Area[]): void {
  const known = standing.get(key) ?? { rules: [], elsewhere: [] };
  standing.set(key, known);
  known.rules.push(rule);
  known.rules.sort((one, other) => priorityOf(one) - priorityOf(other));
  known.elsewhere.push(...areas);
}

/** What a rule says, seen from its first cell and from its topmost one: writers differ in which they mean. */
function keysOf(rule: XmlElement, format: XmlElement): readonly string[] {
  const type = rule.attributes.get("type") ?? "";
  const areas = readAreas(format.attributes.get("sqref"));
  if (type === "dataBar") return [`${type} ${barText(rule)}`];
  const formula = childOf(rule, "formula");
  if (type !== "expression" || formula === undefined || areas[0] === undefined) return [];
  const top = Math.min(...areas.map((area) => area.top));
  const left = Math.min(...areas.map((area) => area.left));
  const corners = [
    { row: areas[0].top, column: areas[0].left },
    { row: top, column: left },
  ];
  return corners.map((corner) => `${type} ${relativeFormula(plainText(formula), corner)}`);
}

/** Ends and colour of a data bar. */
function barText(rule: XmlElement): string {
  const pieces = elementsIn(childOf(rule, "dataBar")?.inner ?? "");
  return pieces.map(({ attributes }) => attributes.get("val") ?? attributes.get("rgb") ?? "").join(" ");
}

function elsewhere(format: XmlElement, tables: readonly Area[]): readonly Area[] {
  if (tables.length === 0) return [];
  return readAreas(format.attributes.get("sqref")).filter((area) => !tables.some((table) => overlap(area, table)));
}

function priorityOf({ attributes }: XmlElement): number {
  return Number(attributes.get("priority") ?? 0);
}

function dataBarId(rule: XmlElement): string | null {
  return /<(?:\w+:)?id>([^<]*)</.exec(childOf(rule, "extLst")?.inner ?? "")?.[1] ?? null;
}

/** A new rule in a style of the standing workbook. */
export function translated(rule: XmlElement, styles: StyleMerger, standing: number | null = null): XmlElement {
  const dxf = rule.attributes.get("dxfId");
  return dxf === undefined ? rule : withAttributes(rule, { dxfId: styles.ruleStyle(Number(dxf), standing) });
}
