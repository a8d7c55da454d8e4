import { readFileSync } from "node:fs";
import { join } from "node:path";
import type * as z from "zod";
import { limits } from "../../src/programmes/file-values";
import { knownKeys } from "../../src/programmes/known-keys";
import { programmeFile } from "../../src/programmes/programme-file";
import { programmeJsonSchema } from "../../src/programmes/programme-json-schema";
import { readProgrammeFile } from "../../src/programmes/read-programme-file";

const docs = join(__dirname, "../../docs");
const guide = readFileSync(join(docs, "regeling-schrijven.md"), "utf8");

const named = [...guide.matchAll(/^\| `([^`]+)`\s+\|/gm)].map(([, field = ""]) => field);

/** "counts[].label" for every field of a programme file. */
function fieldsOf(path: readonly PropertyKey[]): readonly string[] {
  return knownKeys(programmeFile, path).flatMap((key) => {
    const inList = knownKeys(programmeFile, [...path, key, 0]);
    const own = [...path.map((each) => (each === 0 ? "[]" : `.${String(each)}`)), `.${key}`].join("").slice(1);
    if (inList.length > 0 && knownKeys(programmeFile, [...path, key]).length === 0)
      return [own, ...fieldsOf([...path, key, 0])];
    return [own, ...fieldsOf([...path, key])];
  });
}

describe("docs/programme.schema.json", () => {
  it("is that of the code (npm run schema)", () => {
    const written: unknown = JSON.parse(readFileSync(join(docs, "programme.schema.json"), "utf8"));
    expect(written).toEqual(programmeJsonSchema());
  });

  it("says of every field what it means", () => {
    const schema = programmeJsonSchema() as z.core.JSONSchema.ObjectSchema;
    for (const [key, field] of Object.entries(schema.properties ?? {}))
      expect([key, (field as { description?: string }).description ?? ""]).toEqual([key, expect.stringMatching(/\w/)]);
  });
});

describe("docs/regeling-schrijven.md", () => {
  it("has every field in its table", () => {
    expect(fieldsOf([]).filter((field) => !named.includes(field))).toEqual([]);
  });

  it("names no field that is not there", () => {
    expect(named.filter((field) => !fieldsOf([]).includes(field))).toEqual([]);
  });

  it("has an example that is right", () => {
    const [, example = ""] = /```json\n([\s\S]*?)```/.exec(guide) ?? [];
    expect(readProgrammeFile(example)).toMatchObject({
      programme: { organisation: "Samen Lerend Waterland" },
      mistakes: [],
    });
  });

  it("names the limits that hold", () => {
    for (const most of [limits.topics, limits.counts, limits.expenseColumns, limits.names, limits.label, limits.help])
      expect(guide).toContain(`${most}`.replace(/^1000$/, "1.000"));
  });
});
