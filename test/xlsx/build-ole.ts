/** An OLE compound file with these streams in its directory and nothing in them. */
export function buildOle(streams: readonly string[]): Uint8Array {
  const sector = 512;
  const entries = ["Root Entry", ...streams];
  const directorySectors = Math.ceil(entries.length / 4);
  const file = Buffer.alloc(sector * (2 + directorySectors));
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(file);
  file.writeUInt16LE(9, 30);
  // Sector 0 holds the allocation table; the directory follows in sectors 1 and up.
  file.writeUInt32LE(1, 48);
  file.fill(0xff, 76, sector);
  file.writeUInt32LE(0, 76);
  file.fill(0xff, sector, 2 * sector);
  for (let i = 1; i <= directorySectors; i++) {
    file.writeUInt32LE(i === directorySectors ? 0xfffffffe : i + 1, sector + 4 * i);
  }
  entries.forEach((name, i) => {
    const at = 2 * sector + 128 * i;
    file.write(`${name}\0`, at, "utf16le");
    file.writeUInt16LE(2 * name.length + 2, at + 64);
  });
  return new Uint8Array(file);
}
