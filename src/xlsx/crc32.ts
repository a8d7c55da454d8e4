/** Eight tables: the effect of a byte that still has 0 to 7 bytes after it in a step of eight. */
const tables = Array.from({ length: 8 }, () => new Int32Array(256));
const [after0, after1, after2, after3, after4, after5, after6, after7] = tables as [
  Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array,
]; // prettier-ignore
fillTables();

function fillTables(): void {
  for (let byte = 0; byte < 256; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    after0[byte] = value;
  }
  for (let step = 1; step < 8; step++) {
    const [before, table] = [tables[step - 1], tables[step]] as [Int32Array, Int32Array];
    for (let byte = 0; byte < 256; byte++) {
      const value = before[byte] as number;
      table[byte] = (after0[value & 255] as number) ^ (value >>> 8);
    }
  }
}

/** The CRC-32 of zip files, as an unsigned number; eight bytes at a time, because every part that is read is checked. `before` is that of the bytes before these. */
export function crc32(bytes: Uint8Array, before = 0): number {
  const whole = bytes.length & ~7;
  let crc = ~before;
  for (let i = 0; i < whole; i += 8) {
    crc =
      (after7[(crc ^ (bytes[i] as number)) & 255] as number) ^
      (after6[((crc >>> 8) ^ (bytes[i + 1] as number)) & 255] as number) ^
      (after5[((crc >>> 16) ^ (bytes[i + 2] as number)) & 255] as number) ^
      (after4[(crc >>> 24) ^ (bytes[i + 3] as number)] as number) ^
      (after3[bytes[i + 4] as number] as number) ^
      (after2[bytes[i + 5] as number] as number) ^
      (after1[bytes[i + 6] as number] as number) ^
      (after0[bytes[i + 7] as number] as number);
  }
  for (let i = whole; i < bytes.length; i++) {
    crc = (after0[(crc ^ (bytes[i] as number)) & 255] as number) ^ (crc >>> 8);
  }
  return ~crc >>> 0;
}
