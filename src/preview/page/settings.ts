import { programmes } from "../../domain/programmes/programmes";
import type { Language } from "../../texts/language";

export type StartWorkbook = "empty" | "plan" | "region";

/** Everything that can be chosen for the page; it all stands in the address, so that a link says what one sees. */
export interface PageSettings {
  readonly workbook: StartWorkbook;
  /** Id of the regeling that the plan, the region and the sample files are of. */
  readonly programme: string;
  readonly language: Language;
  readonly theme: "light" | "dark";
  /** Pixels. */
  readonly paneWidth: number;
  /** Milliseconds before each answer to the pane. */
  readonly slow: number;
  /** The action of a request at which the first one fails; null for none. */
  readonly failAt: number | null;
  /** The newest requirement set that this "Excel" offers. */
  readonly excelApi: string;
}

export const paneWidths = { least: 320, usual: 350, most: 450 } as const;

export function readSettings(query: string): PageSettings {
  const given = new URLSearchParams(query);
  const failAt = given.get("failAt");
  const ids = programmes.map(({ id }) => id);
  return {
    programme: oneOf([programmes[0].id, ...ids], given.get("programme")),
    workbook: oneOf(["empty", "plan", "region"], given.get("workbook")),
    language: oneOf(["nl", "en"], given.get("lang")),
    theme: oneOf(["light", "dark"], given.get("theme")),
    paneWidth: clampWidth(Number(given.get("pane") ?? paneWidths.usual)),
    slow: Number(given.get("slow") ?? 0),
    failAt: failAt === null ? null : Number(failAt),
    excelApi: given.get("excelApi") ?? "1.14",
  };
}

/** The address of the page with these settings; usual ones are left out. */
export function addressOf({
  workbook,
  programme,
  language,
  theme,
  paneWidth,
  slow,
  failAt,
  excelApi,
}: PageSettings): string {
  const query = new URLSearchParams();
  if (workbook !== "empty") query.set("workbook", workbook);
  if (programme !== programmes[0].id) query.set("programme", programme);
  if (language !== "nl") query.set("lang", language);
  if (theme !== "light") query.set("theme", theme);
  if (paneWidth !== paneWidths.usual) query.set("pane", String(paneWidth));
  if (slow !== 0) query.set("slow", String(slow));
  if (failAt !== null) query.set("failAt", String(failAt));
  if (excelApi !== "1.14") query.set("excelApi", excelApi);
  return `?${query.toString()}`;
}

export function clampWidth(pixels: number): number {
  return Math.min(paneWidths.most, Math.max(paneWidths.least, Math.round(pixels)));
}

/** The first is the usual one. */
function oneOf<const Choice extends string>(choices: readonly [Choice, ...Choice[]], given: string | null): Choice {
  return choices.find((choice) => choice === given) ?? choices[0];
}
