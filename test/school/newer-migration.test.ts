import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { nodePlatform } from "../../src/cli/node-inflate";
import { readSnapshot } from "../../src/xlsx/read-snapshot";
import { EditedWorkbook } from "../cli/edit-workbook";
import { schoolbudget, temporaryFolder } from "../cli/run-command";
import { completePlan } from "../domain/complete-plan";
import { formatFolders } from "../fixtures/format-folders";
import { workbookOf } from "./read-bytes";

describe("the command line and a newer workbook", () => {
  const folder = temporaryFolder();
  const place = (name: string) => path.join(folder, name);

  it("reads a school's workbook, says that it is newer, and writes nothing in it", async () => {
    const workbook = new EditedWorkbook(await workbookOf(completePlan));
    const { bytes } = workbook.type("_schoolbudget", workbook.near(workbook.find("_schoolbudget", "sjabloon.versie"), 0, 1), 99);
    const file = place("plan.xlsx");
    writeFileSync(file, bytes);
    const { code, out } = await schoolbudget("check", file);
    expect(code).toBe(1);
    expect(out).toContain("nieuwere versie van Schoolbudget Inclusie");
    const refused = await schoolbudget("evaluation", file, "--out", file);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain("Er is niets veranderd.");
    expect(Buffer.compare(readFileSync(file), bytes)).toBe(0);
  }); // prettier-ignore

  it("leaves a region of a newer version byte for byte as it was", async () => {
    const newest = formatFolders.at(-1);
    if (newest === undefined) throw new Error("no fixtures");
    const workbook = new EditedWorkbook(readFileSync(newest.file("regio.xlsx")));
    const at = workbook.near(workbook.find("_schoolbudget_inzendingen", "schoolbudget-regio"), 0, 1);
    const region = place("regio.xlsx");
    const { bytes } = workbook.type("_schoolbudget_inzendingen", at, 99);
    writeFileSync(region, bytes);
    const { code, err } = await schoolbudget("consolidate", newest.file("ingediend.xlsx"), "--out", region);
    expect(code).toBe(2);
    expect(err).toContain("nieuwere versie");
    expect(Buffer.compare(readFileSync(region), bytes)).toBe(0);
    expect(readSnapshot(readFileSync(region), nodePlatform).sheets.length).toBeGreaterThan(10);
  });
});
