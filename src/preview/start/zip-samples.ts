import { zipSync } from "fflate";
import { findProgramme, programmes } from "../../domain/programmes/programmes";
import { writeWorkbook } from "../../xlsx/write-workbook";
import { sampleWorkbooks } from "./sample-submissions";

/** The workbooks of an invented region as one zip file; they are zips themselves, so nothing is pressed further. */
export async function zipSamples(schools: number, programmeId: string): Promise<Uint8Array<ArrayBuffer>> {
  const programme = findProgramme(programmeId) ?? programmes[0];
  const files: Record<string, Uint8Array> = {};
  for (const { fileName, description } of sampleWorkbooks(schools, programme))
    files[fileName] = await writeWorkbook(description);
  return new Uint8Array(zipSync(files, { level: 0 }));
}
