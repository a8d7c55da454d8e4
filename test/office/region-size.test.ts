/** @jest-environment ./test/office/stand-in/univer-environment.cjs */
import { applyDescription } from "../../src/office/apply-description";
import { replaceRegion } from "../../src/office/replace-region";
import { describeRegionWorkbook } from "../../src/region/describe-region-workbook";
import { gatherRegion } from "../../src/region/gather/gather-region";
import { programme, sampleFiles } from "../region/region-files";
import { playPage } from "./stand-in/play-page";
import { startStandIn } from "./stand-in/stand-in";

const mostRequests = 8;
const mostBytes = 2_000_000;

test("a region of 205 schools is added, and renewed, in at most 8 requests of under 2 MB", async () => {
  const standIn = startStandIn();
  const leavePage = playPage(standIn);
  // A pane knows no paths to link to.
  const files = sampleFiles(205).map((file) => ({ ...file, link: null }));
  const description = describeRegionWorkbook(gatherRegion(files, { programme }));
  await standIn.Excel.run((context) => applyDescription(context, description));
  const adding = standIn.requests().map(({ bytes }) => bytes);
  await standIn.Excel.run((context) => replaceRegion(context, description));
  const renewing = standIn
    .requests()
    .slice(adding.length)
    .map(({ bytes }) => bytes);
  leavePage();
  standIn.dispose();
  expect(adding.length).toBeLessThanOrEqual(mostRequests);
  expect(renewing.length).toBeLessThanOrEqual(mostRequests);
  expect(Math.max(...adding, ...renewing)).toBeLessThan(mostBytes);
  expect(standIn.workbook.sheet("Inzendingen").tables[0]?.area.bottom).toBeGreaterThan(205);
}, 120_000);
