import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import { validateOoxml } from "../xlsx/validate-ooxml";
import { schoolbudget, temporaryFolder } from "./run-command";

interface SharedDocument {
  readonly files: readonly { file: string; board: string | null; plans: number; status: string }[];
  readonly plansWithoutBoard?: number;
  readonly hidesSmallCounts?: boolean;
}

describe("schoolbudget share", () => {
  const folder = temporaryFolder();
  const inFolder = (name: string) => path.join(folder, name);
  const region = inFolder("regio.xlsx");
  const share = (...args: readonly string[]) => schoolbudget("share", region, ...args);
  const json = async (...args: readonly string[]): Promise<SharedDocument> => {
    const { out, err, code } = await share(...args, "--json");
    expect({ err, code }).toEqual({ err: "", code: 0 });
    return JSON.parse(out) as SharedDocument;
  };

  beforeAll(async () => {
    await schoolbudget("sample", "--out", inFolder("in"), "--schools", "12", "--seed", "5");
    await schoolbudget("consolidate", inFolder("in"), "--out", region);
  }, 120_000);

  it("makes a file for each board, once; and all of them in a zip", async () => {
    const before = readFileSync(region);
    const { files, plansWithoutBoard = 0 } = await json("--all-boards", "--out", inFolder("besturen"));
    expect(files.map(({ file }) => path.basename(file)).sort()).toEqual(readdirSync(inFolder("besturen")).sort());
    expect(files.every(({ file }) => /^bestuur_.+_schoolbudget-inclusie_2026-2027_2026-\d\d-\d\d\.xlsx$/.test(path.basename(file)))).toBe(true);
    expect(files.reduce((sum, { plans }) => sum + plans, 0) + plansWithoutBoard).toBe(12);
    expect(await validateOoxml(readFileSync(files[0]?.file ?? ""))).toEqual({ ok: true, errors: [] });

    const times = files.map(({ file }) => statSync(file).mtimeMs);
    const again = await json("--all-boards", "--out", inFolder("besturen"));
    expect(new Set(again.files.map(({ status }) => status))).toEqual(new Set(["kept"]));
    expect(files.map(({ file }) => statSync(file).mtimeMs)).toEqual(times);

    const zip = await json("--all-boards", "--out", inFolder("besturen.zip"));
    const inZip = unzipSync(readFileSync(inFolder("besturen.zip")));
    expect(Object.keys(inZip)).toEqual(zip.files.map(({ file }) => file));
    for (const { file } of files) expect(inZip[path.basename(file)]).toEqual(new Uint8Array(readFileSync(file)));
    expect(readFileSync(region).equals(before)).toBe(true);
  }, 120_000); // prettier-ignore

  it("makes the file of one board, however its name is written, and leaves one that is there alone", async () => {
    const all = await json("--all-boards", "--out", inFolder("een-voor-een"));
    const { board, plans } = all.files[0] ?? { board: "", plans: 0 };
    const own = await json("--board", ` ${String(board).toUpperCase()} `, "--out", inFolder("eigen.xlsx"));
    expect(own.files).toEqual([{ file: inFolder("eigen.xlsx"), board, plans, status: "written" }]);
    const refused = await share("--board", String(board), "--out", inFolder("eigen.xlsx"));
    expect(refused.code).toBe(2);
    expect((await share("--board", String(board), "--out", inFolder("eigen.xlsx"), "--force")).code).toBe(0);
  }, 60_000);

  it("makes a file to share widely, and says what is hidden in it", async () => {
    const wide = await json("--wide", "--out", inFolder("breed"));
    expect(wide).toMatchObject({ hidesSmallCounts: true, files: [{ board: null, status: "written" }] });
    expect(await validateOoxml(readFileSync(wide.files[0]?.file ?? ""))).toEqual({ ok: true, errors: [] });
    const { out } = await share("--wide", "--out", inFolder("breed.xlsx"), "--lang", "en");
    expect(out).toContain("Counts under 5 are hidden");
  }, 60_000);

  it("says which boards there are when a name is none of them, and what to choose when nothing was chosen", async () => {
    const unknown = await share("--board", "Bestaat niet", "--out", inFolder("x.xlsx"));
    expect(unknown).toMatchObject({ code: 2, out: "" });
    expect(unknown.err).toContain('Van schoolbestuur "Bestaat niet" is er geen plan. Wel van: ');
    expect(await share("--out", inFolder("x.xlsx"))).toMatchObject({ code: 2, out: "" });
    expect(await share("--wide", "--all-boards", "--out", inFolder("x.xlsx"))).toMatchObject({ code: 2, out: "" });
    expect(readdirSync(folder)).not.toContain("x.xlsx");
  }, 60_000);

  it("refuses a workbook that is not a regional one", async () => {
    mkdirSync(inFolder("ander"), { recursive: true });
    writeFileSync(inFolder("ander/tekst.xlsx"), "geen werkmap");
    const plan = readdirSync(inFolder("in"))[0] ?? "";
    expect((await schoolbudget("share", inFolder("ander/tekst.xlsx"), "--wide", "--out", inFolder("y.xlsx"))).code).toBe(2);
    expect((await schoolbudget("share", path.join(inFolder("in"), plan), "--wide", "--out", inFolder("y.xlsx"))).code).toBe(2);
  }, 60_000); // prettier-ignore
});
