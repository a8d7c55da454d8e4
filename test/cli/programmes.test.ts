import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { nodePlatform } from "../../src/cli/node-inflate";
import { valueOf } from "../../src/domain/entry";
import { countOf, type Plan } from "../../src/domain/plan";
import { planTotals } from "../../src/domain/plan-totals";
import type { Programme } from "../../src/domain/programme";
import { findProgramme, programmes } from "../../src/domain/programmes/programmes";
import { readProgrammeFile } from "../../src/programmes/read-programme-file";
import { samplePlans } from "../../src/sample/sample-plans";
import { checkWorkbook } from "../../src/school/check-workbook";
import { readSnapshot } from "../../src/xlsx/read-snapshot";
import { typedPlan } from "../e2e/typed-plan";
import { EditedWorkbook } from "./edit-workbook";
import { readIndependently } from "./independent-sum";
import { schoolbudget, temporaryFolder } from "./run-command";

const folder = temporaryFolder();
const file = (...names: readonly string[]) => path.join(folder, ...names);

/** The example of docs/regeling-schrijven.md, which exists as JSON alone. */
const guide = readFileSync(path.join(__dirname, "../../docs/regeling-schrijven.md"), "utf8");
const [, example = ""] = /```json\n([\s\S]*?)```/.exec(guide) ?? [];
writeFileSync(file("eigen.json"), example);

const programmeOf = (idOrFile: string): Programme => {
  const programme = findProgramme(idOrFile) ?? readProgrammeFile(example).programme;
  if (programme === null) throw new Error(idOrFile);
  return programme;
};

interface Counted {
  current: number | null;
  target: number | null;
}
interface Report {
  file: string;
  status: string;
  programme: string;
  school: { brin: string; name: string };
  totals: { incomeCents: number; expenseCents: number };
  counts: Record<string, Counted>;
  evaluation: { totals: { actualCents: number }; counts: Record<string, Counted> } | null;
  findings: { code: string; severity: string; message: string }[];
}
const checkJson = async (...files: readonly string[]): Promise<Report[]> =>
  JSON.parse((await schoolbudget("check", ...files, "--json")).out) as Report[];

describe.each([...programmes.map(({ id }) => id), file("eigen.json")])("the journey of %s", (idOrFile) => {
  const programme = programmeOf(idOrFile);
  const named = (name: string) => file(`${programme.id}-${name}`);
  const countIds = programme.counts.map(({ id }) => id);
  const handedIn = named("in");
  const regional = named("regio.xlsx");
  const whole = samplePlans({ schools: 9, seed: 3, programme }).find(({ mistakes }) => mistakes.length === 0)
    ?.plan as Plan;

  it("begins with a form in which everything is still to be filled in", async () => {
    expect((await schoolbudget("new", "--programme", idOrFile, "--out", named("leeg.xlsx"))).code).toBe(0);
    const [report] = await checkJson(named("leeg.xlsx"));
    expect(report).toMatchObject({ status: "errors", programme: programme.id });
    expect(Object.keys(report?.counts ?? {})).toEqual(countIds);
    for (const { message } of report?.findings ?? []) expect(message).not.toMatch(/undefined|null|\{|NaN/);
  });

  it("goes on until nothing is left to do, as somebody types it", async () => {
    const book = new EditedWorkbook(readFileSync(named("leeg.xlsx")));
    for (const { sheet, cell, typed } of typedPlan(whole, programme))
      book.type(sheet, cell, /^\d+(?:\.\d+)?$/.test(typed) ? Number(typed) : typed);
    writeFileSync(named("plan.xlsx"), book.bytes);
    const [report] = await checkJson(named("plan.xlsx"));
    // Nobody recalculated, so totals and repeated names stand as they were; the invented bestuur is on no real list; and
    // the invented day may still have to come.
    const others = report?.findings.filter(
      ({ severity, code }) => severity !== "info" && !["R01", "R03", "R19", "R32"].includes(code),
    );
    expect(others).toEqual([]);
    expect(report?.totals).toMatchObject({ incomeCents: planTotals(whole).incomeCents });
    expect(report?.counts).toEqual(
      Object.fromEntries(
        countIds.map((id) => {
          const { current, target } = countOf(whole, id);
          return [id, { current: valueOf(current), target: valueOf(target) }];
        }),
      ),
    );
  });

  it("comes together in a regional workbook that adds up to the cent", async () => {
    const sample = await schoolbudget("sample", "--programme", idOrFile, "--schools", "12", "--out", handedIn);
    expect(sample.code).toBe(0);
    const files = readdirSync(handedIn);
    const newest = files.filter((name) => !files.includes(name.replace(/\.xlsx$/, "-v2.xlsx")));
    const plans = newest.map((name) => readIndependently(path.join(handedIn, name)));
    const sum = (of: (plan: (typeof plans)[number]) => number) => plans.reduce((total, plan) => total + of(plan), 0);
    const { out } = await schoolbudget("consolidate", handedIn, "--out", regional, "--json");
    const result = JSON.parse(out) as { accepted: number; superseded: number; rejected: number; totals: object };
    expect(result).toMatchObject({ accepted: 12, superseded: 1, rejected: 0 });
    expect(result.totals).toEqual({
      schools: 12,
      incomeCents: sum(({ incomeCents }) => incomeCents),
      expenseCents: sum(({ expenseCents }) => expenseCents),
      ...Object.fromEntries(
        countIds.map((id) => [
          id,
          {
            current: sum(({ counts }) => counts[id]?.current ?? 0),
            target: sum(({ counts }) => counts[id]?.target ?? 0),
          },
        ]),
      ),
    });
  });

  it("has a dashboard in its own words, and stays the same when nothing came in", async () => {
    const { sheets } = readSnapshot(readFileSync(regional), nodePlatform);
    const texts = sheets.find(({ name }) => name === "Dashboard")?.cells.map(({ value }) => value) ?? [];
    expect(texts).toContainEqual(expect.stringContaining(programme.name));
    const again = await schoolbudget("consolidate", handedIn, "--out", regional, "--json");
    expect(JSON.parse(again.out)).toMatchObject({ unchanged: true });
  });

  it("ends with a year that was evaluated, and Realisatie beside the plan", async () => {
    const reports = await checkJson(handedIn);
    const isNewest = ({ file: name }: Report) =>
      !reports.some((other) => other.file === name.replace(/\.xlsx$/, "-v2.xlsx"));
    const first = reports.find((each) => each.status === "ok" && each.totals.expenseCents > 0 && isNewest(each));
    const plan = first?.file ?? "";
    expect((await schoolbudget("evaluation", plan, "--out", plan)).code).toBe(0);
    const checked = checkWorkbook(readSnapshot(readFileSync(plan), nodePlatform), { sha256: () => "", today: null });
    const book = new EditedWorkbook(readFileSync(plan));
    for (const { id } of checked.plan.expenses) {
      const { sheet, cell } = checked.locate(`evaluation.expense.${id}.actual`);
      book.type(sheet, cell ?? "", 100);
    }
    writeFileSync(plan, book.bytes);
    const spent = checked.plan.expenses.length * 100_00;
    const [report] = await checkJson(plan);
    expect(report?.evaluation?.totals.actualCents).toBe(spent);
    expect(Object.keys(report?.evaluation?.counts ?? {})).toEqual(countIds);
    expect((await schoolbudget("consolidate", handedIn, "--out", regional)).code).toBeLessThan(2);
    const { sheets } = readSnapshot(readFileSync(regional), nodePlatform);
    const realised = sheets.find(({ name: sheet }) => sheet === "Realisatie")?.cells.map(({ value }) => value) ?? [];
    expect(realised).toContain(spent / 100);
  });
});

describe("schoolbudget programme", () => {
  it("lists what is built in", async () => {
    const { code, out } = await schoolbudget("programme", "list", "--json");
    expect(code).toBe(0);
    expect((JSON.parse(out) as { id: string }[]).map(({ id }) => id)).toEqual(programmes.map(({ id }) => id));
    expect((await schoolbudget("programme", "list")).out).toContain("Impulsregeling inclusie 2026-2027, Koers VO");
  });

  it("shows one as a file that is right by itself", async () => {
    const { out } = await schoolbudget("programme", "show", "inclusie-impuls");
    writeFileSync(file("getoond.json"), out);
    const checked = await schoolbudget("programme", "check", file("getoond.json"));
    expect(checked).toMatchObject({ code: 0, err: "" });
    expect((await schoolbudget("programme", "show", file("getoond.json"))).out).toBe(out);
  });

  it("says what is wrong with a file, in a sentence or as JSON", async () => {
    writeFileSync(file("fout.json"), example.replace('"id": "spel"', '"id": "overgang"'));
    const { code, out } = await schoolbudget("programme", "check", file("fout.json"));
    expect(code).toBe(1);
    expect(out).toContain("themes[2].id: 'overgang' komt twee keer voor; geef elk een eigen id.");
    const english = await schoolbudget("programme", "check", file("fout.json"), "--json", "--lang", "en");
    expect(JSON.parse(english.out)).toMatchObject({
      status: "errors",
      programme: null,
      mistakes: [{ path: "themes[2].id", code: "double", message: expect.stringContaining("is there twice") }],
    });
  });

  it("says on which line a file stops being JSON, and ends with 2, as where there is no file", async () => {
    writeFileSync(file("halve.json"), '{\n  "id": "eigen",\n');
    const { code, out } = await schoolbudget("programme", "check", file("halve.json"));
    expect([code, out]).toEqual([2, expect.stringContaining("Regel 3, teken 1: het bestand houdt op")]);
    expect((await schoolbudget("programme", "check", file("weg.json"), "--json")).code).toBe(2);
  });

  it("reads a file that Kladblok saved as Unicode", async () => {
    writeFileSync(file("breed.json"), `\ufeff${example}`, "utf16le");
    expect((await schoolbudget("programme", "check", file("breed.json"))).code).toBe(0);
  });

  it("makes nothing of a programme that is wrong or unknown", async () => {
    const wrong = await schoolbudget("new", "--programme", file("fout.json"), "--out", file("niets.xlsx"));
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining("themes[2].id")]);
    const unknown = await schoolbudget("sample", "--programme", "impuls", "--schools", "2", "--out", file("niets"));
    expect([unknown.code, unknown.err]).toEqual([2, expect.stringContaining("inclusie-impuls")]);
    expect(readdirSync(folder).filter((name) => name.startsWith("niets"))).toEqual([]);
  });
});

describe("schoolbudget new, for a schoolbestuur", () => {
  const make = (...args: readonly string[]) =>
    schoolbudget(
      "new",
      "--programme",
      "koers-vo-impulsregeling-inclusie",
      "--out",
      file("bestuur.xlsx"),
      "--force",
      ...args,
    );

  it("takes a bestuursnummer and its name", async () => {
    expect((await make("--brin", "40123", "--board", "Stichting De Polder")).code).toBe(0);
    const [report] = await checkJson(file("bestuur.xlsx"));
    expect(report?.school).toMatchObject({ brin: "40123", name: "Stichting De Polder" });
  });

  it("refuses a BRIN, and a way to take part that it does not know", async () => {
    expect(await make("--brin", "12AB00")).toMatchObject({ code: 2, err: "Een bestuursnummer is vijf cijfers.\n" });
    expect(await make("--participation", "doorlopend")).toMatchObject({
      code: 2,
      err: "Deze regeling kent als deelname: nieuw.\n",
    });
  });
});

describe("schoolbudget issue, for another regeling", () => {
  it("gives who is Doorlopend on the list a form of the one kind that there is, with its amount", async () => {
    writeFileSync(file("scholen.csv"), "BRIN;School;Schoolbestuur;Werkgebied;Deelname\n15CX;De Beer;Stichting Waterkant;Purmerend;Doorlopend\n"); // prettier-ignore
    const issued = await schoolbudget("issue", "--list", file("scholen.csv"), "--programme", file("eigen.json"), "--out", file("sjablonen"), "--json"); // prettier-ignore
    expect(JSON.parse(issued.out)).toMatchObject({ files: [{ participation: "nieuw" }] });
    const [report] = await checkJson(file("sjablonen"));
    expect(report?.totals.incomeCents).toBe(15_000_00);
  });

  it("begins a regional workbook that stays about it", async () => {
    const begun = await schoolbudget("list", file("scholen.csv"), "--into", file("begin.xlsx"), "--programme", file("eigen.json")); // prettier-ignore
    expect(begun.code).toBe(0);
    const again = await schoolbudget("issue", "--list", file("begin.xlsx"), "--out", file("uit-regio"), "--json");
    expect(JSON.parse(again.out)).toMatchObject({ programme: "samen-in-de-klas-2027-2028", schoolYear: "2027-2028" });
  });
});
