import { createHash } from "node:crypto";
import fc from "fast-check";
import { sha256 } from "../../src/taskpane/sha256";

const byNode = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

describe("sha256", () => {
  it("gives the published value of abc", () => {
    expect(sha256("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });

  it("agrees with Node for every length around the edges of a block", () => {
    for (let length = 0; length < 200; length++) expect(sha256("é".repeat(length))).toBe(byNode("é".repeat(length)));
  });

  it("agrees with Node for any text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 500 }), (text) => sha256(text) === byNode(text)));
  });
});
