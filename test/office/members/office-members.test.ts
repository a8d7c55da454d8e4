import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { requiredExcelApi } from "../../../src/office/required-excel-api";
import { listOfficeMembers, type OfficeMember } from "./list-office-members";

const document = path.resolve(__dirname, "../../../docs/office-members.md");
/** Newer than we require, and asked for in such a way that an older Excel only leaves it out. */
const guarded: ReadonlySet<string> = new Set(["WorksheetChangedEventArgs.triggerSource"]);

let members: readonly OfficeMember[];
beforeAll(() => {
  members = listOfficeMembers();
}, 120_000);

/** 13 for "ExcelApi 1.13". */
const minorOf = (set: string | null): number => Number(/^ExcelApi 1\.(\d+)/.exec(set ?? "")?.[1] ?? 0);

function documentOf(all: readonly OfficeMember[]): string {
  const rows = all.filter(({ set }) => set !== null).map(({ member, set }) => `- ${member}: ${set ?? ""}`);
  const others = all.filter(({ set }) => set === null).map(({ member }) => member);
  return [
    "# Members of Office.js that we use",
    "",
    `Made by \`WRITE_OFFICE_MEMBERS=1 npx jest test/office/members\` from src/office and Microsoft's typings; a test holds it to`,
    `them. Excel must support ExcelApi ${requiredExcelApi}; newer and therefore never counted on: ${[...guarded].join(", ")}.`,
    "",
    ...rows,
    "",
    `In no requirement set: ${others.join(", ")}.`,
    "",
  ].join("\n");
}

test("docs/office-members.md lists what src/office uses now", () => {
  const current = documentOf(members);
  if (process.env["WRITE_OFFICE_MEMBERS"] === "1") writeFileSync(document, current);
  expect(readFileSync(document, "utf8")).toBe(current);
});

test("nothing that is not guarded is newer than the Excel that we require, nor than Excel 2021", () => {
  const newer = members.filter(
    ({ member, set }) => !guarded.has(member) && minorOf(set) > minorOf(`ExcelApi ${requiredExcelApi}`),
  );
  expect(newer).toEqual([]);
  expect(minorOf(`ExcelApi ${requiredExcelApi}`)).toBeLessThanOrEqual(14);
});

test("we require no newer Excel than we need", () => {
  const needed = members.filter(({ member }) => !guarded.has(member)).map(({ set }) => minorOf(set));
  expect(`1.${Math.max(...needed)}`).toBe(requiredExcelApi);
});

test("every member of Excel's objects comes with a set, except what belongs to the library itself", () => {
  const setless = members.filter(({ set }) => set === null).map(({ member }) => member);
  const library =
    /\.(load|items|context|sync|isNullObject)$|^(EventHandler|RequestContext|Context|OfficeTheme|HostType|RequirementSetSupport)|^[a-z]\w*$/;
  // In a set beside Excel's own, for which `openInBrowser` asks by itself.
  const others = new Set(["UI.openBrowserWindow"]);
  expect(setless.filter((member) => !library.test(member) && !others.has(member))).toEqual([]);
  expect(members.length).toBeGreaterThan(150);
});
