/** Each byte as the character with that number, for at most some thousands of bytes. */
export function latinText(bytes: Uint8Array): string {
  // Spreading would take ten times as long.
  return Reflect.apply(String.fromCharCode, null, bytes);
}
