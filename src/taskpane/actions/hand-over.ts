import type { MadeFile } from "../school/made-file";
import type { Tools } from "./tools";

/** Hands over a file that was made: as a download, or as a workbook of its own. */
export async function handOver({ workbook, environment, opensFiles }: Tools, file: MadeFile): Promise<void> {
  if (opensFiles) await workbook.openAsNew(file.bytes);
  else environment.save(file.name, file.bytes);
}
