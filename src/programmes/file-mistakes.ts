import type * as z from "zod";
import type { ProgrammeMistake } from "../texts/programme-mistake-text";
import type { ProgrammeMistakeCode, ProgrammeMistakeParams, ValueKind } from "../texts/programme-mistake-texts";
import { knownKeys, nearestKey } from "./known-keys";
import { programmeFile } from "./programme-file";

type Path = readonly PropertyKey[];

/** A mistake at a place in the file. */
export function mistakeAt<Code extends ProgrammeMistakeCode>(
  path: Path,
  code: Code,
  params: ProgrammeMistakeParams[Code],
): ProgrammeMistake<Code> {
  return { path: pathText(path), code, params };
}

/** "themes[2].id" */
function pathText(path: Path): string {
  const parts = path.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`));
  return parts.join("").replace(/^\./, "");
}

/** What zod found, one mistake for each place, in words of ours. */
export function mistakesOf(issues: readonly z.core.$ZodIssue[], data: unknown): readonly ProgrammeMistake[] {
  const all = issues.flatMap((issue) => mistakesOfIssue(issue, data));
  const places = all.map(({ path, code, params }) => (code === "unknown-key" ? JSON.stringify([path, params]) : path));
  const once = all.filter((_, index) => places.indexOf(places[index] ?? "") === index);
  return once.filter(({ path, code }) => code !== "missing" || !isMistyped(path, once));
}

/** A field that is not there because its key has a typing mistake. */
function isMistyped(path: string, mistakes: readonly ProgrammeMistake[]): boolean {
  return mistakes.some((mistake) => {
    if (mistake.code !== "unknown-key") return false;
    const { suggestion } = mistake.params as ProgrammeMistakeParams["unknown-key"];
    return path === (mistake.path === "" ? suggestion : `${mistake.path}.${suggestion}`);
  });
}

function mistakesOfIssue(issue: z.core.$ZodIssue, data: unknown): readonly ProgrammeMistake[] {
  const { path } = issue;
  const value = valueAt(data, path);
  switch (issue.code) {
    case "unrecognized_keys":
      return unknownKeys(issue.keys, path);
    case "invalid_type":
      return [value === undefined ? mistakeAt(path, "missing", {}) : mistakeAt(path, "kind", kindOf(issue.expected))];
    case "invalid_value":
      if (value === undefined) return [mistakeAt(path, "missing", {})];
      return [mistakeAt(path, "choice", { found: shown(value), choices: issue.values.map(String) })];
    case "too_big": {
      const most = Number(issue.maximum);
      return [mistakeAt(path, issue.origin === "array" ? "too-many" : "too-long", { most })];
    }
    case "custom":
      return [ownMistake(issue.message, path, { found: shown(value), ...issue.params })];
    default:
      return [ownMistake(issue.message, path, { found: shown(value) })];
  }
}

/** The schema gives the code of such a mistake as its message. */
function ownMistake(message: string, path: Path, params: object): ProgrammeMistake {
  return { path: pathText(path), code: message, params } as ProgrammeMistake;
}

function unknownKeys(keys: readonly string[], path: Path): readonly ProgrammeMistake[] {
  const known = knownKeys(programmeFile, path);
  return keys.map((key) =>
    mistakeAt(path, "unknown-key", { key: shown(key), suggestion: nearestKey(key, known), known }),
  );
}

const kinds: Readonly<Record<string, ValueKind>> = {
  string: "text",
  number: "number",
  boolean: "yes-or-no",
  array: "list",
};

function kindOf(expected: string): { readonly expected: ValueKind } {
  return { expected: kinds[expected] ?? "object" };
}

/** Undefined for a place that is not there. */
function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, key)
        ? (value as Readonly<Record<PropertyKey, unknown>>)[key]
        : undefined,
    data,
  );
}

/** A value in a sentence; a long one is cut. */
function shown(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value ?? null);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
