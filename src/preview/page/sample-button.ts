import type { PreviewTexts } from "../../texts/preview-texts";
import { make } from "./make";

const schools = 40;

/** Makes the workbooks of an invented region when it is pressed, and hands them over as one zip file. */
export function sampleButton(texts: PreviewTexts, programme: string): HTMLButtonElement {
  const button = make("button", { type: "button" }, texts.samples);
  button.addEventListener("click", () => {
    button.disabled = true;
    button.textContent = texts.samplesBusy;
    void handOver(texts.samplesFile, programme).finally(() => {
      button.disabled = false;
      button.textContent = texts.samples;
    });
  });
  return button;
}

async function handOver(fileName: string, programme: string): Promise<void> {
  const { zipSamples } = await import("../start/zip-samples");
  const zip = await zipSamples(schools, programme);
  const address = URL.createObjectURL(new Blob([zip], { type: "application/zip" }));
  make("a", { href: address, download: fileName }).click();
  URL.revokeObjectURL(address);
}
