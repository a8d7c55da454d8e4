/** @jest-environment ./test/office/stand-in/univer-environment.cjs */
import { programmes } from "../../src/domain/programmes/programmes";
import { applyDescription } from "../../src/office/apply-description";
import { readSnapshot } from "../../src/office/read-snapshot";
import { describeRegionWorkbook } from "../../src/region/describe-region-workbook";
import { gatherRegion } from "../../src/region/gather/gather-region";
import { describeSchoolWorkbook } from "../../src/school/describe-school-workbook";
import { completePlan } from "../domain/complete-plan";
import { startStandIn } from "./stand-in/stand-in";
import { sampleFiles } from "../region/region-files";

/** Counts, not times: what the pane asks of Excel, on Microsoft's own library over the stand-in. */
const [programme] = programmes;
const lines: string[] = [];
afterAll(() => process.stdout.write(`\nRound trips to Excel, and the largest request\n${lines.join("\n")}\n`));

test("round trips of the school sheets and of a region of 205 schools", async () => {
  const school = describeSchoolWorkbook(completePlan, programme, { stamp: null, savedAt: "2026-05-01T10:00:00Z" });
  const standIn = startStandIn();
  const add = () => standIn.Excel.run((context) => applyDescription(context, school));
  lines.push(row("adding the school sheets (target 3)", await requestsOf(standIn, add)));
  const anchoredBy = school.names.map(({ name }) => name);
  const read = () => standIn.Excel.run((context) => readSnapshot(context, { anchoredBy }, { withFormulas: false }));
  lines.push(row("a burst of edits (target 1)", await requestsOf(standIn, read)));
  standIn.dispose();

  const files = sampleFiles(205).map((file) => ({ ...file, link: null }));
  const region = describeRegionWorkbook(gatherRegion(files, { programme }));
  const large = startStandIn();
  const addRegion = () => large.Excel.run((context) => applyDescription(context, region));
  lines.push(row("a region of 205 schools (target 8, each under 2 MB)", await requestsOf(large, addRegion)));
  large.dispose();
  expect(lines).toHaveLength(3);
});

type StandIn = ReturnType<typeof startStandIn>;

async function requestsOf(standIn: StandIn, work: () => Promise<unknown>): Promise<ReturnType<StandIn["requests"]>> {
  const before = standIn.requests().length;
  await work();
  return standIn.requests().slice(before);
}

function row(what: string, requests: ReturnType<StandIn["requests"]>): string {
  const largest = Math.max(...requests.map(({ bytes, answerBytes }) => Math.max(bytes, answerBytes)));
  return `  ${what.padEnd(54)} ${String(requests.length).padStart(2)}   ${(largest / 1024).toFixed(0)} KB`;
}
