const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const headerLength = 512;
const entryLength = 128;
const firstFatSlots = 109;
const endOfChain = 0xfffffffe;
/** Ours have at most a few dozen streams; a mail may have some thousands. */
const maxDirectorySectors = 512;

/** Whether the bytes are an OLE compound file: old Office documents, encrypted new ones, Outlook mail. */
export function isOleFile(bytes: Uint8Array): boolean {
  return bytes.length >= headerLength && signature.every((byte, i) => bytes[i] === byte);
}

/** Names of the streams and storages of an OLE file; as many as can be read, because a cut-off file has a kind too. */
export function listOleStreams(bytes: Uint8Array): ReadonlySet<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorSize = view.getUint16(30, true) === 12 ? 4096 : 512;
  const names = new Set<string>();
  let sector = view.getUint32(48, true);
  for (let read = 0; read < maxDirectorySectors && sector < endOfChain; read++) {
    const start = (sector + 1) * sectorSize;
    if (start + sectorSize > bytes.length) break;
    for (let at = start; at < start + sectorSize; at += entryLength) names.add(entryName(view, at));
    sector = nextSector(view, sector, sectorSize);
  }
  return names;
}

function entryName(view: DataView, at: number): string {
  const length = Math.min(view.getUint16(at + 64, true), 64);
  let name = "";
  for (let i = 0; i + 2 < length; i += 2) name += String.fromCharCode(view.getUint16(at + i, true));
  return name;
}

/** By the allocation table, whose first 109 sectors (7 MB of file) the header lists; the directory lies within those. */
function nextSector(view: DataView, sector: number, sectorSize: number): number {
  const slotsPerSector = sectorSize / 4;
  const table = Math.floor(sector / slotsPerSector);
  if (table >= firstFatSlots) return endOfChain;
  const at = (view.getUint32(76 + 4 * table, true) + 1) * sectorSize + 4 * (sector % slotsPerSector);
  return at + 4 <= view.byteLength ? view.getUint32(at, true) : endOfChain;
}
