import { openSmallPart } from "../../src/xlsx/small-parts";
import type { ReadingPlatform } from "../../src/xlsx/reading-platform";
import type { ZipEntry } from "../../src/xlsx/zip-directory";

const platform = (): ReadingPlatform => ({ inflateRaw: (bytes) => bytes, decodeText: () => "" });
const entry = (size: number, crc = 7): ZipEntry => {
  const nameBytes = new Uint8Array();
  return { name: "a", nameBytes, encrypted: false, method: 8, crc, compressedSize: 2, size, headerOffset: 0 };
};
const opened = (text: string) => () => new TextEncoder().encode(text);
const one = Uint8Array.of(1, 2);

describe("small parts that files share", () => {
  it("are opened once for the same compressed bytes, also in another file", () => {
    const node = platform();
    const first = openSmallPart(entry(3), one, node, opened("abc"));
    expect(openSmallPart(entry(3), Uint8Array.of(1, 2), node, opened("xyz"))).toBe(first);
  });

  it("are opened anew when the bytes, the declared size, the checksum or the platform differs", () => {
    const node = platform();
    openSmallPart(entry(3), one, node, opened("abc"));
    const others = [
      openSmallPart(entry(3), Uint8Array.of(1, 3), node, opened("xyz")),
      openSmallPart(entry(4), one, node, opened("xyz")),
      openSmallPart(entry(3, 8), one, node, opened("xyz")),
      openSmallPart(entry(3), one, platform(), opened("xyz")),
    ];
    expect(others).toEqual(others.map(() => opened("xyz")()));
  });

  it("are forgotten when many others came by since", () => {
    const node = platform();
    openSmallPart(entry(3), one, node, opened("abc"));
    for (let crc = 100; crc < 200; crc++) openSmallPart(entry(3, crc), one, node, opened("other"));
    expect(openSmallPart(entry(3), one, node, opened("xyz"))).toEqual(opened("xyz")());
  });

  it("are not remembered when the bytes turn out damaged", () => {
    const node = platform();
    const damaged = () => {
      throw new RangeError("damaged");
    };
    expect(() => openSmallPart(entry(3), one, node, damaged)).toThrow(RangeError);
    expect(openSmallPart(entry(3), one, node, opened("abc"))).toEqual(opened("abc")());
  });
});
