/** After all browser tests. */
export default async function stopServing() {
  await globalThis.stopServingPreview?.();
}
