import fc from "fast-check";
import { decodeText } from "../../src/ledger/text/decode-text";
import { sourceOf } from "./ledger-source";

async function decoded(bytes: Uint8Array, piece: number): Promise<string> {
  let text = "";
  for await (const part of decodeText(sourceOf(bytes, { piece }).open())) text += part;
  return text;
}

describe("decodeText", () => {
  const piece = fc.integer({ min: 1, max: 9 });
  const text = fc.string({ unit: "grapheme", maxLength: 400 });

  it("gives back every text that is written as UTF-8, wherever it is cut", async () => {
    await fc.assert(
      fc.asyncProperty(text, piece, async (written, size) => {
        expect(await decoded(Buffer.from(`x${written}`), size)).toBe(`x${written}`);
      }),
    );
  });

  it("gives back every text that is written as UTF-16 with a byte order mark", async () => {
    await fc.assert(
      fc.asyncProperty(text, piece, fc.boolean(), async (written, size, bigEndian) => {
        const bytes = Buffer.from(`\ufeff${written}`, "utf16le");
        expect(await decoded(bigEndian ? bytes.swap16() : bytes, size)).toBe(written);
      }),
    );
  });

  it.each([
    [0x80, "€"],
    [0x81, "\ufffd"],
    [0x85, "…"],
    [0x8a, "Š"],
    [0x91, "‘"],
    [0x92, "’"],
    [0x96, "–"],
    [0x9f, "Ÿ"],
    [0xa0, "\u00a0"],
    [0xa4, "¤"],
    [0xe9, "é"],
    [0xff, "ÿ"],
  ])("reads the byte %i as Windows-1252 has it where it is no UTF-8", async (byte, expected) => {
    expect(await decoded(Uint8Array.of(0x61, byte, 0x20), 1)).toBe(`a${expected} `);
  });

  it("does not throw for any bytes at all", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), piece, async (bytes, size) => {
        const whole = await decoded(bytes, 1000);
        expect(await decoded(bytes, size)).toBe(whole);
      }),
    );
  });

  it("takes a text in UTF-8 with one byte from elsewhere as what it is", async () => {
    const bytes = Buffer.concat([Buffer.from("café "), Buffer.from([0xe9, 0x20]), Buffer.from("één")]);
    expect(await decoded(bytes, 3)).toBe("café é één");
  });
});
