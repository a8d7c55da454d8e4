import { existsSync } from "node:fs";
import path from "node:path";

const places = {
  linux: ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/microsoft-edge"],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: [process.env["ProgramFiles"], process.env["ProgramFiles(x86)"]].flatMap((folder) =>
    folder === undefined
      ? []
      : [
          path.join(folder, "Microsoft/Edge/Application/msedge.exe"),
          path.join(folder, "Google/Chrome/Application/chrome.exe"),
        ],
  ),
} as const;

/** An installed browser of the Chromium family (or the one that BROWSER_PATH names); null when there is none. */
export function findBrowser(): string | null {
  const usual = Object.entries(places).find(([platform]) => platform === process.platform)?.[1] ?? [];
  return [process.env["BROWSER_PATH"] ?? "", ...usual].find((place) => place !== "" && existsSync(place)) ?? null;
}
