import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { nodePlatform } from "../../src/cli/node-inflate";
import { readSnapshot } from "../../src/xlsx/read-snapshot";
import { describeWithOffice } from "../xlsx/find-office";
import { recalculate } from "../xlsx/recalculate";
import { validateOoxml } from "../xlsx/validate-ooxml";
import { tableOf } from "../region/snapshot-of";
import { schoolbudget, temporaryFolder } from "./run-command";

const folder = temporaryFolder();
const place = (name: string) => path.join(folder, name);
const region = place("regio.xlsx");
const schoolsIn = (file: string) => tableOf(readSnapshot(readFileSync(file), nodePlatform), "Scholen");

interface Listed {
  schools: number;
  added: { brin: string }[];
  changed: { brin: string; changes: { field: string; before: string; after: string }[] }[];
  same: number;
  unnamed: number;
  rejected: { line: number }[];
  written: boolean;
}
const listJson = async (...args: string[]) => {
  const { code, out } = await schoolbudget("list", ...args, "--json");
  return { code, listed: JSON.parse(out) as Listed };
};

const first = place("eerste.csv");
writeFileSync(first, "BRIN;School;Werkgebied;Deelname\n12AB;De Zandmotor;Escamp;Aangemeld\n34CD;De Linde;Laak;\n");
const second = place("tweede.csv");
writeFileSync(second, "BRIN,School,Deelname\n12AB00,Zandmotor (nieuw gebouw),Toegekend\n56EF,De Es,\nfout,,\n");

describe("schoolbudget list", () => {
  it("begins a region with a list, before any plan came in", async () => {
    const { code, listed } = await listJson(first, "--into", region);
    expect({ code, added: listed.added.length, written: listed.written }).toEqual({ code: 0, added: 2, written: true });
    expect(schoolsIn(region)).toMatchObject([
      { BRIN: "12AB00", School: "De Zandmotor", Deelname: "Aangemeld", Stand: "Nog niets", Herkomst: "Lijst" },
      { BRIN: "34CD00", School: "De Linde", Stand: "–" },
    ]);
    expect(await validateOoxml(readFileSync(region))).toMatchObject({ ok: true });
  }, 60_000);

  it("leaves the workbook alone, byte for byte, when the list says nothing new", async () => {
    const before = readFileSync(region);
    const { listed } = await listJson(first, "--into", region);
    expect(listed).toMatchObject({ added: [], changed: [], same: 2, unnamed: 0, written: false });
    expect(readFileSync(region).equals(before)).toBe(true);
    expect((await schoolbudget("list", first, "--into", region)).out).toContain("Er verandert niets");
  });

  it("says what a list would change without changing it, and then changes just that", async () => {
    const before = readFileSync(region);
    const { code, out } = await schoolbudget("list", second, "--into", region, "--dry-run");
    expect(code).toBe(1);
    expect(out).toContain("~ Zandmotor (nieuw gebouw) (12AB00): School: De Zandmotor → Zandmotor (nieuw gebouw)");
    expect(out).toContain("+ De Es (56EF00): nieuw");
    expect(out).toContain('regel 4: "fout" is geen BRIN');
    expect(readFileSync(region).equals(before)).toBe(true);
    const { listed } = await listJson(second, "--into", region);
    expect(listed).toMatchObject({ schools: 2, same: 0, unnamed: 1, written: true });
    expect(schoolsIn(region).map(({ BRIN, School, Deelname }) => [BRIN, School, Deelname])).toEqual([
      ["12AB00", "Zandmotor (nieuw gebouw)", "Aangemeld"],
      ["34CD00", "De Linde", undefined],
      ["56EF00", "De Es", undefined],
    ]);
    expect(await validateOoxml(readFileSync(region))).toMatchObject({ ok: true });
  }, 60_000);

  it("adds no school when only known ones are to be brought up to date", async () => {
    const known = place("bekend.xlsx");
    await listJson(first, "--into", known);
    const { listed } = await listJson(second, "--into", known, "--known-only");
    expect([listed.added.length, schoolsIn(known).length]).toEqual([0, 2]);
  });

  it("refuses a workbook that is no regional one, and a file that is no list", async () => {
    const plan = place("plan.xlsx");
    await schoolbudget("new", "--out", plan);
    const before = readFileSync(plan);
    expect((await schoolbudget("list", first, "--into", plan)).code).toBe(2);
    expect(readFileSync(plan).equals(before)).toBe(true);
    expect((await schoolbudget("list", place("weg.csv"), "--into", place("niets.xlsx"))).code).toBe(2);
    expect(existsSync(place("niets.xlsx"))).toBe(false);
  });

  describeWithOffice("between two imports of plans", () => {
    it("keeps every plan, also after LibreOffice saved the workbook", async () => {
      const plans = place("plannen");
      await schoolbudget("sample", "--out", plans, "--schools", "4", "--seed", "3");
      const round = place("ronde.xlsx");
      await listJson(first, "--into", round);
      await schoolbudget("consolidate", plans, "--out", round);
      const sent = schoolsIn(round);
      expect(sent).toHaveLength(6);
      writeFileSync(round, await recalculate(round));
      await listJson(second, "--into", round);
      expect(schoolsIn(round).map(({ BRIN }) => BRIN)).toEqual([...sent.map(({ BRIN }) => BRIN), "56EF00"]);
      const inzendingen = tableOf(readSnapshot(readFileSync(round), nodePlatform), "Inzendingen");
      expect(inzendingen.filter(({ Status }) => String(Status).startsWith("–")).length).toBeLessThan(
        inzendingen.length,
      );
      expect(
        schoolsIn(round)
          .slice(2, 6)
          .every(({ Stand }) => Stand !== "–" && Stand !== "Nog niets"),
      ).toBe(true);
    }, 180_000);
  });
});
