import { samplePlans } from "../../../src/sample/sample-plans";
import { describeSchoolWorkbook } from "../../../src/school/describe-school-workbook";
import { stampPlan } from "../../../src/school/stamp-plan";
import { sha256 } from "../../../src/taskpane/sha256";
import { checkFile } from "../../../src/taskpane/workers/check-file";
import type { ReadingWorker } from "../../../src/taskpane/workers/reading-pool";
import { writeWorkbook } from "../../../src/xlsx/write-workbook";
import { programme } from "../../region/region-files";

/** A file as a browser hands it over. */
export function chosenFile(name: string, content: BlobPart = "x", folder = "", lastModified = 0): File {
  const file = new File([content], name, { lastModified });
  return Object.defineProperty(file, "webkitRelativePath", { value: folder === "" ? "" : `${folder}/${name}` });
}

/** Invented submissions as .xlsx files. */
export function sampleFiles(schools: number, seed = 1): Promise<File[]> {
  return Promise.all(
    samplePlans({ schools, seed, programme }).map(async (each) => {
      const stamp = each.stamped ? stampPlan(each.plan, sha256(each.fileName), each.submittedAt, sha256) : null;
      const description = describeSchoolWorkbook(each.plan, each.programme, { stamp, savedAt: each.savedAt });
      return chosenFile(each.fileName, new Uint8Array(await writeWorkbook(description)));
    }),
  );
}

/** A worker in this thread; answers cross the same copying as between threads. */
export function workerHere(): ReadingWorker {
  return {
    read: async (request) => structuredClone(await checkFile(request, sha256)),
    stop: () => undefined,
  };
}
