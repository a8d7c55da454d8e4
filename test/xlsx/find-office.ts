import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const usualPlaces = [
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];

/** The path of LibreOffice, or null where it is not installed. */
export function findOffice(): string | null {
  const onPath = (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, "soffice"));
  return [...onPath, ...usualPlaces].find((path) => existsSync(path)) ?? null;
}

/** Tests that need LibreOffice. Where it is missing they are skipped, but on CI they run, and fail. */
export function describeWithOffice(name: string, tests: () => void): void {
  if (findOffice() !== null || process.env.CI !== undefined) describe(name, tests);
  else describe.skip(`${name} (skipped: LibreOffice is not installed)`, tests);
}
