import { unzipSync } from "fflate";

/** Everything that stands in a workbook file, part by part, as text. */
export function packageTexts(bytes: Uint8Array): readonly string[] {
  const decoder = new TextDecoder();
  return Object.entries(unzipSync(bytes)).map(([name, part]) => `${name}\n${decoder.decode(part)}`);
}
