import { blankPlan } from "../../../domain/blank-plan";
import type { Programme } from "../../../domain/programme";
import { describeTemplate, type Templates } from "../../../region/schools/templates";
import { planFileName } from "../../../school/plan-file-name";
import type { ZipFile } from "../../../xlsx/zip-files";
import type { MadeFile } from "../../school/made-file";

interface MakingOptions {
  /** ISO 8601; becomes the saved time of each form. */
  readonly savedAt: string;
  readonly signal: AbortSignal;
  readonly onMade: (done: number) => void;
}

/** The forms in one zip; null when it was stopped. The writing library is large, and is loaded for the first form. */
export async function makeTemplates(
  { templates, programme }: Templates,
  { savedAt, signal, onMade }: MakingOptions,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const [{ writeWorkbook }, { zipFiles }] = await Promise.all([
    import("../../../xlsx/write-workbook"),
    import("../../../xlsx/zip-files"),
  ]);
  const files: ZipFile[] = [];
  for (const { fileName, plan } of templates) {
    if (signal.aborted) return null;
    files.push({ name: fileName, bytes: await writeWorkbook(describeTemplate(plan, programme, savedAt)) });
    onMade(files.length);
    await breath();
  }
  return signal.aborted ? null : zipFiles(files);
}

/** One form in which nothing is filled in yet. */
export async function makeBlankForm(programme: Programme, savedAt: string): Promise<MadeFile> {
  const { writeWorkbook } = await import("../../../xlsx/write-workbook");
  const plan = blankPlan(programme, "nieuw");
  const bytes = await writeWorkbook(describeTemplate(plan, programme, savedAt));
  return { name: planFileName(plan, programme, "leeg"), bytes: new Uint8Array(bytes), madeAt: savedAt };
}

/** Lets the screen show how far it is, and the button for stopping do its work. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
