import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { unzipSync, zipSync, strFromU8, strToU8 } from "fflate";
import { nodePlatform } from "../../src/cli/node-inflate";
import { normalizeBrin } from "../../src/domain/brin";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { readSnapshot } from "../../src/xlsx/read-snapshot";
import { describeWithOffice } from "../xlsx/find-office";
import { recalculate } from "../xlsx/recalculate";
import { validateOoxml } from "../xlsx/validate-ooxml";
import { readIndependently, type IndependentPlan } from "./independent-sum";
import { killedAfter, schoolbudget, temporaryFolder } from "./run-command";

const folder = temporaryFolder();
const submissions = path.join(folder, "in");
const out = path.join(folder, "regio.xlsx");

interface Totals {
  schools: number;
  incomeCents: number;
  expenseCents: number;
  arrangementen: { current: number; target: number };
  tlv: { current: number; target: number };
  samenwerkingen: { current: number; target: number };
}
interface Consolidation {
  files: { file: string; status: string; error: { code: string; message: string } | null }[];
  accepted: number;
  superseded: number;
  rejected: number;
  totals: Totals;
  out: string;
}
const consolidateJson = async (...args: string[]) => {
  const { code, out: text } = await schoolbudget("consolidate", ...args, "--json");
  return { code, result: JSON.parse(text) as Consolidation };
};

beforeAll(async () => {
  expect((await schoolbudget("sample", "--out", submissions, "--schools", "205", "--seed", "1")).code).toBe(0);
}, 120_000);

const xlsxIn = (where: string) => readdirSync(where).filter((name) => name.endsWith(".xlsx"));

/** Of each school the file that was handed in last. */
function newest(plans: readonly IndependentPlan[]): readonly IndependentPlan[] {
  const byBrin = new Map<string, IndependentPlan>();
  plans.forEach((plan, index) => {
    const key = normalizeBrin(plan.brin) || `file ${index}`;
    const known = byBrin.get(key);
    if (known === undefined || known.submittedAt < plan.submittedAt) byBrin.set(key, plan);
  });
  return [...byBrin.values()];
}

/** Cells that hold numbers on the dashboard, by address. */
function numbersOn(snapshot: WorkbookSnapshot, sheet: string): number[] {
  const cells = snapshot.sheets.find(({ name }) => name === sheet)?.cells ?? [];
  return cells.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
}

describe("consolidating 205 invented schools", () => {
  let consolidation: Consolidation;
  let code: number | null = null;

  beforeAll(async () => {
    ({ code, result: consolidation } = await consolidateJson(submissions, "--out", out));
  }, 180_000);

  it("reads every file, and ends with 1 because some plans have errors", () => {
    expect(code).toBe(1);
    expect(consolidation.accepted).toBe(205);
    expect(consolidation.rejected).toBe(0);
    expect(consolidation.accepted + consolidation.superseded).toBe(xlsxIn(submissions).length);
  });

  it("gives the totals that another library and another sum give", () => {
    const plans = newest(xlsxIn(submissions).map((name) => readIndependently(path.join(submissions, name))));
    const total = (of: (plan: IndependentPlan) => number) => plans.reduce((sum, plan) => sum + of(plan), 0);
    const count = (kind: string) => ({
      current: total((plan) => plan.counts[kind]?.current ?? 0),
      target: total((plan) => plan.counts[kind]?.target ?? 0),
    });
    expect(consolidation.totals).toEqual({
      schools: plans.length,
      incomeCents: total((plan) => plan.incomeCents),
      expenseCents: total((plan) => plan.expenseCents),
      arrangementen: count("arrangementen"),
      tlv: count("tlv"),
      samenwerkingen: count("samenwerkingen"),
    });
  });

  it("writes a workbook in which Microsoft's validator finds nothing", async () => {
    expect(await validateOoxml(readFileSync(out))).toMatchObject({ ok: true });
  }, 180_000);

  it("gives the same workbook again from the same files, and leaves the sources alone", async () => {
    const before = readFileSync(out);
    await consolidateJson(submissions, "--out", out);
    expect(readFileSync(out).equals(before)).toBe(true);
  }, 180_000);

  it("names the plans with errors, as many as Inzendingen counts: replaced ones are not among them", async () => {
    const wrong = consolidation.files.filter(({ status }) => status === "errors");
    const { out: text } = await schoolbudget("consolidate", submissions, "--out", path.join(folder, "named.xlsx"));
    const { sheets } = readSnapshot(readFileSync(out), nodePlatform);
    const cells = sheets.find(({ name }) => name === "Inzendingen")?.cells ?? [];
    const counted = cells.filter(({ value }) => value === "✗ Fouten").length;
    expect(counted).toBeLessThan(wrong.length);
    expect(text).toContain(`${counted} plannen die meetellen hebben fouten`);
    expect(text).toContain(`en nog ${counted - 10}.`);
    expect(wrong.filter(({ file }) => text.includes(path.basename(file)))).toHaveLength(10);
  }, 180_000);

  it("links each row to its source file by a path that is relative to the workbook", () => {
    const links = Object.entries(unzipSync(readFileSync(out)))
      .filter(([name]) => /worksheets\/_rels\//.test(name))
      .map(([, part]) => strFromU8(part))
      .join("");
    const targets = [...links.matchAll(/Target="(in\/[^"#]+)/g)].map((match) => match[1] ?? "");
    expect(targets.length).toBeGreaterThan(205);
    expect(new Set(targets).size).toBe(xlsxIn(submissions).length);
  });

  describeWithOffice("recalculated by LibreOffice", () => {
    let recalculated: WorkbookSnapshot;
    beforeAll(async () => {
      recalculated = readSnapshot(await recalculate(out), nodePlatform);
    }, 120_000);

    it("holds no error value on any sheet", () => {
      const errors = recalculated.sheets.flatMap(({ name, cells }) =>
        cells.filter(({ value }) => typeof value === "object").map(({ row, column }) => `${name} ${row} ${column}`),
      );
      expect(errors).toEqual([]);
    });

    it("shows the totals of --json on the dashboard", () => {
      const shown = numbersOn(recalculated, "Dashboard").map((value) => Math.round(value * 100) / 100);
      const { totals } = consolidation;
      const expected = [
        totals.schools,
        totals.incomeCents / 100,
        totals.expenseCents / 100,
        ...[totals.arrangementen, totals.tlv, totals.samenwerkingen].flatMap(({ current, target }) => [
          current,
          target,
        ]),
      ];
      for (const value of expected) expect(shown).toContain(value);
    });
  });
});

describe("consolidating a folder with bad files", () => {
  it("lists each with its reason, and reads the others", async () => {
    const mixed = path.join(folder, "mixed");
    mkdirSync(path.join(mixed, "deeper"), { recursive: true });
    const [first = "", second = ""] = xlsxIn(submissions).filter((name) => !name.includes("-v2"));
    copyFileSync(path.join(submissions, first), path.join(mixed, first));
    copyFileSync(path.join(submissions, second), path.join(mixed, "deeper", second));
    writeFileSync(path.join(mixed, "leeg.xlsx"), "");
    writeFileSync(path.join(mixed, "halve.xlsx"), readFileSync(path.join(submissions, first)).subarray(0, 5000));
    writeFileSync(path.join(mixed, "~$open.xlsx"), "slot");
    writeFileSync(path.join(mixed, "brief.txt"), "Beste collega");
    writeFileSync(path.join(mixed, "ander.xlsx"), zipSync({ "a.txt": strToU8("geen werkmap") }));
    const target = path.join(folder, "mixed.xlsx");
    const { code, result } = await consolidateJson(mixed, "--out", target);
    expect(code).toBe(2);
    expect(result).toMatchObject({ accepted: 2, superseded: 0, rejected: 3 });
    const unreadable = result.files.filter(({ status }) => status === "unreadable");
    expect(unreadable.map(({ file, error }) => [path.basename(file), error?.code])).toEqual([
      ["ander.xlsx", "not-a-workbook"],
      ["halve.xlsx", "damaged-zip"],
      ["leeg.xlsx", "empty-file"],
    ]);
    const findings = readSnapshot(readFileSync(target), nodePlatform).sheets.find(({ name }) => name === "Bevindingen");
    const texts = findings?.cells.map(({ value }) => JSON.stringify(value)) ?? [];
    for (const { error } of unreadable) expect(texts.some((text) => text.includes(error?.message ?? "?"))).toBe(true);
  }, 180_000);
});

describe("an existing regional workbook", () => {
  const few = path.join(folder, "few");
  const target = path.join(folder, "few.xlsx");
  beforeAll(async () => {
    await schoolbudget("sample", "--out", few, "--schools", "4", "--seed", "3");
    await consolidateJson(few, "--out", target);
  }, 180_000);

  /** Changes one part of the package, as someone else's program would. */
  const edited = (change: (parts: Record<string, Uint8Array>) => void): Buffer => {
    const parts = unzipSync(readFileSync(target));
    change(parts);
    return Buffer.from(zipSync(parts));
  };

  it("keeps the name that somebody gave a sheet", async () => {
    const other = path.join(folder, "renamed.xlsx");
    const bytes = edited((parts) => {
      const workbook = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
      parts["xl/workbook.xml"] = strToU8(workbook.replace('name="Doelen"', 'name="Mijn doelen"'));
    });
    writeFileSync(other, bytes);
    expect((await schoolbudget("consolidate", few, "--out", other)).code).not.toBe(2);
    const names = readSnapshot(readFileSync(other), nodePlatform).sheets.map(({ name }) => name);
    expect(names).toContain("Mijn doelen");
    expect(names).not.toContain("Doelen");
  });

  it("is refused untouched when it is not a regional workbook at all", async () => {
    const plan = path.join(few, xlsxIn(few)[0] ?? "");
    const copy = path.join(folder, "school.xlsx");
    copyFileSync(plan, copy);
    const { code } = await schoolbudget("consolidate", few, "--out", copy);
    expect(code).toBe(2);
    expect(readFileSync(copy).equals(readFileSync(plan))).toBe(true);
  });

  it("is not among its own sources, and is left alone when there is nothing to read", async () => {
    const inside = path.join(few, "regio.xlsx");
    expect((await consolidateJson(few, "--out", inside)).result.accepted).toBe(4);
    expect((await consolidateJson(few, "--out", inside)).result.rejected).toBe(0);
    const before = readFileSync(inside);
    mkdirSync(path.join(folder, "nothing"), { recursive: true });
    expect((await schoolbudget("consolidate", path.join(folder, "nothing"), "--out", inside)).code).toBe(2);
    expect(readFileSync(inside).equals(before)).toBe(true);
  }, 180_000);

  it("says so when it can't be written, and writes nothing", async () => {
    const { code, err } = await schoolbudget(
      "consolidate",
      few,
      "--out",
      path.join(few, xlsxIn(few)[0] ?? "", "regio.xlsx"),
    );
    expect(code).toBe(2);
    expect(err).not.toBe("");
  });
});

describe("killing a consolidation", () => {
  it("leaves the old workbook or the new one, whole, whatever the moment", async () => {
    const target = path.join(folder, "killed.xlsx");
    copyFileSync(out, target);
    const old = readFileSync(target);
    const runs = [150, 400, 700, 1000, 1300, 1600].map((moment) => ({ moment }));
    for (const { moment } of runs) {
      await killedAfter(moment, "consolidate", submissions, "--out", target);
      const left = readFileSync(target);
      if (!left.equals(old)) expect(readSnapshot(left, nodePlatform).sheets.length).toBeGreaterThan(6);
    }
    expect((await schoolbudget("consolidate", submissions, "--out", target)).code).toBe(1);
    expect(readFileSync(target).equals(old)).toBe(true);
  }, 180_000);
});
