/**
 * By byte, 1 when a text ends there ("<") or may differ from its bytes: XML's escapes and line ends, the spreadsheet's
 * escapes ("_"), and all beyond ASCII.
 */
export const needsCare: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte > 127 || "<&\r_".includes(String.fromCharCode(byte)) ? 1 : 0,
);
