const longestPiece = 4096;

/** Each byte as the character with that number. */
export function latinText(bytes: Uint8Array): string {
  let text = "";
  for (let start = 0; start < bytes.length; start += longestPiece) {
    // Spreading would take ten times as long.
    text += Reflect.apply(String.fromCharCode, null, bytes.subarray(start, start + longestPiece)) as string;
  }
  return text;
}
