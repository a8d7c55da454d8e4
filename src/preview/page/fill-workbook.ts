import { applyDescription } from "../../office/apply-description";
import type { WorkbookDescription } from "../../workbook/description";
import { Host } from "../protocol/host";
import type { BatchInterpreter } from "../protocol/batch-interpreter";
import { loadClient } from "./client-frame";

/** Fills the workbook by the same code and calls as the pane; its requests are not counted with the pane's. */
export async function fillWorkbook(interpreter: BatchInterpreter, description: WorkbookDescription): Promise<void> {
  const client = await loadClient(new Host(interpreter));
  await client.Excel.run((context) => applyDescription(context, description));
}
