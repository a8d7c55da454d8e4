import path from "node:path";
import fc from "fast-check";
import { sourceLink } from "../../src/cli/source-link";

const link = (file: string) => sourceLink("/regio/uit/regio.xlsx", path.posix.join("/regio/uit", file));

describe("the link to a source file", () => {
  test.each([
    ["in/plan.xlsx", "in/plan.xlsx"],
    ["in/De Zandmotor 2026.xlsx", "in/De Zandmotor 2026.xlsx"],
    ["../post/plan.xlsx", "../post/plan.xlsx"],
    ["plan #2 100%?.xlsx", "plan %232 100%25%3F.xlsx"],
    ["#Dashboard!A1.xlsx", "%23Dashboard!A1.xlsx"],
    ["https:/elders.example/plan.xlsx", "./https:/elders.example/plan.xlsx"],
    ["mailto:iemand@elders.example.xlsx", "./mailto:iemand@elders.example.xlsx"],
  ])("to %s is %s", (file, expected) => {
    expect(link(file)).toBe(expected);
  });

  test("leads to that file and nowhere else, whatever a sender called it", () => {
    const name = fc.string({ unit: fc.constantFrom(..."ab:#?%@./ h"), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(name, (file) => {
        const found = new URL(link(`${file}.xlsx`), "file:///regio/uit/");
        expect(found.host).toBe("");
        expect(decodeURIComponent(found.pathname)).toBe(path.posix.join("/regio/uit", `${file}.xlsx`));
      }),
    );
  });
});
