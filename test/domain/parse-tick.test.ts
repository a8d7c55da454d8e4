import { empty, filled } from "../../src/domain/entry";
import { parseTick } from "../../src/domain/parse-tick";

describe("parseTick", () => {
  it.each(["Ja", "ja ", "J", "yes", "y", "x", "X", "✓", "✔\ufe0f", "√", "☑", "v", "1", 1, true, "TRUE", "waar", "☒"])(
    "takes %j for ticked",
    (value) => {
      expect(parseTick(value)).toEqual(filled(true));
    },
  );
  it.each(["nee", "N", "no", "□", "0", 0, "-", "–", false, "onwaar", "☐"])("takes %j for not ticked", (value) => {
    expect(parseTick(value)).toEqual(filled(false));
  });
  it.each(["", " ", "\u00a0"])("takes %j for empty", (value) => {
    expect(parseTick(value)).toEqual(empty);
  });
  it.each(["misschien", "ja, in groep 3", 2])("keeps the words of %j, which is neither", (value) => {
    expect(parseTick(value)).toEqual({ state: "unreadable", text: String(value), reason: "not-a-value" });
  });
});
