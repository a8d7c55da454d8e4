import fc from "fast-check";
import { buildZip, type ZipFile } from "../xlsx/build-zip";
import type { FuzzSeed } from "./fuzz-seeds";
import { isRead } from "./package-parts";

/** A change to the bytes of a file, or to what its zip says. Numbers choose by remainder. */
export type ZipMutation =
  | { readonly kind: "byte"; readonly at: number; readonly value: number }
  | { readonly kind: "cut" | "doubled" | "zeros" | "removed"; readonly at: number; readonly length: number }
  | { readonly kind: "before" | "behind"; readonly bytes: Uint8Array }
  | { readonly kind: "entry"; readonly change: EntryChange };

type EntryChange =
  | { readonly kind: "drop" | "double" | "first"; readonly entry: number }
  | { readonly kind: "swap"; readonly entry: number; readonly other: number }
  | { readonly kind: "rename" | "localName"; readonly entry: number; readonly name: string }
  | {
      readonly kind: "claim";
      readonly entry: number;
      readonly field: "method" | "flags" | "crc" | "compressedSize" | "size";
      readonly value: number;
    };

const [index, entry] = [fc.nat(10_000_000), fc.nat(60)];
const name = fc.oneof(
  fc.constantFrom("../x.xml", "/xl/workbook.xml", "XL/WORKBOOK.XML", "xl\\workbook.xml", "xl//workbook.xml", "xl/./workbook.xml", "", "xl/", "a\0b", "CON", "xl/sharedStrings.xml", "[Content_Types].xml"), // prettier-ignore
  fc.string({ maxLength: 20 }),
);
const change: fc.Arbitrary<EntryChange> = fc.oneof(
  fc.record({ kind: fc.constantFrom("drop" as const, "double" as const, "first" as const), entry }),
  fc.record({ kind: fc.constant("swap" as const), entry, other: entry }),
  fc.record({ kind: fc.constantFrom("rename" as const, "localName" as const), entry, name }),
  fc.record({
    kind: fc.constant("claim" as const),
    entry,
    field: fc.constantFrom("method" as const, "flags" as const, "crc" as const, "compressedSize" as const, "size" as const), // prettier-ignore
    value: fc.oneof(fc.constantFrom(0, 1, 8, 9, 12, 99, 0xffff, 0xffffffff, 2 ** 31, 50_000_000), fc.nat(100_000)),
  }),
);

export const zipMutation: fc.Arbitrary<ZipMutation> = fc.oneof(
  fc.record({ kind: fc.constant("byte" as const), at: index, value: fc.nat(255) }),
  fc.record({
    kind: fc.constantFrom("cut" as const, "doubled" as const, "zeros" as const, "removed" as const),
    at: index,
    length: fc.nat(3000),
  }),
  fc.record({
    kind: fc.constantFrom("before" as const, "behind" as const),
    bytes: fc.oneof(fc.uint8Array({ maxLength: 60 }), fc.constant(new Uint8Array(Buffer.from("PK\x05\x06" + "\0".repeat(18))))), // prettier-ignore
  }),
  fc.record({ kind: fc.constant("entry" as const), change }),
);

/** The seed with these changes: first those of entries, then those of bytes. */
export function withZipMutations(seed: FuzzSeed, mutations: readonly ZipMutation[]): Uint8Array {
  const changes = mutations.flatMap((mutation) => (mutation.kind === "entry" ? [mutation.change] : []));
  const files: ZipFile[] = seed.parts.map(({ name: part, bytes }) => ({ name: part, content: bytes, stored: !isRead(part) })); // prettier-ignore
  for (const each of changes) changeEntries(files, each);
  const start = changes.length === 0 ? seed.bytes : buildZip(files);
  return mutations.reduce(changeBytes, start);
}

function changeEntries(files: ZipFile[], mutation: EntryChange): void {
  const at = mutation.entry % files.length;
  const file = files[at];
  if (file === undefined) return;
  switch (mutation.kind) {
    case "drop":
      if (files.length > 1) files.splice(at, 1);
      return;
    case "double":
      files.push(file);
      return;
    case "first":
      files.splice(at, 1);
      files.unshift(file);
      return;
    case "swap": {
      const other = mutation.other % files.length;
      const content = files[other]?.content ?? "";
      files[other] = { ...(files[other] as ZipFile), content: file.content };
      files[at] = { ...file, content };
      return;
    }
    case "rename":
      files[at] = { ...file, name: mutation.name };
      return;
    case "localName":
      files[at] = { ...file, claims: { ...file.claims, localName: mutation.name } };
      return;
    case "claim":
      files[at] = { ...file, claims: { ...file.claims, [mutation.field]: mutation.value } };
  }
}

function changeBytes(bytes: Uint8Array, mutation: ZipMutation): Uint8Array {
  if (mutation.kind === "entry") return bytes;
  if ("bytes" in mutation) {
    const pieces = mutation.kind === "before" ? [mutation.bytes, bytes] : [bytes, mutation.bytes];
    return new Uint8Array(Buffer.concat(pieces));
  }
  const at = mutation.at % Math.max(bytes.length, 1);
  if (mutation.kind === "byte") return Uint8Array.from(bytes).fill(mutation.value, at, at + 1);
  if (mutation.kind === "cut") return bytes.subarray(0, at);
  const end = Math.min(at + mutation.length, bytes.length);
  if (mutation.kind === "zeros") return Uint8Array.from(bytes).fill(0, at, end);
  const rest = mutation.kind === "doubled" ? bytes.subarray(at) : bytes.subarray(end);
  return new Uint8Array(Buffer.concat([bytes.subarray(0, mutation.kind === "doubled" ? end : at), rest]));
}
