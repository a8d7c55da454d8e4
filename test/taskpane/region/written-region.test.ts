/** @jest-environment ./test/office/stand-in/univer-environment.cjs */
import { applyDescription } from "../../../src/office/apply-description";
import { readRegion } from "../../../src/office/read-region";
import { describeRegionWorkbook } from "../../../src/region/describe-region-workbook";
import { openIn, refuseForeignContent } from "../../../src/taskpane/region/existing-region";
import { gatherRegion } from "../../../src/region/gather/gather-region";
import type { SubmissionFile } from "../../../src/region/submission-file";
import { startStandIn, type StandIn } from "../../office/stand-in/stand-in";
import { programme, sampleFiles, unreadableFile } from "../../region/region-files";

const gather = (files: readonly SubmissionFile[]) => gatherRegion(files, { programme });
describe("an overview that was written into the open workbook", () => {
  let excel: StandIn;
  beforeAll(() => void (excel = startStandIn()));
  afterAll(() => excel.dispose());

  it("holds nothing that a later import would refuse to write over", async () => {
    const region = gather([...sampleFiles(38, 4), unreadableFile("kapot.xlsx")]);
    await excel.Excel.run((context) => applyDescription(context, describeRegionWorkbook(region)));
    const snapshot = await excel.Excel.run((context) => readRegion(context, { withFormulas: true }));
    const again = describeRegionWorkbook(gather(sampleFiles(38, 4).slice(0, 26)), openIn(snapshot)?.kept ?? null);
    expect(() => refuseForeignContent(snapshot, again)).not.toThrow();
  });
});
