/** @jest-environment ./test/office/stand-in/univer-environment.cjs */
import { applyDescription } from "../../src/office/apply-description";
import { drawnChart } from "../../src/preview/charts/chart-data";
import { formatValue } from "../../src/preview/charts/format-value";
import { sampleWorkbook } from "../office/sample-workbook";
import { startStandIn } from "../office/stand-in/stand-in";

test("a chart that the add-in makes is drawn from its cells, and follows them", async () => {
  const standIn = startStandIn();
  await standIn.Excel.run((context) => applyDescription(context, sampleWorkbook()));
  const drawn = () => standIn.workbook.sheet("Lijsten").charts.map((chart) => drawnChart(chart, standIn.workbook));
  expect(drawn()).toMatchObject([
    {
      name: "sb_keuzes",
      over: { top: 5, left: 0, bottom: 15, right: 3 },
      isBar: false,
      hasLegend: true,
      valueMax: 100,
      categories: ["personeel", "materiaal"],
      series: [
        { name: "Nu", values: [12, 50_200.5], isLine: false, labels: "0" },
        { name: "Doel", isLine: true, labels: null },
      ],
    },
  ]);
  await standIn.type("Begroting klein", "C3", "1.000");
  expect(drawn()[0]?.series[0]?.values).toEqual([12, 2_200.5]);
  standIn.dispose();
});

test.each([
  [25_000, '"€ "#,##0', "€ 25.000"],
  [0.275, "0%", "28 %"],
  [3, "0", "3"],
  [1.5, "0.00", "1,50"],
])("%d in the format %s reads %s", (value, format, text) => expect(formatValue(value, format)).toBe(text));
