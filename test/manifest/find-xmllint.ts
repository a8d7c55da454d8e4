import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The path of xmllint, or null where it is not installed. */
function findXmllint(): string | null {
  const places = (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => ["xmllint", "xmllint.exe"].map((file) => join(folder, file)));
  return places.find((place) => existsSync(place)) ?? null;
}

/** Tests that need xmllint. Where it is missing they are skipped, but on CI they run, and fail. */
export function describeWithXmllint(name: string, tests: () => void): void {
  if (findXmllint() !== null || process.env.CI !== undefined) describe(name, tests);
  else describe.skip(`${name} (skipped: xmllint is not installed)`, tests);
}
