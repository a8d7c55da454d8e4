import type { Programme } from "../../src/domain/programme";
import { schoolbudgetInclusie20262027 as known } from "../../src/domain/programmes/schoolbudget-inclusie-2026-2027";
import { moneyGroups } from "../../src/region/dashboard/breakdown-columns";
import { describeRegionWorkbook } from "../../src/region/describe-region-workbook";
import { countNames } from "../../src/region/form/count-names";
import { DistinctNames } from "../../src/region/form/distinct-names";
import { regionForm } from "../../src/region/form/region-form";
import { gatherRegion } from "../../src/region/gather/gather-region";
import { keptFromSnapshot } from "../../src/region/kept/kept-from-snapshot";
import { describeWithOffice } from "../xlsx/find-office";
import { computed, described } from "./computed-by-office";
import { sampleFiles } from "./region-files";
import { snapshotOf } from "./snapshot-of";

/** Somebody's own regeling: names that our tables use already, more counts and choices than fit beside each other. */
const odd: Programme = {
  ...known,
  id: "eigen-regeling",
  name: "Eigen regeling",
  organisation: "Inkomsten",
  themes: ["Status", "school", "Fouten"].map((label, index) => ({ id: `t${index}`, label, explanation: "" })),
  counts: ["Aantal leerlingen met hulp", "Aantal leerlingen met pauze", "Ouders", "Buren", "Vogels"].map(
    (label, index) => ({ id: `c${index}`, label, short: index < 2 ? "Lln." : label, aim: "free" }),
  ),
  expenseColumns: [
    { id: "soort", label: "Bedrag", kind: "choice", choices: [..."ABCDEFGHI"].map((letter) => `Keuze ${letter}`), required: false },
    { id: "uren", label: "Uren nu", kind: "count", choices: [], required: false },
  ],
}; // prettier-ignore

const gather = () => gatherRegion(sampleFiles(8, 2, odd), { programme: odd });

describe("a regeling of somebody's own", () => {
  it("gives every column a name of its own, whatever its parts are called", () => {
    const { tables } = { tables: describeRegionWorkbook(gather()).sheets.flatMap((sheet) => sheet.tables) };
    expect(tables.length).toBeGreaterThan(8);
    for (const { columns } of tables) {
      const names = columns.map(({ name }) => name.toLowerCase());
      expect(new Set(names).size).toBe(names.length);
    }
    const { grant, themes, counts } = regionForm(odd);
    expect(grant).toBe("Inkomsten (2)");
    expect(themes.map(({ column }) => column)).toEqual(["Status (2)", "school (2)", "Fouten (2)"]);
    expect(counts.slice(0, 2).map(({ current }) => current)).toEqual(["Lln. nu", "Lln. nu (2)"]);
  });

  it("stays as it is when it is refreshed", () => {
    const first = snapshotOf(describeRegionWorkbook(gather()));
    expect(snapshotOf(describeRegionWorkbook(gather(), keptFromSnapshot(first)))).toEqual(first);
  });

  it("has every block on the page of the dashboard, those that do not fit below each other", () => {
    const [dashboard] = describeRegionWorkbook(gather()).sheets;
    const right = dashboard?.print?.area?.right ?? 0;
    expect(Math.max(...(dashboard?.cells.map(({ column }) => column) ?? []))).toBe(right);
    expect(dashboard?.charts.filter(({ name }) => name.endsWith("nu en beoogd"))).toHaveLength(odd.counts.length);
  });
});

describe("the column of what the regeling gives", () => {
  const headed = (organisation: string) => {
    const { columns = [] } = moneyGroups(regionForm({ ...known, organisation }))[0] ?? {};
    return columns.find(({ key }) => key === "submitted grant");
  };

  it.each(["SPPOH", "Koers VO", "Duin en Bollen"])("is named after %s", (organisation) => {
    expect(headed(organisation)).toMatchObject({ head: organisation, says: organisation });
  });

  it("has a short head where the name of the organisation would be cut off", () => {
    const organisation = "Samenwerkingsverband Duin & Bollen";
    expect(headed(organisation)).toMatchObject({ head: "Deze regeling", says: organisation });
  });
});

describe("the name of a count", () => {
  it("is its label without what makes it long, as long as no two are the same", () => {
    expect(countNames(known.counts)).toEqual(["Arrangementen", "TLV-aanvragen", "Samenwerkingen"]);
    expect(countNames(odd.counts)).toEqual(["Aantal leerlingen met hulp", "Aantal leerlingen met pauze", "Ouders", "Buren", "Vogels"]);
  }); // prettier-ignore

  it("is the short word of the regeling where the label would lose what it says", () => {
    const label = "Aantal leerlingen dat thuiszit";
    const named = (short: string) => countNames([{ label, short }]);
    expect([named("Thuiszitters"), named("Thuisz."), named("Aantal leerlingen")]).toEqual([["Thuiszitters"], ["Leerlingen"], ["Leerlingen"]]);
  }); // prettier-ignore

  it("is never empty, too long for a head, or a name that differs in capitals alone", () => {
    const names = new DistinctNames(["Status"]);
    expect([names.claim("STATUS"), names.claim("status"), names.claim(" \n ")]).toEqual(["STATUS (2)", "status (3)", "Kolom"]);
    expect(names.claim("x".repeat(400)).length).toBeLessThan(256);
  }); // prettier-ignore
});

describeWithOffice("every formula of a regeling of somebody's own", () => {
  it("gives in LibreOffice what we computed", async () => {
    const description = describeRegionWorkbook(gather());
    expect(await computed(description)).toEqual(described(description));
  }, 120_000);
});
