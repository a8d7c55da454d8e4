/** @jest-environment ./test/office/stand-in/univer-environment.cjs */
import { applyDescription } from "../../src/office/apply-description";
import { readRegion } from "../../src/office/read-region";
import { replaceRegion } from "../../src/office/replace-region";
import { describeRegionWorkbook } from "../../src/region/describe-region-workbook";
import { gatherRegion } from "../../src/region/gather/gather-region";
import { keptFromSnapshot } from "../../src/region/kept/kept-from-snapshot";
import { programme, sampleFiles } from "../region/region-files";
import { playPage } from "./stand-in/play-page";
import { startStandIn } from "./stand-in/stand-in";

const mostRequests = 8;
const mostBytes = 2_000_000;

test("a region of 205 schools is added, read and renewed, in at most 8 requests of under 2 MB each", async () => {
  const standIn = startStandIn();
  const leavePage = playPage(standIn);
  // A pane knows no paths to link to.
  const files = sampleFiles(205).map((file) => ({ ...file, link: null }));
  const first = gatherRegion(files.slice(0, 60), { programme });
  const all = gatherRegion(files, { programme });
  let counted = 0;
  const bytesOf = async <T>(work: (context: Excel.RequestContext) => Promise<T>) => {
    const result = await standIn.Excel.run(work);
    const requests = standIn.requests().slice(counted);
    counted = standIn.requests().length;
    return { result, bytes: requests.flatMap(({ bytes, answerBytes }) => Math.max(bytes, answerBytes)) };
  };
  const adding = await bytesOf((context) => applyDescription(context, describeRegionWorkbook(first)));
  const reading = await bytesOf((context) => readRegion(context, { withFormulas: true }));
  const renewed = describeRegionWorkbook(all, keptFromSnapshot(reading.result));
  const growing = await bytesOf((context) => replaceRegion(context, renewed, reading.result));
  const again = await bytesOf((context) => readRegion(context, { withFormulas: true }));
  const same = describeRegionWorkbook(all, keptFromSnapshot(again.result));
  const renewing = await bytesOf((context) => replaceRegion(context, same, again.result));
  leavePage();
  standIn.dispose();
  for (const { bytes } of [adding, reading, growing, again, renewing]) {
    expect(bytes.length).toBeLessThanOrEqual(mostRequests);
    expect(Math.max(...bytes)).toBeLessThan(mostBytes);
  }
  expect(standIn.workbook.sheet("Inzendingen").tables[0]?.area.bottom).toBeGreaterThan(205);
}, 240_000);
