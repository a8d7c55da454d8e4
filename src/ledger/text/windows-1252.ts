/** What Windows-1252 has at 0x80 to 0x9F; "\ufffd" where it has nothing. Elsewhere it equals ISO-8859-1. */
const from0x80 = "€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ";

/** The character of a byte in Windows-1252. */
export function windows1252(byte: number): string {
  return from0x80[byte - 0x80] ?? String.fromCharCode(byte);
}
