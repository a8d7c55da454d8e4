import { writeFileSync } from "node:fs";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { gatherRegion } from "../../src/region/gather/gather-region";
import { describeRegionWorkbook } from "../../src/region/describe-region-workbook";
import { programme, sampleFiles, unreadableFile } from "./region-files";
test("render", async () => {
  const n = Number(process.env.N ?? 42);
  const files = n === 0 ? [] : [...sampleFiles(n, 3), unreadableFile("map/De Linde.xlsx")];
  const t = Date.now();
  const region = gatherRegion(files, { programme });
  const d = describeRegionWorkbook(region);
  console.log("describe ms", Date.now() - t);
  writeFileSync(process.env.OUT ?? "/tmp/regio.xlsx", await writeWorkbook(d));
  console.log("write ms", Date.now() - t);
}, 600000);
