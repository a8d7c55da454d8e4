import type { CalendarDate } from "../domain/calendar-date";
import { checkPlan } from "../domain/check-plan";
import type { Finding, PlanPosition } from "../domain/finding";
import type { Programme } from "../domain/programme";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { WorkbookError } from "../workbook/workbook-error";
import { planDigest } from "./canonical-plan";
import { keysOf, principleRow, themeRow } from "./field-keys";
import { findSheets } from "./find-sheets";
import { formSheets, templateVersion, type FormSheetId } from "./form-sheets";
import { formTemplate } from "./form-template";
import { indexKeys, type KeyIndex } from "./key-index";
import { addressOf, type KeyLayout } from "./key-layout";
import { ownCopy } from "./own-copy";
import { readMemory } from "./read-meta";
import { readPlan } from "./read-plan";
import { formFinding } from "./form-finding";
import { structureFindings } from "./structure-findings";
import type { CheckedPlan, Sha256, SheetCell } from "./submission";

export interface CheckOptions {
  readonly sha256: Sha256;
  /** The day that a date may not lie beyond when the file does not say when it was saved; null: not checked then. */
  readonly today: CalendarDate | null;
  /** BRINs of the region, where the controller has a list. */
  readonly knownBrins?: ReadonlySet<string>;
}

/**
 * Reads and checks one school workbook. The plan is judged by the programme that the workbook carries, and its dates by
 * the moment the file was saved, so that the same file always gives the same answer.
 * @throws WorkbookError `not-a-plan` when no sheet of the form is in it, `newer-format` when it was made by a newer version.
 */
export function checkWorkbook(snapshot: WorkbookSnapshot, options: CheckOptions): CheckedPlan {
  const found = findSheets(snapshot);
  if (found.forms.size === 0) throw new WorkbookError("not-a-plan");
  const memory = readMemory(found.meta);
  if ((memory.templateVersion ?? 0) > templateVersion)
    throw new WorkbookError("newer-format", `template ${memory.templateVersion}`);
  const { programme, stamp } = memory;
  const template = formTemplate(programme);
  const indexes = new Map([...found.forms].map(([id, sheet]) => [id, indexKeys(sheet)]));
  const plan = readPlan({ sheets: indexes, date1904: snapshot.date1904 }, programme);
  const digest = planDigest(plan, options.sha256);
  const today = snapshot.savedAt === null ? options.today : (snapshot.savedAt.slice(0, 10) as CalendarDate);
  const knownBrins = options.knownBrins === undefined ? {} : { knownBrins: options.knownBrins };
  const findings: readonly Finding[] = [
    ...structureFindings(found, indexes, template, memory.templateVersion),
    ...(memory.programmeChanged ? [formFinding("workbook", { reason: "programme-changed" })] : []),
    ...changedAfterSubmission(stamp?.digest, digest),
    ...checkPlan(plan, { programme, today, ...knownBrins }),
  ];
  return {
    plan,
    programme,
    stamp,
    digest,
    savedAt: snapshot.savedAt,
    findings,
    locate: locator(keptPlaces(indexes), programme),
  };
}

function changedAfterSubmission(stamped: string | undefined, digest: string): readonly Finding[] {
  if (stamped === undefined || stamped === digest) return [];
  return [{ code: "S05", severity: "warning", kind: "note", at: "workbook", params: {} }];
}

/** What is kept of a sheet once it is read: thousands of plans together must not keep all their cells. */
interface KeptPlaces {
  readonly name: string;
  readonly layout: KeyLayout;
}

function keptPlaces(indexes: ReadonlyMap<FormSheetId, KeyIndex>): ReadonlyMap<FormSheetId, KeptPlaces> {
  return new Map([...indexes].map(([id, { sheet, layout }]) => [id, { name: ownCopy(sheet.name), layout }]));
}

/** Positions of the plan as cells of this workbook; a field that is gone gives its sheet alone. */
function locator(places: ReadonlyMap<FormSheetId, KeptPlaces>, programme: Programme): CheckedPlan["locate"] {
  const firstTopics: Readonly<Record<string, string>> = {
    principles: principleRow(programme.principles[0]?.id ?? ""),
    themes: themeRow(programme.themes[0]?.id ?? ""),
  };
  return (at: Finding["at"]): SheetCell => {
    if (typeof at === "object") return at;
    const keys = keysOf(at satisfies PlanPosition);
    if (keys === null) return { sheet: places.get("plan")?.name ?? formSheets.plan.name, cell: null };
    const sheet = places.get(keys.sheet);
    if (sheet === undefined) return { sheet: formSheets[keys.sheet].name, cell: null };
    return { sheet: sheet.name, cell: addressOf(sheet.layout, firstTopics[at] ?? keys.row, keys.column) };
  };
}
