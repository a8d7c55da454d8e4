import fc from "fast-check";
import { nodePlatform } from "../../../src/cli/node-inflate";
import { empty, filled } from "../../../src/domain/entry";
import type { Plan } from "../../../src/domain/plan";
import { gatherRegion } from "../../../src/region/gather/gather-region";
import type { KeptRegion } from "../../../src/region/kept/kept-region";
import { plainValue, type PlainValue } from "../../../src/region/kept/read-table";
import { publishedRegion } from "../../../src/region/share/published-region";
import { describeWideWorkbook } from "../../../src/region/share/wide-workbook";
import type { SubmissionFile } from "../../../src/region/submission-file";
import { surveyRegion } from "../../../src/region/survey/survey";
import { assertDescription } from "../../../src/workbook/assert-description";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { readSnapshot } from "../../../src/xlsx/read-snapshot";
import { writeWorkbook } from "../../../src/xlsx/write-workbook";
import { aPlan } from "../a-plan";
import { programme, readFile, sampleFiles } from "../region-files";
import { packageTexts } from "./package-texts";

const countKinds = ["arrangementen", "tlv", "samenwerkingen"] as const;
type CountKind = (typeof countKinds)[number];
type Counts = Readonly<Record<CountKind, readonly [number | null, number | null]>>;
interface School {
  readonly werkgebied: string;
  readonly counts: Counts;
}

const count = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 4 }) },
  { weight: 2, arbitrary: fc.integer({ min: 5, max: 25 }) },
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 3, arbitrary: fc.constant(0) },
);
const pair = fc.tuple(count, count);
const school = fc.record({
  werkgebied: fc.constantFrom("Laak", "Laak", "Escamp", "Segbroek", "Rijswijk", ""),
  counts: fc.record({ arrangementen: pair, tlv: pair, samenwerkingen: pair }),
});
const regions = fc.oneof(
  fc.array(school, { maxLength: 14 }),
  // One school in each werkgebied.
  fc.uniqueArray(school, { maxLength: 5, selector: ({ werkgebied }) => werkgebied }),
);

const entry = (value: number | null) => (value === null ? empty : filled(value));

function planOf({ werkgebied, counts }: School, index: number): Plan {
  const plan = aPlan({ school: `School ${index}`, brin: `${10 + index}AB`, werkgebied, board: "SCOH" });
  const row = (kind: CountKind) => {
    const [current, target] = counts[kind];
    return { current: entry(current), target: entry(target), story: "" };
  };
  return {
    ...plan,
    counts: { arrangementen: row("arrangementen"), tlv: row("tlv"), samenwerkingen: row("samenwerkingen") },
  };
}

const filesOf = (schools: readonly School[]) =>
  schools.map((each, index) => readFile({ file: `${index}.xlsx`, plan: planOf(each, index) }));

function describeFiles(files: readonly SubmissionFile[], kept: KeptRegion | null = null) {
  return describeWideWorkbook(publishedRegion(surveyRegion(gatherRegion(files, { programme }), kept)));
}

/** What stands in a column of figures: by school on the one sheet, by werkgebied and in total on the other. */
interface ShownColumn {
  readonly schools: ReadonlyMap<string, PlainValue | null>;
  readonly werkgebieden: ReadonlyMap<string, readonly string[]>;
  readonly totals: ReadonlyMap<string, PlainValue | null>;
  readonly changes: ReadonlyMap<string, PlainValue | null>;
}

/** Reads the file as anybody can. */
function shownColumns(snapshot: WorkbookSnapshot): readonly ShownColumn[] {
  const at = (sheet: string, row: number, column: number): PlainValue | null => {
    const { cells } = snapshot.sheets.find(({ name }) => name === sheet) ?? { cells: [] };
    const found = cells.find((cell) => cell.row === row && cell.column === column);
    return found === undefined ? null : plainValue(found.value);
  };
  const schoolRows = Array.from({ length: 40 }, (_, index) => 5 + index).filter((row) => at("Scholen", row, 1) !== null);
  const totalRows: number[] = [];
  for (let row = 8; totalRows.length === 0 || at("Dashboard", row - 1, 1) !== "Totaal"; row++) totalRows.push(row);
  const werkgebieden = new Map<string, string[]>();
  for (const row of schoolRows) {
    const name = String(at("Scholen", row, 4));
    werkgebieden.set(name, [...(werkgebieden.get(name) ?? []), String(at("Scholen", row, 1))]);
  }
  return countKinds.flatMap((_, kind) =>
    [0, 1].map((moment) => {
      const byName = (column: number) =>
        new Map(totalRows.map((row) => [String(at("Dashboard", row, 1)), at("Dashboard", row, column)]));
      return {
        schools: new Map(schoolRows.map((row) => [String(at("Scholen", row, 1)), at("Scholen", row, 6 + 2 * kind + moment)])),
        werkgebieden,
        totals: byName(5 + 3 * kind + moment),
        changes: byName(7 + 3 * kind),
      };
    }),
  );
} // prettier-ignore

/** The fewest and most that some hidden counts can be together, when what the rest is has been taken off. */
type Range = readonly [number, number];

/**
 * For each hidden count, all it can be: whole numbers from 0 to 4, such that every total that is shown comes out. Totals
 * of werkgebieden and the total of all are sums within sums, so what some schools can add up to has no gaps.
 */
function whatItCanBe({ schools, werkgebieden, totals }: ShownColumn): readonly (readonly number[])[] {
  const shown = (name: string): number => {
    const value = schools.get(name);
    return typeof value === "number" ? value : 0;
  };
  const hiddenIn = (names: readonly string[]) => names.filter((name) => schools.get(name) === "< 5");
  const groups = [...werkgebieden].map(([werkgebied, names]) => {
    const total = totals.get(werkgebied);
    const rest = names.reduce((sum, name) => sum + shown(name), 0);
    return { hidden: hiddenIn(names).length, sum: typeof total === "number" ? total - rest : null };
  });
  const all = totals.get("Totaal");
  const shownSum = [...schools.keys()].reduce((sum, name) => sum + shown(name), 0);
  const allHidden = typeof all === "number" ? all - shownSum : null;
  const rangeOf = ({ hidden, sum }: (typeof groups)[number]): Range => (sum === null ? [0, 4 * hidden] : [sum, sum]);
  return groups.flatMap((group, index) => {
    const others = groups.filter((_, other) => other !== index).map(rangeOf);
    const possible = [0, 1, 2, 3, 4].filter((value) => {
      const inGroup: Range = [value, value + 4 * (group.hidden - 1)];
      if (group.sum !== null && (group.sum < inGroup[0] || group.sum > inGroup[1])) return false;
      if (allHidden === null) return true;
      const own = group.sum === null ? inGroup : ([group.sum, group.sum] as const);
      const [least, most] = [...others, own].reduce<Range>(([low, high], each) => [low + each[0], high + each[1]], [0, 0]);
      return allHidden >= least && allHidden <= most;
    });
    return Array.from({ length: group.hidden }, () => possible);
  });
} // prettier-ignore

const written = async (schools: readonly School[]) => writeWorkbook(describeFiles(filesOf(schools)));

describe("a file that is shared widely", () => {
  it("gives no hidden count away to whoever subtracts everything that it shows", async () => {
    await fc.assert(
      fc.asyncProperty(regions, async (schools) => {
        const columns = shownColumns(readSnapshot(await written(schools), nodePlatform));
        for (const column of columns) {
          for (const possible of whatItCanBe(column)) expect(possible).toEqual([0, 1, 2, 3, 4]);
        }
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  it("shows a difference only beside the two totals that give it", async () => {
    await fc.assert(
      fc.asyncProperty(regions, async (schools) => {
        const columns = shownColumns(readSnapshot(await written(schools), nodePlatform));
        for (let kind = 0; kind < columns.length; kind += 2) {
          const [now, later] = [columns[kind], columns[kind + 1]];
          for (const [name, change] of now?.changes ?? []) {
            const [from, to] = [now?.totals.get(name), later?.totals.get(name)];
            expect(change).toBe(typeof from === "number" && typeof to === "number" ? to - from : null);
          }
        }
      }),
      { numRuns: 20 },
    );
  }, 120_000);

  it("is the same file, byte for byte, when schools of a werkgebied swap their hidden counts: no trace is in it", async () => {
    await fc.assert(
      fc.asyncProperty(regions, fc.constantFrom(...countKinds), fc.constantFrom(0, 1), async (schools, kind, moment) => {
        const isHidden = ({ counts }: School) => (counts[kind][moment] ?? 5) < 5;
        const turned = schools.map((each) => {
          const group = schools.filter((other) => other.werkgebied === each.werkgebied && isHidden(other));
          if (!isHidden(each)) return each;
          const next = group[(group.indexOf(each) + 1) % group.length] ?? each;
          const counts = each.counts[kind].with(moment, next.counts[kind][moment]) as unknown as Counts[CountKind];
          return { ...each, counts: { ...each.counts, [kind]: counts } };
        });
        expect(await written(turned)).toEqual(await written(schools));
      }),
      { numRuns: 25 },
    );
  }, 120_000); // prettier-ignore

  it("adds up to the region's own totals where nothing is small", () => {
    const counts: Counts = { arrangementen: [12, 8], tlv: [9, 5], samenwerkingen: [6, 20] };
    const schools = [1, 2, 3].map(() => ({ werkgebied: "Laak", counts }));
    const { cells } = describeFiles(filesOf(schools)).sheets[0] ?? { cells: [] };
    const total = cells.find(({ content }) => content === "Totaal");
    const row = cells.filter((cell) => cell.row === total?.row).map(({ content }) => content);
    expect(row).toEqual(["Totaal", 3, 3, 0, 36, 24, -12, 27, 15, -12, 18, 60, 42]);
  });

  it("shows every count when the controller set it so", () => {
    const counts: Counts = { arrangementen: [3, 2], tlv: [0, null], samenwerkingen: [1, 4] };
    const files = filesOf([{ werkgebied: "Laak", counts }]);
    const survey = surveyRegion(gatherRegion(files, { programme }), null);
    const settings = { ...survey.settings, values: { ...survey.settings.values, hideSmallCounts: "Nee" } };
    const region = publishedRegion({ ...survey, settings });
    expect(region.schools[0]?.counts["arrangementen"]).toEqual({
      current: { kind: "exact", value: 3 },
      target: { kind: "exact", value: 2 },
    });
    expect(region.all.counts["samenwerkingen"]?.target).toEqual({ kind: "exact", value: 4 });
  });

  it("holds no names of people, no addresses, no text that a school wrote and no money of one school", async () => {
    const files = sampleFiles(40, 3);
    const texts = packageTexts(await writeWorkbook(describeFiles(files))).join("\n");
    expect(texts).toContain("Werkgebied");
    for (const { outcome } of files) {
      if (outcome.kind !== "read") continue;
      const { plan } = outcome.checked;
      const { header, signature, goals, counts, reason, explanation, partnerNames } = plan;
      const typed = [
        header.adviser, header.email, header.leernetwerkNames, signature.director, reason, explanation, partnerNames,
        ...goals.flatMap(({ goal, approach, result }) => [goal, approach, result]),
        ...Object.values(counts).map(({ story }) => story),
        ...[...plan.income, ...plan.expenses].slice(1).map(({ description }) => description),
      ]; // prettier-ignore
      for (const text of typed) if (text.length > 3) expect(texts).not.toContain(text);
    }
  });

  it("can be written for any region, also an empty one", () => {
    for (const files of [[], sampleFiles(60, 8)]) expect(() => assertDescription(describeFiles(files))).not.toThrow();
  });
});
