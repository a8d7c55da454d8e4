import { buildPreview, previewFolder } from "../../scripts/build-preview.mjs";
import { serveFolder } from "../../scripts/serve-folder.mjs";

/** Before all browser tests: the page is built once and served to all of them. */
export default async function servePreview() {
  await buildPreview();
  const { address, close } = await serveFolder(previewFolder);
  process.env.PREVIEW_ADDRESS = address;
  globalThis.stopServingPreview = close;
}
