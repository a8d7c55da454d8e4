const continuation = 0x80;

/** The UTF-8 bytes of a text. */
export function encodeUtf8(text: string): Uint8Array {
  const bytes = new Uint8Array(3 * text.length);
  let at = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const following = code < 0x80 ? 0 : code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    bytes[at++] = leadOf(following) | (code >> (6 * following));
    for (let left = following - 1; left >= 0; left--) bytes[at++] = continuation | ((code >> (6 * left)) & 0x3f);
  }
  return bytes.subarray(0, at);
}

/** The marker bits of a first byte, by the number of bytes that follow it. */
function leadOf(following: number): number {
  return following === 0 ? 0 : (0xff00 >> (following + 1)) & 0xff;
}
