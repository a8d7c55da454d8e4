/** The size of a file for people: "26 KB". */
export function fileSize(bytes: Uint8Array): string {
  const kilobytes = Math.max(1, Math.round(bytes.length / 1024));
  return kilobytes < 1024 ? `${kilobytes} KB` : `${(kilobytes / 1024).toFixed(1).replace(".", ",")} MB`;
}
