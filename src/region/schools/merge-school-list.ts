import type { KeptRegion } from "../kept/kept-region";
import type { ListedSchool, SchoolList } from "./read-school-list";
import { brinOf, type SchoolRecord } from "./school-record";

/** A cell that the imported list changes. */
export interface FieldChange {
  readonly field: ListedField | "origin";
  readonly before: string;
  readonly after: string;
}
type ListedField = Exclude<keyof ListedSchool, "brin">;

export interface ChangedSchool {
  readonly school: SchoolRecord;
  readonly changes: readonly FieldChange[];
}

/** What importing a list would do; nothing is written yet. */
export interface ListMerge {
  /** The list afterwards: rows that are there keep their place, new schools come below them. */
  readonly schools: readonly SchoolRecord[];
  readonly added: readonly SchoolRecord[];
  readonly changed: readonly ChangedSchool[];
  /** Schools on both lists of which nothing changes. */
  readonly same: number;
  /** Schools of the workbook that the imported list does not name; they stay. */
  readonly unnamed: number;
}

/** Facts about a school: the imported list knows best. */
const facts = ["school", "board", "werkgebied", "email", "kind"] as const;
/** The controller's own: filled in where nothing stands. */
const own = ["participation", "remark"] as const;

/** Lays an imported list over the controller's own, by BRIN. Without `addNew` only schools that are there already change. */
export function mergeSchoolList(
  existing: readonly SchoolRecord[],
  { schools }: Pick<SchoolList, "schools">,
  { addNew = true }: { readonly addNew?: boolean } = {},
): ListMerge {
  const listed = new Map(schools.map((each) => [each.brin, each]));
  const merged = existing.map((record) => mergeOne(record, listed.get(brinOf(record) ?? "")));
  const known = new Set(existing.map(brinOf));
  const added = addNew ? schools.filter(({ brin }) => !known.has(brin)).map(newRecord) : [];
  const named = merged.filter(({ isNamed }) => isNamed);
  const changed = named.filter(({ changes }) => changes.length > 0);
  return {
    schools: [...merged.map(({ school }) => school), ...added],
    added,
    changed,
    same: named.length - changed.length,
    unnamed: merged.length - named.length,
  };
}

function mergeOne(
  record: SchoolRecord,
  listed: ListedSchool | undefined,
): ChangedSchool & { readonly isNamed: boolean } {
  if (listed === undefined) return { school: record, changes: [], isNamed: false };
  const changes: FieldChange[] = [
    ...facts.flatMap((field) => changeOf(record, listed, field)),
    ...own.flatMap((field) => (record[field] === "" ? changeOf(record, listed, field) : [])),
    ...(record.origin === "plan" ? [{ field: "origin" as const, before: "plan", after: "list" }] : []),
  ];
  const school = { ...record, ...Object.fromEntries(changes.map(({ field, after }) => [field, after])) };
  return { school, changes, isNamed: true };
}

function changeOf(record: SchoolRecord, listed: ListedSchool, field: ListedField): readonly FieldChange[] {
  const before = String(record[field]);
  const after = listed[field];
  return after === "" || after === before ? [] : [{ field, before, after }];
}

function newRecord(listed: ListedSchool): SchoolRecord {
  return { ...listed, origin: "list", place: null };
}

/** What the workbook holds, with another list of schools: for describing it anew. */
export function withSchools(kept: KeptRegion, schools: readonly SchoolRecord[]): KeptRegion {
  const settings = kept.settings ?? { values: {}, werkgebieden: null, boards: null, meetings: null };
  return { ...kept, settings: { ...settings, schools } };
}
