/** @jest-environment ./test/office/stand-in/univer-environment.cjs */
import { writeFileSync } from "node:fs";
import { programmes } from "../../src/domain/programmes/programmes";
import { applyDescription } from "../../src/office/apply-description";
import { readRegion } from "../../src/office/read-region";
import { readSnapshot } from "../../src/office/read-snapshot";
import { replaceRegion } from "../../src/office/replace-region";
import { describeRegionWorkbook } from "../../src/region/describe-region-workbook";
import { gatherRegion } from "../../src/region/gather/gather-region";
import { keptFromSnapshot } from "../../src/region/kept/kept-from-snapshot";
import { describeSchoolWorkbook } from "../../src/school/describe-school-workbook";
import { completePlan } from "../domain/complete-plan";
import { sampleFiles } from "../region/region-files";
import { playPage } from "./stand-in/play-page";
import { startStandIn } from "./stand-in/stand-in";

/** Counts, not times: what the pane asks of Excel, on Microsoft's own library over the stand-in. `npm run bench` runs it. */
const [programme] = programmes;
const ofRegion = { mostRequests: 8, mostBytes: 2_000_000 };

test("round trips of the school sheets and of a region of 205 schools", async () => {
  const lines = [...(await ofSchool()), ...(await ofLargeRegion())];
  expect(lines).toHaveLength(5);
  const report = process.env["BENCH_ROUND_TRIPS"];
  if (report !== undefined) writeFileSync(report, JSON.stringify(lines.map(({ result: _result, ...line }) => line)));
}, 600_000);

async function ofSchool() {
  const school = describeSchoolWorkbook(completePlan, programme, { stamp: null, savedAt: "2026-05-01T10:00:00Z" });
  const standIn = startStandIn();
  const added = await requestsOf(standIn, (context) => applyDescription(context, school));
  const anchoredBy = school.names.map(({ name }) => name);
  const read = await requestsOf(standIn, (context) => readSnapshot(context, { anchoredBy }, { withFormulas: false }));
  const typed = new TextEncoder().encode(JSON.stringify(completePlan)).length;
  standIn.dispose();
  return [
    { what: "adding the school sheets", ...added, mostRequests: 3, mostBytes: null },
    { what: "reading after a burst of edits", ...read, mostRequests: 1, mostBytes: 32 * 1024 + typed },
  ];
}

async function ofLargeRegion() {
  // A pane knows no paths to link to.
  const region = gatherRegion(
    sampleFiles(205).map((file) => ({ ...file, link: null })),
    { programme },
  );
  const standIn = startStandIn();
  const leavePage = playPage(standIn);
  const added = await requestsOf(standIn, (context) => applyDescription(context, describeRegionWorkbook(region)));
  const read = await requestsOf(standIn, (context) => readRegion(context, { withFormulas: true }));
  const renewed = describeRegionWorkbook(region, keptFromSnapshot(read.result));
  const replaced = await requestsOf(standIn, (context) => replaceRegion(context, renewed, read.result));
  leavePage();
  standIn.dispose();
  return [
    { what: "adding a region of 205 schools", ...added, ...ofRegion },
    { what: "reading that region", ...read, ...ofRegion },
    { what: "renewing that region", ...replaced, ...ofRegion },
  ];
}

async function requestsOf<Result>(
  standIn: ReturnType<typeof startStandIn>,
  work: (context: Excel.RequestContext) => Promise<Result>,
) {
  const before = standIn.requests().length;
  const result = await standIn.Excel.run(work);
  const requests = standIn.requests().slice(before);
  const largest = Math.max(...requests.map(({ bytes, answerBytes }) => Math.max(bytes, answerBytes)));
  return { result, requests: requests.length, largest };
}
