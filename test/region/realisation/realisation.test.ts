import { nodePlatform } from "../../../src/cli/node-inflate";
import { describeRegionWorkbook } from "../../../src/region/describe-region-workbook";
import { Explainer } from "../../../src/region/explain/explainer";
import { gatherRegion } from "../../../src/region/gather/gather-region";
import { keptFromSnapshot } from "../../../src/region/kept/kept-from-snapshot";
import { openRegion, surveyOf } from "../../../src/region/open-region";
import type { SubmissionFile } from "../../../src/region/submission-file";
import { assertDescription } from "../../../src/workbook/assert-description";
import { cellAddress } from "../../../src/workbook/a1";
import type { CellValue, WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { snapshotOf } from "../../../src/workbook/snapshot-of";
import { readSnapshot } from "../../../src/xlsx/read-snapshot";
import { writeWorkbook } from "../../../src/xlsx/write-workbook";
import { describeWithOffice } from "../../xlsx/find-office";
import { recalculate } from "../../xlsx/recalculate";
import { validateOoxml } from "../../xlsx/validate-ooxml";
import { programme, sampleFiles } from "../region-files";
import { tableOf, typeIn } from "../snapshot-of";
import { spent, withYearEnd, yearEndFiles } from "./year-end-files";

const table = "Realisatie per school";
const gather = (files: readonly SubmissionFile[]) => gatherRegion(files, { programme });
const describeFiles = (files: readonly SubmissionFile[], earlier?: WorkbookSnapshot) =>
  describeRegionWorkbook(gather(files), earlier === undefined ? null : keptFromSnapshot(earlier));
const rowsOf = (snapshot: WorkbookSnapshot) => tableOf(snapshot, table);

/** Budgeted and spent cents of every year end, added up from the files themselves. */
function reference(files: readonly SubmissionFile[]) {
  const cents = { planned: 0, actual: 0 };
  for (const { checked, standing } of gather(files).submissions) {
    if (standing !== "accepted" || checked.evaluation === null) continue;
    for (const { amount } of checked.plan.expenses) if ("value" in amount) cents.planned += amount.value;
    for (const { actual } of checked.evaluation.evaluation.expenses)
      if ("value" in actual) cents.actual += actual.value;
  }
  return cents;
}

const inCents = (value: unknown) => Math.round(Number(value) * 100);

function valueBelow(snapshot: WorkbookSnapshot, sheet: string, label: string): unknown {
  const cells = snapshot.sheets.find(({ name }) => name === sheet)?.cells ?? [];
  const tile = cells.find(({ value }) => value === label);
  return cells.find(({ row, column }) => row === (tile?.row ?? -2) + 1 && column === tile?.column)?.value;
}

describe("the realisation of a region", () => {
  const files = yearEndFiles(24, 15, 8);
  const description = describeFiles(files);
  const snapshot = snapshotOf(description);

  it("leaves a region without year ends as it was: no sheets, no block on the dashboard", () => {
    const { sheets } = describeFiles(sampleFiles(12, 8));
    expect(sheets.map(({ name }) => name).filter((name) => /realisatie/i.test(name))).toEqual([]);
    expect(sheets[0]?.cells.some(({ content }) => content === "Realisatie")).toBe(false);
  });

  it("can be written, with its table, sheets and charts", () => {
    expect(() => assertDescription(description)).not.toThrow();
    expect(description.sheets.map(({ name }) => name).slice(0, 3)).toEqual(["Dashboard", "Realisatie", table]);
    expect(description.sheets[1]?.charts.map(({ name }) => name)).toEqual([
      "Begroot en gerealiseerd per werkgebied",
      "Begroot en gerealiseerd per schoolbestuur",
    ]);
    expect(description.sheets[2]?.tables[0]?.name).toBe("Realisatie");
  });

  it("is a file that Microsoft's validator has nothing to say about", async () => {
    expect(await validateOoxml(await writeWorkbook(description))).toEqual({ ok: true, errors: [] });
  }, 60_000);

  it("adds up to the cent what the files say, in the table, on its sheet and on the dashboard", () => {
    const { planned, actual } = reference(files);
    const evaluated = rowsOf(snapshot).filter((row) => row["Gerealiseerd"] !== undefined);
    const sum = (column: string) => evaluated.reduce((total, row) => total + inCents(row[column]), 0);
    expect([sum("Begroot"), sum("Gerealiseerd"), sum("Resterend")]).toEqual([planned, actual, planned - actual]);
    for (const sheet of ["Realisatie", "Dashboard"]) {
      expect(inCents(valueBelow(snapshot, sheet, "Gerealiseerd"))).toBe(actual);
      expect(inCents(valueBelow(snapshot, sheet, "Resterend"))).toBe(planned - actual);
    }
  });

  it("lists who is awarded or doorlopend or evaluated, and says who has not evaluated", () => {
    const rows = rowsOf(snapshot);
    const awarded = tableOf(snapshot, "Inzendingen").find(
      ({ Soort, Status, School }) =>
        Soort === "Nieuw" && Status !== "– Vervangen" && rows.every((row) => row["School"] !== School),
    );
    const kenmerk = String(awarded?.["Kenmerk"]);
    const typed = typeIn(snapshot, [{ sheet: "Inzendingen", row: kenmerk, column: "Besluit", value: "Toegekend" }]);
    const after = rowsOf(snapshotOf(describeFiles(files, typed)));
    expect(after.find((row) => row["Kenmerk"] === kenmerk)).toMatchObject({ Eindevaluatie: "○ Nog niet" });
    expect(after).toHaveLength(rows.length + 1);
    const others = rows.filter((row) => row["Eindevaluatie"] === "○ Nog niet");
    expect(others.every((row) => row["Soort"] === "Doorlopend")).toBe(true);
  });

  it("says with a symbol and a word where spending lies, by the controller's own threshold", () => {
    for (const row of rowsOf(snapshot)) {
      const [planned, actual] = [inCents(row["Begroot"]), inCents(row["Gerealiseerd"])];
      if (row["Gerealiseerd"] === undefined) expect(row["Signaal"]).toBe("");
      else if (actual > planned) expect(row["Signaal"]).toBe("▲ boven begroot");
      else expect(row["Signaal"]).toBe(actual * 100 < planned * 80 ? "▲ minder dan 80 %" : "✓ binnen 80–100 %");
    }
    expect(new Set(rowsOf(snapshot).map((row) => row["Signaal"])).size).toBeGreaterThan(2);
  });

  it("counts the lines that ask a toelichting by the controller's own threshold, and those without", () => {
    const [file] = yearEndFiles(1, 1, 3);
    if (file === undefined) throw new Error("no file");
    const half = describeFiles([file]);
    const asked = rowsOf(snapshotOf(half))[0];
    expect(Number(asked?.["Vraagt toelichting"])).toBeGreaterThan(0);
    expect(asked?.["Zonder toelichting"]).toBe(asked?.["Vraagt toelichting"]);
    const explained = withYearEnd(file, { evaluation: spent(file, 0.5, "Later begonnen") });
    expect(rowsOf(snapshotOf(describeFiles([explained])))[0]).toMatchObject({ "Zonder toelichting": 0 });
    const cells = snapshotOf(half).sheets.find(({ name }) => name === "Instellingen")?.cells ?? [];
    const place = cells.find(({ value }) => value === "Toelichting vragen bij een verschil boven (€)");
    const lenient = {
      ...snapshotOf(half),
      sheets: snapshotOf(half).sheets.map((sheet) =>
        sheet.name !== "Instellingen"
          ? sheet
          : {
              ...sheet,
              cells: sheet.cells.map((cell) =>
                cell.row === place?.row && cell.column === place.column + 1 ? { ...cell, value: 900_000 } : cell,
              ),
            },
      ),
    };
    expect(rowsOf(snapshotOf(describeFiles([file], lenient)))[0]).toMatchObject({ "Vraagt toelichting": 0 });
  });

  it("keeps the controller's remark with its school, through a newer year end and a sorted table", () => {
    const school = rowsOf(snapshot)[3];
    const typed = typeIn(snapshot, [
      { sheet: table, row: String(school?.["Kenmerk"]), column: "Opmerking", value: "Gebeld" },
    ]);
    const newer = files.map((file) =>
      withYearEnd(file, { evaluation: spent(file, 0.9), savedAt: "2027-07-20T10:00:00Z" }),
    );
    const after = rowsOf(snapshotOf(describeFiles(newer, typed)));
    expect(after.filter((row) => row["Opmerking"] === "Gebeld").map((row) => row["BRIN"])).toEqual([school?.["BRIN"]]);
  });

  it("is the same when it is refreshed with the same files", () => {
    const again = describeFiles(files, snapshot);
    expect(snapshotOf(again)).toEqual(snapshot);
  });

  it("explains every number of the dashboard and of its own sheet", () => {
    const explainer = new Explainer(snapshot, surveyOf(openRegion(snapshot), programme));
    for (const sheet of snapshot.sheets.filter(({ name }) => ["Dashboard", "Realisatie"].includes(name))) {
      const numbers = sheet.cells.filter(({ value }) => typeof value === "number");
      expect(numbers.length).toBeGreaterThan(40);
      for (const { row, column, value } of numbers) {
        const explanation = explainer.explain({ sheet: sheet.name, row, column });
        expect([cellAddress(row, column), explanation.kind]).toEqual([cellAddress(row, column), "number"]);
        if (explanation.kind !== "number") continue;
        expect(Number(explanation.shown)).toBeCloseTo(Number(explanation.value), 6);
        expect(explanation.unit === "money" ? Number(explanation.shown) / 100 : explanation.shown).toBe(value);
      }
    }
  });

  it("points from gerealiseerd to the cells of the school's own evaluation", () => {
    const explainer = new Explainer(snapshot, surveyOf(openRegion(snapshot), programme));
    const cells = snapshot.sheets.find(({ name }) => name === "Realisatie")?.cells ?? [];
    const label = cells.find(({ value }) => value === "Gerealiseerd");
    const explanation = explainer.explain({
      sheet: "Realisatie",
      row: (label?.row ?? 0) + 1,
      column: label?.column ?? 0,
    });
    if (explanation.kind !== "number") throw new Error(`it is explained as ${explanation.kind}`);
    const parts = explanation.terms.flatMap((term) => term.parts);
    expect(parts).toHaveLength(rowsOf(snapshot).filter((row) => row["Gerealiseerd"] !== undefined).length);
    expect(parts.every(({ file, source }) => file.includes("evaluatie") && source !== null)).toBe(true);
  });
});

describeWithOffice("every formula about the year end", () => {
  it("gives in LibreOffice what we computed", async () => {
    const description = describeFiles(yearEndFiles(24, 15, 8));
    const { sheets } = readSnapshot(await recalculate(await writeWorkbook(description)), nodePlatform);
    const computed = new Map<string, CellValue>(
      sheets.flatMap(({ name, cells }) =>
        cells.map(({ row, column, value }) => [`${name}!${cellAddress(row, column)}`, value] as const),
      ),
    );
    const comparable = (value: CellValue = "") =>
      typeof value === "number"
        ? Number(value.toFixed(9))
        : (typeof value === "object" ? value.error : String(value)).replace(/(?<=\d),(?=\d{3})/g, ".");
    for (const { name, cells } of description.sheets) {
      for (const { row, column, content } of cells) {
        if (typeof content !== "object" || content === null || !("formula" in content)) continue;
        const place = `${name}!${cellAddress(row, column)}`;
        expect([place, comparable(computed.get(place))]).toEqual([place, comparable(content.value)]);
      }
    }
  }, 120_000);
});
