import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { completePlan } from "../domain/complete-plan";
import { workbookOf } from "../school/read-bytes";
import { validateOoxml } from "../xlsx/validate-ooxml";
import { schoolbudget, temporaryFolder } from "./run-command";

const folder = temporaryFolder();
const file = (name: string) => path.join(folder, name);

describe("schoolbudget new", () => {
  it("makes a form with the school in it, which check then reads", async () => {
    const plan = file("new.xlsx");
    const made = await schoolbudget(
      "new",
      "--out",
      plan,
      "--brin",
      "12ab",
      "--school",
      "De Zandmotor",
      "--board",
      "SCOH",
      "--area",
      "Escamp",
    );
    expect(made.code).toBe(0);
    const { code, out } = await schoolbudget("check", plan, "--json");
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject([
      {
        file: plan,
        status: "errors",
        error: null,
        programme: "schoolbudget-inclusie-2026-2027",
        schoolYear: "2026-2027",
        participation: "nieuw",
        school: { brin: "12ab", name: "De Zandmotor", board: "SCOH", area: "Escamp" },
        totals: { incomeCents: 2500000, expenseCents: 0, balanceCents: 2500000 },
        counts: {
          arrangementen: { current: null, target: null },
          tlv: { current: null, target: null },
          samenwerkingen: { current: null, target: null },
        },
        goals: 0,
      },
    ]);
  });

  it("makes a valid workbook for both kinds of participation", async () => {
    for (const participation of ["nieuw", "doorlopend"]) {
      const plan = file(`${participation}.xlsx`);
      expect((await schoolbudget("new", "--out", plan, "--participation", participation)).code).toBe(0);
      expect(await validateOoxml(readFileSync(plan))).toMatchObject({ ok: true });
    }
  }, 180_000);

  it("leaves a plan that is already there alone, unless told otherwise", async () => {
    const plan = file("existing.xlsx");
    writeFileSync(plan, "van een school");
    const { code, err } = await schoolbudget("new", "--out", plan);
    expect(code).toBe(2);
    expect(err).not.toBe("");
    expect(readFileSync(plan, "utf8")).toBe("van een school");
    expect((await schoolbudget("new", "--out", plan, "--force")).code).toBe(0);
  });

  it("refuses a BRIN that is none and a programme that it does not know", async () => {
    expect((await schoolbudget("new", "--out", file("no.xlsx"), "--brin", "ABC")).code).toBe(2);
    expect((await schoolbudget("new", "--out", file("no.xlsx"), "--programme", "anders")).code).toBe(2);
    expect(existsSync(file("no.xlsx"))).toBe(false);
  });
});

describe("schoolbudget check", () => {
  it("ends with 0 for a complete plan, in words or as JSON", async () => {
    const plan = file("complete.xlsx");
    writeFileSync(plan, await workbookOf(completePlan));
    const words = await schoolbudget("check", plan);
    expect(words).toMatchObject({ code: 0, err: "" });
    expect(words.out).toContain("klaar om in te dienen");
    const { code, out, err } = await schoolbudget("check", plan, "--json");
    expect({ code, err, findings: (JSON.parse(out) as { findings: unknown[] }[])[0]?.findings }).toEqual({
      code: 0,
      err: "",
      findings: [],
    });
  });

  it("speaks English when asked", async () => {
    const { out } = await schoolbudget("check", file("complete.xlsx"), "--lang", "en");
    expect(out).toContain("ready to submit");
  });

  it("gives a reason for a file that is not there, and reads on", async () => {
    const { code, out } = await schoolbudget("check", file("gone.xlsx"), file("complete.xlsx"), "--json");
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject([
      { status: "ok" },
      { status: "unreadable", error: { code: "not-found" }, school: null },
    ]);
  });
});

describe("schoolbudget sample", () => {
  it("gives the same files for the same seed", async () => {
    for (const name of ["one", "two"])
      await schoolbudget("sample", "--out", file(name), "--schools", "3", "--seed", "5");
    const { out } = await schoolbudget("check", file("one"), "--json");
    const names = (JSON.parse(out) as { file: string }[]).map((each) => path.basename(each.file));
    expect(names).toHaveLength(3);
    for (const name of names)
      expect(readFileSync(path.join(file("one"), name)).equals(readFileSync(path.join(file("two"), name)))).toBe(true);
  });

  it("asks for a whole number of schools", async () => {
    expect((await schoolbudget("sample", "--out", file("x"), "--schools", "drie")).code).toBe(2);
  });
});

describe("schoolbudget inspect", () => {
  it("shows every cell of every sheet, hidden ones too", async () => {
    const { code, out } = await schoolbudget("inspect", file("complete.xlsx"), "--json");
    const document = JSON.parse(out) as {
      date1904: boolean;
      sheets: { name: string; visibility: string; cells: Record<string, unknown> }[];
    };
    expect(code).toBe(0);
    expect(document.date1904).toBe(false);
    expect(document.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Plan van aanpak", "visible"],
      ["Kwantitatieve data", "visible"],
      ["Begroting", "visible"],
      ["Plan voor gezien", "visible"],
      ["Lijsten", "hidden"],
      ["_schoolbudget", "veryHidden"],
    ]);
    expect(document.sheets[2]?.cells).toMatchObject({ A1: "schoolbudget:begroting", G12: 25000 });
  });

  it("ends with 2 and a sentence for a file that is no workbook", async () => {
    writeFileSync(file("text.xlsx"), "gewoon tekst");
    const { code, out, err } = await schoolbudget("inspect", file("text.xlsx"), "--json");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).not.toBe("");
  });
});

describe("schoolbudget", () => {
  it("teaches its commands, and ends with 2 for one that it does not have", async () => {
    const help = await schoolbudget("--help");
    expect(help.code).toBe(0);
    for (const command of ["new", "check", "consolidate", "sample", "inspect"]) expect(help.out).toContain(command);
    expect((await schoolbudget("consolidat")).code).toBe(2);
  });
});
