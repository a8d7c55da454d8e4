import { readdirSync } from "node:fs";
import path from "node:path";
import { fromScript, root } from "./from-script";
import { documentFiles, readDocument } from "./read-document";

const list = fromScript<Record<string, string[]>>("picture-list.mjs", "pictureList", "pictureList");
const shown = new Map(
  documentFiles.map((file) => [
    file,
    readDocument(file).pictures.map((picture) => path.basename(picture.file, ".png")),
  ]),
);

describe("the pictures of the documents", () => {
  it("are those that the script makes for that document, in the same order", () => {
    const withPictures = [...shown].filter(([, pictures]) => pictures.length > 0);
    expect(Object.fromEntries(withPictures)).toEqual(list);
  });

  it("are all that is kept", () => {
    const kept = readdirSync(path.join(root, "docs/pictures")).sort();
    expect(kept).toEqual([...new Set(Object.values(list).flat())].map((name) => `${name}.png`).sort());
  });
});
