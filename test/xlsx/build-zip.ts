import { crc32, deflateRawSync } from "node:zlib";

/** A file to put into a zip, and what the zip should say about it when that is not the truth. */
export interface ZipFile {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly stored?: boolean;
  readonly claims?: Partial<Claims>;
}

interface Claims {
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly localName: string;
}

export interface ZipShape {
  /** Sizes and CRC follow the data, as streaming writers do it. */
  readonly dataDescriptors?: boolean;
  readonly zip64?: boolean;
  readonly comment?: string;
}

const u16 = (value: number) => [value & 255, (value >>> 8) & 255];
const u32 = (value: number) => [...u16(value & 0xffff), ...u16(Math.floor(value / 65536) & 0xffff)];
const u64 = (value: number) => [...u32(value >>> 0), ...u32(Math.floor(value / 2 ** 32))];
const full = 0xffffffff;

/** A zip of these files, byte by byte, so that it can also be wrong in any way. */
export function buildZip(files: readonly ZipFile[], shape: ZipShape = {}): Uint8Array {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const entry = describe(file, shape);
    const body = Buffer.concat([localHeader(entry, shape), entry.data, descriptor(entry, shape)]);
    central.push(centralHeader(entry, offset, shape));
    local.push(body);
    offset += body.length;
  }
  const directory = Buffer.concat(central);
  return new Uint8Array(Buffer.concat([...local, directory, endRecord(files.length, offset, directory.length, shape)]));
}

interface Entry extends Claims {
  readonly name: string;
  readonly data: Buffer;
}

function describe({ name, content, stored = false, claims = {} }: ZipFile, shape: ZipShape): Entry {
  const bytes = Buffer.from(content);
  const data = stored ? bytes : deflateRawSync(bytes);
  const truth: Claims = {
    method: stored ? 0 : 8,
    flags: shape.dataDescriptors === true ? 8 : 0,
    crc: crc32(bytes),
    compressedSize: data.length,
    size: bytes.length,
    localName: name,
  };
  return { ...truth, ...claims, name, data };
}

function localHeader({ method, flags, crc, compressedSize, size, localName }: Entry, shape: ZipShape): Buffer {
  const sizes = shape.dataDescriptors === true ? [0, 0, 0] : [crc, compressedSize, size];
  const name = Buffer.from(localName);
  const head = [...u32(0x04034b50), ...u16(20), ...u16(flags), ...u16(method), ...u32(0), ...sizes.flatMap(u32)];
  return Buffer.concat([Buffer.from([...head, ...u16(name.length), ...u16(0)]), name]);
}

function descriptor({ crc, compressedSize, size }: Entry, shape: ZipShape): Buffer {
  return Buffer.from(shape.dataDescriptors === true ? [0x08074b50, crc, compressedSize, size].flatMap(u32) : []);
}

function centralHeader(entry: Entry, offset: number, { zip64 = false }: ZipShape): Buffer {
  const name = Buffer.from(entry.name);
  const places = [entry.size, entry.compressedSize, offset];
  const extra = zip64 ? [...u16(0x7777), ...u16(2), 0, 0, ...u16(1), ...u16(24), ...places.flatMap(u64)] : [];
  const shown = zip64 ? { size: full, compressedSize: full, offset: full } : { ...entry, offset };
  const head = [...u32(0x02014b50), ...u16(45), ...u16(20), ...u16(entry.flags), ...u16(entry.method), ...u32(0)];
  const sizes = [...u32(entry.crc), ...u32(shown.compressedSize), ...u32(shown.size)];
  const lengths = [...u16(name.length), ...u16(extra.length), ...u16(0), ...u16(0), ...u16(0), ...u32(0)];
  return Buffer.concat([Buffer.from([...head, ...sizes, ...lengths, ...u32(shown.offset)]), name, Buffer.from(extra)]);
}

function endRecord(count: number, offset: number, size: number, { zip64 = false, comment = "" }: ZipShape): Buffer {
  const shown = zip64
    ? [...u16(0xffff), ...u16(0xffff), ...u32(full), ...u32(full)]
    : [...u16(count), ...u16(count), ...u32(size), ...u32(offset)];
  const end = [...u32(0x06054b50), ...u16(0), ...u16(0), ...shown, ...u16(comment.length), ...Buffer.from(comment)];
  if (!zip64) return Buffer.from(end);
  const end64 = [
    ...u32(0x06064b50),
    ...u64(44),
    ...u16(45),
    ...u16(45),
    ...u32(0),
    ...u32(0),
    ...[count, count, size, offset].flatMap(u64),
  ];
  const locator = [...u32(0x07064b50), ...u32(0), ...u64(offset + size), ...u32(1)];
  return Buffer.from([...end64, ...locator, ...end]);
}
